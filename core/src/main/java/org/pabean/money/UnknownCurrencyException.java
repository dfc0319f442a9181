package org.pabean.money;

/** A currency code that ISO 4217 does not know. */
public final class UnknownCurrencyException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** Names the code. */
    public UnknownCurrencyException(String code) {
        super("\"" + code + "\" is not an ISO 4217 currency code; use three capitals such as USD");
        this.code = code;
    }

    /** The code as it was given. */
    public String code() {
        return code;
    }
}
