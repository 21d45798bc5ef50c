package org.iktiraf.adjudication.change;

import java.math.BigDecimal;

/** The least and the most credits that can come of a portfolio, whatever its open facts turn out to be. */
public record CreditRange(BigDecimal least, BigDecimal most) {}
