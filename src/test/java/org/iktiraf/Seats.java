package org.iktiraf;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Both widths and both languages: in two seats, or in all four where the profile {@code browsers} asks for them. */
final class Seats implements ArgumentsProvider {

    @Override
    public Stream<Arguments> provideArguments(ParameterDeclarations wanted, ExtensionContext test) {
        Stream<Seat> two = Stream.of(new Seat(Seat.WIDE, "en"), new Seat(Seat.NARROW, "ms"));
        Stream<Seat> others = Stream.of(new Seat(Seat.NARROW, "en"), new Seat(Seat.WIDE, "ms"));
        return (isWhole() ? Stream.concat(two, others) : two).map(Arguments::of);
    }

    private static boolean isWhole() {
        return "all".equals(System.getProperty("iktiraf.seats"));
    }
}
