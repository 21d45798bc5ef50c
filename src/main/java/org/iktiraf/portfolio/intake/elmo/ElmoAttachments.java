package org.iktiraf.portfolio.intake.elmo;

import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.iktiraf.portfolio.ContentName;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.gathering.PieceRead;
import org.iktiraf.portfolio.intake.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** Names the files that a transcript carries, as documents for a person to look at; none of them is opened. */
final class ElmoAttachments {

    private static final int LONGEST_KIND = 64;

    private ElmoAttachments() {}

    static void read(XmlElement holder, Gathering into) {
        holder.children("attachment")
                .filter(one -> one.said("content").isPresent())
                .forEach(one -> put(one, into));
    }

    private static void put(XmlElement attachment, Gathering into) {
        Optional<XmlElement> title = ElmoText.preferred(attachment, "title");
        String called = title.map(XmlElement::text).orElse(attachment.path());
        into.remark("attachment", called);
        if (into.isFull()) {
            return;
        }
        PieceRead piece = into.add("documents").word("kind", kind(attachment));
        title.ifPresent(one -> piece.text("title", one.text(), one.path()));
        attachment.said("content").ifPresent(one -> piece.text("sha256", hash(one), one.path()));
    }

    /** Of the file itself; nothing where what stands there is not one. */
    private static @Nullable String hash(XmlElement content) {
        String text = content.text();
        try {
            return ContentName.of(Base64.getMimeDecoder().decode(text.substring(text.indexOf(',') + 1)));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String kind(XmlElement attachment) {
        String type = attachment.said("type").map(XmlElement::text).orElse("");
        String word = type.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]{1,100}", "-")
                .replaceAll("^-|-$", "");
        return word.isEmpty() ? "attachment" : word.substring(0, Math.min(LONGEST_KIND, word.length()));
    }
}
