package org.iktiraf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/** English and Malay: the one that the address asks for with {@code lang}, and from then on a cookie; else the browser's. */
@Configuration(proxyBeanMethods = false)
class Languages implements WebMvcConfigurer {

    private static final Locale MALAY = Locale.forLanguageTag("ms");
    private static final Pattern LANG = Pattern.compile("(?:^|&)lang=(en|ms)(?:&|$)");
    private static final Duration KEPT = Duration.ofDays(365);

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("lang") {
            @Override
            protected @Nullable Locale parseLocaleValue(String value) {
                return "ms".equals(value) ? MALAY : "en".equals(value) ? Locale.ENGLISH : null;
            }
        };
        resolver.setCookieMaxAge(KEPT);
        resolver.setCookieSameSite("Lax");
        resolver.setCookieHttpOnly(true);
        resolver.setRejectInvalidCookies(false);
        AcceptHeaderLocaleResolver browser = new AcceptHeaderLocaleResolver();
        browser.setSupportedLocales(List.of(Locale.ENGLISH, MALAY));
        browser.setDefaultLocale(Locale.ENGLISH);
        resolver.setDefaultLocaleFunction(browser::resolveLocale);
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Choice());
    }

    /** Reads the query's text: to ask for a parameter would read a form's files as well. */
    private static final class Choice implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            Matcher lang = LANG.matcher(String.valueOf(request.getQueryString()));
            LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
            if (lang.find() && resolver != null) {
                resolver.setLocale(request, response, Locale.forLanguageTag(lang.group(1)));
            }
            if (request.getAttribute("here") == null) {
                request.setAttribute("here", Here.of(request));
            }
            return true;
        }
    }
}
