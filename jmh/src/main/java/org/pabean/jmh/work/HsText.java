package org.pabean.jmh.work;

import java.util.Locale;

/** Tariff codes as text. */
public final class HsText {

    private HsText() {}

    /** The eight digits. */
    public static String of(int code) {
        return String.format(Locale.ROOT, "%08d", code);
    }
}
