package org.pabean.tariff;

import org.pabean.goods.HsCode;

/** A tariff line that no edition of the book has. */
public final class UnknownTariffLineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String line;

    /** Names the line. */
    public UnknownTariffLineException(HsCode line) {
        super("the tariff book has no line " + line
                + "; use one of its eight-digit lines, or supply the duty rate with the item");
        this.line = line.plain();
    }

    /** The line that was asked for. */
    public HsCode line() {
        return HsCode.of(line);
    }
}
