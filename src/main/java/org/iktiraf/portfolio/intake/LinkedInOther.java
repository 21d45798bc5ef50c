package org.iktiraf.portfolio.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.iktiraf.portfolio.intake.containers.Part;
import org.iktiraf.portfolio.intake.gathering.Content;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.tables.TableText;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What LinkedIn exports beside learning and work: messages, contacts, advertisements. None of it is read, and nobody is
 * asked what its columns mean. It is known by its headings, or by what lies beside it in an archive.
 */
@Component
@Order(70)
class LinkedInOther implements Format {

    static final String WORD = "linkedin-other";

    /** Files that only an export of LinkedIn has under these names. */
    private static final Set<String> NAMES = Set.of(
            "ad_targeting.csv",
            "comments.csv",
            "company follows.csv",
            "connections.csv",
            "email addresses.csv",
            "endorsement_given_info.csv",
            "endorsement_received_info.csv",
            "inferences_about_you.csv",
            "invitations.csv",
            "messages.csv",
            "phonenumbers.csv",
            "profile summary.csv",
            "profile.csv",
            "recommendations_given.csv",
            "recommendations_received.csv",
            "registration.csv",
            "rich_media.csv",
            "savedjobalerts.csv",
            "search queries.csv",
            "shares.csv",
            "votes.csv");

    private static final Set<String> READ_NAMES = Set.of("learning.csv", "certifications.csv", "positions.csv");

    private static final List<List<String>> HEADINGS = List.of(
            List.of("Conversation Id", "From", "To", "Content"),
            List.of("First Name", "Last Name", "Company", "Position", "Connected On"),
            List.of("From", "To", "Sent At", "Message", "Direction"),
            List.of("First Name", "Last Name", "Birth Date", "Headline"),
            List.of("Email Address", "Confirmed", "Primary"));

    private final List<TableFormat> read;

    LinkedInOther(List<TableFormat> read) {
        this.read = read;
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public boolean fits(Content content) {
        TableText text = new TableText(content.bytes());
        return HEADINGS.stream().anyMatch(one -> text.hasHeadings(one.toArray(String[]::new)));
    }

    @Override
    public boolean fits(Content content, List<Content> together) {
        return fits(content) || (content.isMember() && isOtherTable(content) && isExported(content, together));
    }

    private boolean isOtherTable(Content content) {
        return new TableText(content.bytes()).hasSomeHeadings() && read.stream().noneMatch(one -> one.fits(content));
    }

    /** Whether something private lies beside it, and something else that LinkedIn exports. */
    private static boolean isExported(Content content, List<Content> together) {
        String archive = archive(content);
        List<String> names = together.stream()
                .filter(one -> one.inside().startsWith(archive))
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        long others = names.stream().filter(NAMES::contains).count();
        long learning = names.stream().filter(READ_NAMES::contains).count();
        return others > 0 && others + learning > 1;
    }

    private static String archive(Content content) {
        return content.inside().substring(0, content.inside().lastIndexOf(Part.IN) + Part.IN.length());
    }

    @Override
    public void read(Content content, Gathering into) {
        if (!content.isMember()) {
            into.remark("linkedin-other", content.name());
        }
    }
}
