package org.pabean.tariff;

import java.util.regex.Pattern;

/**
 * The short name of a trade agreement (<i>skema preferensi</i>), for example {@code IE-CEPA} or {@code ATIGA}.
 *
 * @param value capitals, digits and hyphens
 */
public record AgreementCode(String value) implements Comparable<AgreementCode> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]{1,19}");

    /**
     * Accepts a short name.
     *
     * @throws IllegalArgumentException if the text cannot be one
     */
    public AgreementCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "\"" + value + "\" is not the short name of an agreement; write it as in IE-CEPA");
        }
    }

    /**
     * The agreement of a short name.
     *
     * @throws IllegalArgumentException if the text cannot be one
     */
    public static AgreementCode of(String value) {
        return new AgreementCode(value);
    }

    @Override
    public int compareTo(AgreementCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
