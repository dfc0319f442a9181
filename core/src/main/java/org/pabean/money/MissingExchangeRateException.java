package org.pabean.money;

import java.time.LocalDate;

/** No exchange rate is known for a currency on a day. */
public final class MissingExchangeRateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String currency;
    private final LocalDate day;

    /** Names the currency and the day. */
    public MissingExchangeRateException(CurrencyCode currency, LocalDate day) {
        super(
                "no exchange rate of " + currency + " is known for " + day
                        + "; supply the decree's rate, or a spot rate against the US dollar for a currency that no decree lists");
        this.currency = currency.code();
        this.day = day;
    }

    /** The currency that has no rate. */
    public CurrencyCode currency() {
        return CurrencyCode.of(currency);
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }
}
