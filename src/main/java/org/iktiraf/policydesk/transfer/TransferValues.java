package org.iktiraf.policydesk.transfer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.iktiraf.policy.Institution;
import org.iktiraf.policydesk.drafting.OpenPoint;
import org.iktiraf.policydesk.drafting.OpenPoint.Kind;
import org.iktiraf.policydesk.drafting.ProposedArticulation;

/** Makes of each transfer value in a file what an institution could accept, and says what a person must settle first. */
final class TransferValues {

    static final int MOST = 200;

    private static final String FROM = "ceterms:transferValueFrom";
    private static final String FOR = "ceterms:transferValueFor";
    private static final Set<String> READ = Set.of(
            FROM, FOR, Value.PROPERTY, Days.FIRST, Days.LAST, Terms.NAME, Terms.CODE, Terms.OWNER, Terms.OFFERER);
    private static final Set<String> NO_CONDITION =
            Set.of("ceterms:evaluationEvidence", "ceterms:identifier", "ceterms:inLanguage", "ceterms:keyword");
    private static final Pattern IN_USE = Pattern.compile("lifecycleStatusType\\b.*\\bActive");

    private final Institution institution;
    private final List<Agreement> agreements;
    private final Courses courses;

    private TransferValues(CtdlFile file, Institution institution) {
        this.institution = institution;
        this.agreements = file.of(Terms.AGREEMENT).stream().map(Agreement::new).toList();
        this.courses = new Courses(institution);
    }

    /** @throws CtdlRefused if the file cannot be taken */
    static Imported read(byte[] bytes, Institution institution) {
        CtdlFile file = CtdlFile.read(bytes);
        List<Described> profiles = file.of(Terms.PROFILE);
        if (profiles.size() > MOST) {
            throw new CtdlRefused(
                    profiles.get(MOST).place(), "A file holds at most %d transfer values.".formatted(MOST));
        }
        TransferValues values = new TransferValues(file, institution);
        List<Remark> remarks = new ArrayList<>(file.remarks());
        remarks.addAll(values.withoutValues());
        return new Imported(profiles.stream().map(values::proposed).toList(), remarks);
    }

    private List<Remark> withoutValues() {
        List<Remark> remarks = new ArrayList<>();
        for (Agreement agreement : agreements) {
            List<Described> values = agreement.described().of(Agreement.VALUES);
            if (values.isEmpty()) {
                remarks.add(new Remark(
                        agreement.described().place(), "This agreement names no transfer value; nothing is taken."));
            }
            values.stream()
                    .filter(value -> !value.isKnown() || value.node().size() == 1)
                    .forEach(value -> remarks.add(new Remark(
                            value.place(),
                            "The transfer value %s is not in this file, and nothing is fetched."
                                    .formatted(value.id()))));
        }
        return remarks;
    }

    private ProposedArticulation proposed(Described profile) {
        List<Agreement> under =
                agreements.stream().filter(one -> one.has(profile)).toList();
        List<Described> from = profile.of(FROM);
        List<Described> to = profile.of(FOR);
        List<String> codes = to.stream()
                .flatMap(one -> courses.code(one).stream())
                .distinct()
                .toList();
        Days days = Days.of(Stream.concat(Stream.of(profile), under.stream().map(Agreement::described))
                .toList());
        Value value = Value.of(profile);
        List<OpenPoint> points = new ArrayList<>();
        sources(profile, from, points);
        courses(profile, to, points);
        credits(value, codes, points);
        points.add(new OpenPoint(Kind.PERCENT, "", profile.place()));
        points.addAll(days.points());
        points.addAll(receivers(profile, under, to));
        points.addAll(prose(profile, under, value, from, to));
        return new ProposedArticulation(
                UUID.randomUUID().toString(),
                institution.slug(),
                name(profile, from),
                profile.place(),
                from.stream().flatMap(one -> one.codeOrName().stream()).toList(),
                issuer(from, under).orElse(null),
                codes,
                value.text(),
                days.from(),
                days.to(),
                points.stream().distinct().toList());
    }

    private static String name(Described profile, List<Described> from) {
        return profile.first(Terms.NAME)
                .or(() -> from.stream().map(Described::name).findFirst())
                .orElseGet(profile::name);
    }

    private static void sources(Described profile, List<Described> from, List<OpenPoint> points) {
        if (from.isEmpty()) {
            points.add(new OpenPoint(Kind.SOURCE, "", profile.place()));
        }
        from.stream()
                .filter(one -> one.codeOrName().isEmpty())
                .forEach(one -> points.add(new OpenPoint(Kind.SOURCE, String.valueOf(one.id()), one.place())));
        if (from.size() > 1) {
            points.add(new OpenPoint(Kind.SOURCES, names(from), profile.place()));
        }
    }

    private void courses(Described profile, List<Described> to, List<OpenPoint> points) {
        if (to.isEmpty()) {
            points.add(new OpenPoint(Kind.COURSE, "", profile.place()));
        }
        to.stream()
                .filter(one -> courses.code(one).isEmpty())
                .forEach(one -> points.add(new OpenPoint(Kind.COURSE, one.name(), one.place())));
        if (to.size() > 1) {
            points.add(new OpenPoint(Kind.COURSES, names(to), profile.place()));
        }
    }

    private void credits(Value value, List<String> codes, List<OpenPoint> points) {
        BigDecimal amount = value.amount();
        String text = value.text();
        if (text != null && (amount == null || amount.compareTo(courses.credits(codes)) != 0)) {
            points.add(new OpenPoint(Kind.CREDITS, text, value.place()));
        }
    }

    private List<OpenPoint> receivers(Described profile, List<Agreement> under, List<Described> to) {
        List<Described> named = Stream.concat(
                        under.stream().flatMap(one -> one.receivers().stream()),
                        to.stream().flatMap(TransferValues::owners))
                .toList();
        return (named.isEmpty() ? owners(profile).toList() : named)
                .stream()
                        .filter(one -> !one.name().equalsIgnoreCase(institution.name()))
                        .map(one -> new OpenPoint(Kind.CONDITION, "accepted by: " + one.name(), one.place()))
                        .toList();
    }

    private static List<OpenPoint> prose(
            Described profile, List<Agreement> under, Value value, List<Described> from, List<Described> to) {
        Set<String> known = new HashSet<>();
        Stream.of(from, to, List.of(profile))
                .flatMap(List::stream)
                .map(Described::id)
                .filter(Objects::nonNull)
                .forEach(known::add);
        Set<String> passed = new HashSet<>(READ);
        passed.addAll(NO_CONDITION);
        List<OpenPoint> all = new ArrayList<>(Prose.of(profile, passed, known));
        all.removeIf(point -> IN_USE.matcher(point.text()).matches());
        all.addAll(value.conditions());
        under.forEach(one -> all.addAll(one.conditions(known)));
        return all;
    }

    private static Optional<String> issuer(List<Described> from, List<Agreement> under) {
        List<String> issuers = from.stream()
                .flatMap(TransferValues::owners)
                .map(Described::name)
                .distinct()
                .toList();
        return issuers.size() == 1
                ? Optional.of(issuers.get(0))
                : under.stream().flatMap(one -> one.sender().stream()).findFirst();
    }

    private static Stream<Described> owners(Described one) {
        List<Described> owners = one.of(Terms.OWNER);
        return (owners.isEmpty() ? one.of(Terms.OFFERER) : owners).stream();
    }

    private static String names(List<Described> all) {
        return String.join(", ", all.stream().map(Described::name).toList());
    }

    /** What a file brings. */
    record Imported(List<ProposedArticulation> proposed, List<Remark> remarks) {}
}
