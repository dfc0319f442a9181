package org.pabean.jmh.contenders;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An item as the rule engines want it: a bean whose levies the rules fill in. */
public final class ItemFact {

    private final String code;
    private final BigDecimal customsValue;
    private @Nullable DecimalRates rates;
    private @Nullable BigDecimal duty;
    private @Nullable BigDecimal vat;
    private @Nullable BigDecimal incomeTax;

    /** An item before any rule has fired. */
    public ItemFact(String code, BigDecimal customsValue) {
        this.code = code;
        this.customsValue = customsValue;
    }

    /** The tariff code. */
    public String getCode() {
        return code;
    }

    /** The customs value in rupiah. */
    public BigDecimal getCustomsValue() {
        return customsValue;
    }

    /** The rates of the line; null before they are looked up. */
    public @Nullable DecimalRates getRates() {
        return rates;
    }

    /** Sets the rates. */
    public void setRates(DecimalRates found) {
        rates = found;
    }

    /** Import duty, exact; null before it is computed. */
    public @Nullable BigDecimal getDuty() {
        return duty;
    }

    /** Sets import duty. */
    public void setDuty(BigDecimal amount) {
        duty = amount;
    }

    /** The base of the taxes. */
    public BigDecimal getImportValue() {
        return customsValue.add(known(duty));
    }

    /** VAT, exact; null before it is computed. */
    public @Nullable BigDecimal getVat() {
        return vat;
    }

    /** Sets VAT. */
    public void setVat(BigDecimal amount) {
        vat = amount;
    }

    /** Income tax, exact; null before it is computed. */
    public @Nullable BigDecimal getIncomeTax() {
        return incomeTax;
    }

    /** Sets income tax. */
    public void setIncomeTax(BigDecimal amount) {
        incomeTax = amount;
    }

    private static BigDecimal known(@Nullable BigDecimal amount) {
        if (amount == null) {
            throw new IllegalStateException("no rule has fired");
        }
        return amount;
    }
}
