package org.iktiraf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the service as somebody elsewhere would: a program, signed in with each request ({@link #as}), or a person's
 * browser, signed in once ({@link #signedIn}).
 */
public final class Asking {

    private static final Path SAMPLES = Path.of("sample-portfolios");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client;
    private final String base;
    private final @Nullable People program;

    public Asking(int port) {
        this(HttpClient.newHttpClient(), "http://127.0.0.1:" + port, null);
    }

    private Asking(HttpClient client, String base, @Nullable People program) {
        this.client = client;
        this.base = base;
        this.program = program;
    }

    /** The same as a program that says who it is with every request. */
    public Asking as(People person) {
        return new Asking(client, base, person);
    }

    /** The same as a browser with cookies of its own, in which somebody has signed in. */
    public Asking signedIn(People person) {
        Asking browser = browser();
        HttpResponse<byte[]> answer = browser.postForm(
                "/sign-in", "/sign-in", Map.of("username", person.user(), "password", person.password()));
        if (answer.headers().firstValue("Location").orElse("?error").endsWith("?error")) {
            throw new IllegalStateException(person + " could not sign in: " + answer.statusCode());
        }
        return browser;
    }

    /** The same as a browser with cookies of its own. */
    public Asking browser() {
        return new Asking(
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build(), base, null);
    }

    /** A portfolio that claims forty credits under a cap. */
    public static byte[] fortyCredits() {
        return sample("forty-credits-under-thirty-six");
    }

    /** A sample portfolio by the name of its folder. */
    public static byte[] sample(String name) {
        try {
            return Files.readAllBytes(SAMPLES.resolve(name).resolve("portfolio.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode json(HttpResponse<byte[]> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    public static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }

    public HttpResponse<byte[]> get(String path, String... headers) {
        return send("GET", path, new byte[0], headers);
    }

    public HttpResponse<byte[]> postJson(String path, byte[] body, String... headers) {
        return send(
                "POST",
                path,
                body,
                Stream.concat(Stream.of("Content-Type", "application/json"), Stream.of(headers))
                        .toArray(String[]::new));
    }

    /** Sends a form with the token that the page of the form holds. */
    public HttpResponse<byte[]> postForm(String page, String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        Matcher token = TOKEN.matcher(text(get(page, "Accept", "text/html")));
        if (token.find()) {
            all.put("_csrf", token.group(1));
        }
        String body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
        return send(
                "POST",
                path,
                body.getBytes(UTF_8),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept",
                "text/html");
    }

    public HttpResponse<byte[]> send(String method, String path, byte[] body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).method(method, BodyPublishers.ofByteArray(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        if (program != null) {
            request.header("Authorization", program.authorization());
        }
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
