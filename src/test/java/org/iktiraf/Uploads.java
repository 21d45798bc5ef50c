package org.iktiraf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends files as the form of a page does, with the token that stands in it. */
public final class Uploads {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private Uploads() {}

    /** One file of a length to a form at its own address. */
    public static HttpResponse<byte[]> ofLength(int bytes, Asking browser, String form) {
        Matcher token = TOKEN.matcher(Asking.text(browser.get(form, "Accept", "text/html")));
        String sent = token.find() ? token.group(1) : "";
        return send(bytes, browser, form, field("_csrf", sent) + field("version", "0"), "text/html");
    }

    /** The same to an address for programs. */
    public static HttpResponse<byte[]> ofLength(int bytes, Asking program, String path, String accept) {
        return send(bytes, program, path, "", accept);
    }

    private static HttpResponse<byte[]> send(int bytes, Asking asking, String path, String fields, String accept) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(fields.getBytes(UTF_8));
        body.writeBytes("--sea\r\nContent-Disposition: form-data; name=\"file\"; filename=\"large.pdf\"\r\n\r\n"
                .getBytes(UTF_8));
        body.writeBytes(new byte[bytes]);
        body.writeBytes("\r\n--sea--\r\n".getBytes(UTF_8));
        return asking.send(
                "POST",
                path,
                body.toByteArray(),
                "Content-Type",
                "multipart/form-data; boundary=sea",
                "Accept",
                accept);
    }

    private static String field(String name, String value) {
        return "--sea\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }
}
