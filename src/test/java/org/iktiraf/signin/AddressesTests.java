package org.iktiraf.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.iktiraf.Asking;
import org.iktiraf.ServiceTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that the service has is shut to strangers, unless it stands here. */
@ServiceTest
class AddressesTests {

    private static final Set<String> OPEN = Set.of(
            "GET /",
            "POST /",
            "GET /samples/{name}",
            "GET /sign-in",
            "GET /.well-known/did.json",
            "GET /did.json",
            "GET /credentials/status/{list}",
            "POST /api/pre-assessments",
            "POST /api/pre-assessments/files",
            "GET /api/policies",
            "GET /api/policies/**",
            "GET /api/policies/{*slug}");

    /** Rooms for everybody: the learner's, the errors, and the description of the interface. */
    private static final String OPEN_ROOMS = "/(pre-assessment|error|v3/api-docs|swagger-ui)\\b.*";

    private static final String NOBODYS = "00000000-0000-4000-8000-000000000000";

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @TestFactory
    Stream<DynamicTest> areShutToStrangers() {
        Asking stranger = new Asking(port).browser();
        return addresses()
                .filter(one -> !OPEN.contains(one.toString()))
                .filter(one -> !one.pattern().matches(OPEN_ROOMS))
                .filter(one -> !one.pattern().startsWith("/follow/"))
                .map(one -> DynamicTest.dynamicTest(one.toString(), () -> assertShut(one, one.sentBy(stranger))));
    }

    private static void assertShut(Address one, HttpResponse<byte[]> answer) {
        if (one.pattern().startsWith("/api/")) {
            assertThat(answer.statusCode()).isEqualTo(401);
        } else {
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(door -> assertThat(door).endsWith("/sign-in"));
        }
    }

    @TestFactory
    Stream<DynamicTest> openNoCaseToWhoeverGuessesItsSecret() {
        Asking stranger = new Asking(port).browser();
        return addresses()
                .filter(one -> one.pattern().startsWith("/follow/"))
                .map(one -> DynamicTest.dynamicTest(
                        one.toString(),
                        () -> assertThat(one.sentBy(stranger).statusCode()).isEqualTo(404)));
    }

    @Test
    void areFoundAtAll() {
        assertThat(addresses().map(Address::toString))
                .contains("GET /desk", "GET /api/cases", "POST /follow/{secret}/erase")
                .containsAll(Set.of("POST /", "GET /sign-in", "POST /api/pre-assessments"));
    }

    private Stream<Address> addresses() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .flatMap(pattern -> methods(info.getMethodsCondition().getMethods())
                                .map(method -> new Address(method.name(), pattern))));
    }

    private static Stream<RequestMethod> methods(Set<RequestMethod> named) {
        return named.isEmpty() ? Stream.of(RequestMethod.GET, RequestMethod.POST) : named.stream();
    }

    record Address(String method, String pattern) {

        HttpResponse<byte[]> sentBy(Asking stranger) {
            String path = pattern.replaceAll("\\{[^/]*}", NOBODYS).replace("**", NOBODYS);
            return method.equals("POST") && !pattern.startsWith("/api/")
                    ? stranger.postForm("/sign-in", path, Map.of("sure", "yes", "version", "1", "text", "x"))
                    : stranger.send(method, path, new byte[0], "Accept", "text/html");
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }
}
