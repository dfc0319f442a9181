package org.pabean.tariff;

import java.time.LocalDate;
import org.pabean.goods.HsCode;

/** A tariff line that exists in some edition of the book, but not on the day asked for. */
public final class TariffLineNotInForceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String line;
    private final LocalDate day;

    /** Names the line and the day. */
    public TariffLineNotInForceException(HsCode line, LocalDate day) {
        super("tariff line " + line + " is not in force on " + day + "; use the line of the edition of that day");
        this.line = line.plain();
        this.day = day;
    }

    /** The line that was asked for. */
    public HsCode line() {
        return HsCode.of(line);
    }

    /** The day that was asked for. */
    public LocalDate day() {
        return day;
    }
}
