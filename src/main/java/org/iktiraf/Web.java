package org.iktiraf;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.servers.Server;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** Files that all pages share: the schema, and the design systems in letters and colours that everybody may use. */
@Configuration(proxyBeanMethods = false)
@Order(Web.BEFORE_BOOT)
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

    static final int BEFORE_BOOT = -1;

    private static final Duration CACHED = Duration.ofHours(1);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/schemas/**").addResourceLocations("classpath:/schemas/");
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(CacheControl.maxAge(CACHED).cachePublic())
                .resourceChain(true)
                .addResolver(new LiteWebJarsResourceResolver())
                .addTransformer(Web::inOwnTheme);
    }

    /** The crest and its font are the British government's alone, so that neither is asked for. */
    private static Resource inOwnTheme(HttpServletRequest request, Resource file, ResourceTransformerChain chain)
            throws IOException {
        Resource given = chain.transform(request, file);
        if (given.getFilename() == null || !given.getFilename().endsWith(".css")) {
            return given;
        }
        String css = given.getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("@font-face\\{[^}]*}", "")
                .replace("GDS Transport,arial,sans-serif", "var(--letters)")
                .replace("url(/assets/images/govuk-crest.svg)", "none")
                .replace("url(/assets/", "url(assets/")
                .replaceAll("/\\*# sourceMappingURL=[^*]*\\*/", "");
        return new TransformedResource(given, css.getBytes(StandardCharsets.UTF_8));
    }
}
