package org.iktiraf.portfolio.intake.tables;

/** In which order a table writes days that are only numbers. */
public enum DayOrder {
    DAY_FIRST,
    MONTH_FIRST
}
