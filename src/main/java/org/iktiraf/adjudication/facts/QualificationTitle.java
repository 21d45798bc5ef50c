package org.iktiraf.adjudication.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.iktiraf.policy.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Whether a credential bears a title that the framework keeps for qualifications: the title as such, as in "Diploma in
 * Nursing" or "Sarjana Pendidikan", not the same letters or the same word used otherwise, as in "Mastering Excel" or
 * "Certificate of attendance". Where a reader of the title alone could not be sure, neither is this.
 */
final class QualificationTitle {

    static final String NONE = "none";

    /** What a certificate attests that is no qualification. */
    private static final Set<String> ATTESTED = Set.of(
            "completion",
            "attendance",
            "participation",
            "achievement",
            "appreciation",
            "recognition",
            "tamat",
            "penyiapan",
            "kehadiran",
            "penyertaan",
            "pencapaian",
            "penghargaan");

    /** What a certificate attests that may be a qualification or not. */
    private static final Set<String> MASTERED =
            Set.of("mastery", "proficiency", "competence", "competency", "penguasaan", "kemahiran", "kecekapan");

    /** After these a title's word is a verb, as in "Master the basics". */
    private static final Set<String> OBJECT = Set.of("the", "a", "an", "your", "any");

    private static final Set<String> OF = Set.of("in", "of", "dalam", "degree");
    private static final Set<String> MALAY = Set.of("ijazah", "sarjana", "sijil", "doktor", "diploma");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?\\b|['’]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static volatile @Nullable QualificationTitle latest;

    private final Vocabulary vocabulary;
    private final Pattern reserved;

    /** The titles of a vocabulary, compiled once for as long as the same one is asked for. */
    @SuppressWarnings("ReferenceEquality")
    static QualificationTitle of(Vocabulary vocabulary) {
        QualificationTitle known = latest;
        if (known == null || known.vocabulary != vocabulary) {
            known = new QualificationTitle(vocabulary);
            latest = known;
        }
        return known;
    }

    private QualificationTitle(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        reserved = Pattern.compile(vocabulary.qualificationTitles().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(", ")s?\\b")));
    }

    /** The title claimed, {@code none}, or null in doubt. */
    @Nullable
    String claimedBy(String title) {
        String plain = plain(title);
        Matcher at = reserved.matcher(plain);
        boolean doubt = false;
        while (at.find()) {
            List<String> after = words(plain.substring(at.end()));
            boolean first = plain.substring(0, at.start()).isBlank();
            Use use = first ? atTheStart(at.group(1), after) : inside(after);
            if (use == Use.TITLE) {
                return at.group(1);
            }
            doubt |= use == Use.DOUBT;
        }
        return doubt ? null : NONE;
    }

    private static Use atTheStart(String title, List<String> after) {
        String next = after.isEmpty() ? "" : after.get(0);
        boolean linked = OF.contains(next);
        String object = linked && after.size() > 1 ? after.get(1) : next;
        if (ATTESTED.contains(object) || OBJECT.contains(next)) {
            return Use.OTHERWISE;
        } else if (MASTERED.contains(object) && !next.equals("in")) {
            return Use.DOUBT;
        }
        boolean malay = MALAY.stream().anyMatch(title::startsWith);
        return linked || malay || after.isEmpty() ? Use.TITLE : Use.DOUBT;
    }

    private static Use inside(List<String> after) {
        boolean linked = !after.isEmpty() && OF.contains(after.get(0));
        return linked && (after.size() < 2 || !ATTESTED.contains(after.get(1))) ? Use.DOUBT : Use.OTHERWISE;
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split(" ")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Lower case, without possessives and with one space between words. */
    private static String plain(String title) {
        String bare = POSSESSIVE.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("");
        return BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip();
    }

    private enum Use {
        TITLE,
        DOUBT,
        OTHERWISE
    }
}
