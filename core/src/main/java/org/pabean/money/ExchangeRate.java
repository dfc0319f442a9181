package org.pabean.money;

import java.time.LocalDate;
import java.util.Objects;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;

/**
 * The customs exchange rate of a currency (<i>NDPBM</i>) as a decree of the Minister of Finance fixes it for some days.
 * Source: Customs Law art. 30(3)-(4).
 *
 * @param currency the foreign currency
 * @param rupiah rupiah for {@code per} units
 * @param per 1, or 100 where the decree quotes a hundred units (yen)
 * @param validFrom first day
 * @param validTo last day
 * @param citation the decree, or what the caller relies on
 */
public record ExchangeRate(
        CurrencyCode currency, Fraction rupiah, int per, LocalDate validFrom, LocalDate validTo, Citation citation) {

    /** Refuses null, a rate that is not positive and a unit other than 1 or 100. */
    public ExchangeRate {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(citation, "citation");
        if (rupiah.signum() <= 0) {
            throw new IllegalArgumentException("an exchange rate of " + rupiah + " for " + currency);
        }
        if (per != 1 && per != 100) {
            throw new IllegalArgumentException("a decree quotes 1 or 100 units of a currency, not " + per);
        }
        if (validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("a rate cannot end on " + validTo + ", before " + validFrom);
        }
    }

    /** A rate that the caller supplies for every day, for example out of an invoice or a worked example. */
    public static ExchangeRate supplied(CurrencyCode currency, Fraction rupiah, int per) {
        Citation citation = Citation.verified(Instruments.CUSTOMS_LAW, "30(3)");
        return new ExchangeRate(currency, rupiah, per, LocalDate.MIN, LocalDate.MAX, citation);
    }

    /** The rupiah themselves: one for one. */
    public static ExchangeRate ofRupiah() {
        return supplied(CurrencyCode.IDR, Fraction.ONE, 1);
    }

    /**
     * The rate of a currency that no decree lists: its spot value in US dollars times the decree's rate of the dollar.
     * Source: PMK 227/PMK.04/2015 art. 5.
     *
     * @param currency the currency
     * @param usdPerUnit US dollars for one unit at the close of the previous working day
     * @param usd the decree's rate of the dollar
     */
    public static ExchangeRate cross(CurrencyCode currency, Fraction usdPerUnit, ExchangeRate usd) {
        return new ExchangeRate(
                currency,
                usd.rupiahPerUnit().times(usdPerUnit),
                1,
                usd.validFrom,
                usd.validTo,
                Citation.verified("PMK 227/PMK.04/2015", "5"));
    }

    /** Rupiah for one unit of the currency, exact. */
    public Fraction rupiahPerUnit() {
        return per == 1 ? rupiah : rupiah.dividedBy(Fraction.of(per));
    }

    /**
     * An amount of this currency in rupiah, exact.
     *
     * @throws IllegalArgumentException if the amount is in another currency
     */
    public Rupiah convert(Money money) {
        if (!money.currency().equals(currency)) {
            throw new IllegalArgumentException("a rate of " + currency + " cannot convert " + money);
        }
        return Rupiah.of(money.amount().times(rupiahPerUnit()));
    }
}
