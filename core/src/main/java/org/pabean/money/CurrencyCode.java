package org.pabean.money;

import java.util.Set;

/**
 * An ISO 4217 currency code.
 *
 * <p>The list of codes is the library's own and not the running Java's, so that an answer does not depend on the age of
 * the machine. {@code XXX}, no currency, is a member.
 *
 * @param code the three letters in capitals
 */
public record CurrencyCode(String code) {

    private static final Set<String> KNOWN = Set.of((""
                    + "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND "
                    + "BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY "
                    + "COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP "
                    + "GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD "
                    + "IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP "
                    + "LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN "
                    + "MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN "
                    + "PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD "
                    + "SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX "
                    + "USD USN UYI UYU UYW UZS VED VES VND VUV WST XAD XAF XAG XAU XBA "
                    + "XBB XBC XBD XCD XCG XDR XOF XPD XPF XPT XSU XTS XUA XXX YER ZAR "
                    + "ZMW ZWG ")
            .split(" "));

    /** United States dollar. */
    public static final CurrencyCode USD = new CurrencyCode("USD");

    /** Indonesian rupiah. */
    public static final CurrencyCode IDR = new CurrencyCode("IDR");

    /**
     * Accepts a code of the list.
     *
     * @throws UnknownCurrencyException if ISO 4217 does not know the code
     */
    public CurrencyCode {
        if (!isKnown(code)) {
            throw new UnknownCurrencyException(code);
        }
    }

    /**
     * The currency of a code.
     *
     * @throws UnknownCurrencyException if ISO 4217 does not know the code
     */
    public static CurrencyCode of(String code) {
        return new CurrencyCode(code);
    }

    /** Whether ISO 4217 knows the code. */
    public static boolean isKnown(String code) {
        return KNOWN.contains(code);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CurrencyCode that && code.equals(that.code);
    }

    /** Written out, since the one of a record costs a new process some thirty milliseconds when the first is asked. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
