package org.iktiraf.portfolio.intake.containers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes out whatever lies in a file, to the last layer, and hands on each text in UTF-8 without a mark. What is packed
 * too deep, too tight or too much is remarked and left where it is.
 */
public final class Unwrapping {

    /** An archive in an archive is opened, and no archive in that; a picture in it still is. */
    private static final int MOST_LAYERS = 4;

    private static final int MOST_ARCHIVES = 2;
    private static final List<Wrapping> WRAPPINGS = List.of(
            new ZipArchive(), new PngPicture(), new SvgPicture(), new Gzipped(), new Base64Text(), new DataUri());

    private final Remarks remarks;
    private final Allowance allowance = new Allowance();

    private Unwrapping(Remarks remarks) {
        this.remarks = remarks;
    }

    /** What lies inside, and the file itself where nothing does. */
    public static List<Part> of(String name, byte[] bytes, Remarks remarks) {
        Part whole = new Part(name, "", bytes, null);
        return new Unwrapping(remarks).unwrapped(whole, 0, 0).toList();
    }

    /** Whether it is an archive of files, and not one of them. */
    public static boolean isArchive(byte[] bytes) {
        return new ZipArchive().fits(bytes);
    }

    private Stream<Part> unwrapped(Part part, int layers, int archives) {
        Optional<Wrapping> fitting =
                WRAPPINGS.stream().filter(one -> one.fits(part.bytes())).findFirst();
        if (fitting.isEmpty()) {
            return Stream.of(part.saying(TextEncoding.utf8(part, remarks)));
        }
        Wrapping wrapping = fitting.get();
        boolean isArchive = wrapping instanceof ZipArchive;
        int within = archives + (isArchive ? 1 : 0);
        if (layers >= MOST_LAYERS || within > MOST_ARCHIVES) {
            remarks.remark("nested-too-deep", part.called());
            return Stream.empty();
        }
        List<Part> inside = wrapping.unwrap(part, allowance, remarks);
        return inside.isEmpty() && wrapping instanceof Picture
                ? Stream.of(part)
                : inside.stream().flatMap(one -> unwrapped(isArchive ? one.packed() : one, layers + 1, within));
    }
}
