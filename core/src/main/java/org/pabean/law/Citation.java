package org.pabean.law;

import java.util.Locale;
import java.util.Objects;

/**
 * Where a rule is written (<i>dasar hukum</i>), and how sure we are of it.
 *
 * @param instrument the act, regulation or decree, by its usual short name, for example {@code PMK 131/2024}
 * @param locator the article inside it without the word "article", for example {@code 3(1)-(4)}, or another place such
 *     as {@code annex III}; empty where the article is not known
 * @param confidence how well the rule is known
 */
public record Citation(String instrument, String locator, Confidence confidence) {

    /** Refuses null and an empty instrument. */
    public Citation {
        Objects.requireNonNull(locator, "locator");
        Objects.requireNonNull(confidence, "confidence");
        if (instrument.isBlank()) {
            throw new IllegalArgumentException("a citation names its instrument");
        }
    }

    /** A rule whose text was read. */
    public static Citation verified(String instrument, String locator) {
        return new Citation(instrument, locator, Confidence.VERIFIED);
    }

    /** A rule known through a secondary source. */
    public static Citation secondary(String instrument, String locator) {
        return new Citation(instrument, locator, Confidence.SECONDARY);
    }

    /** A rule that no text confirms. */
    public static Citation unverified(String instrument, String locator) {
        return new Citation(instrument, locator, Confidence.UNVERIFIED);
    }

    /** The citation as a reader writes it, for example {@code PMK 131/2024 art. 3(1)} or {@code … Pasal 3(1)}. */
    public String in(Locale locale) {
        if (locator.isEmpty()) {
            return instrument;
        }
        String word = Wording.speaksIndonesian(locale) ? " Pasal " : " art. ";
        return instrument + (Character.isDigit(locator.charAt(0)) ? word : " ") + locator;
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
