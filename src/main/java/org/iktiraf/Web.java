package org.iktiraf;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.servers.Server;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** What all pages share: two languages, the schema's address, and a browser that is told to load nothing from elsewhere. */
@Configuration(proxyBeanMethods = false)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Iktiraf",
                        version = "1",
                        description =
                                "Decides by written policy what prior learning is worth: whether it opens a programme,"
                                        + " and which credits it earns. It recommends; a person decides. Errors are problem"
                                        + " details (RFC 9457)."),
        servers = @Server(url = "/"))
class Web implements WebMvcConfigurer {

    static final Locale MALAY = new Locale("ms");

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/schemas/**").addResourceLocations("classpath:/schemas/");
    }

    /** The language that {@code lang} names, otherwise the one that the browser asks for, otherwise English. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                String lang = request.getParameter("lang");
                return "ms".equals(lang) ? MALAY : "en".equals(lang) ? Locale.ENGLISH : super.resolveLocale(request);
            }
        };
        resolver.setSupportedLocales(List.of(Locale.ENGLISH, MALAY));
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }
}
