package org.iktiraf.portfolio.intake.containers;

import java.io.IOException;

/** Says that what is packed is more than is unpacked here. */
final class TooMuch extends IOException {

    private static final long serialVersionUID = 1;
}
