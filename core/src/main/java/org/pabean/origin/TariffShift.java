package org.pabean.origin;

import org.pabean.goods.HsCode;

/** A change of tariff classification between a material and the good made from it. */
public enum TariffShift {
    /** Change of chapter (<i>CC</i>). */
    CHAPTER("CC", 2),
    /** Change of heading (<i>CTH</i>). */
    HEADING("CTH", 4),
    /** Change of subheading (<i>CTSH</i>). */
    SUBHEADING("CTSH", 6);

    private final String code;
    private final int digits;

    TariffShift(String code, int digits) {
        this.code = code;
        this.digits = digits;
    }

    /** The code on a proof of origin. */
    public String code() {
        return code;
    }

    /**
     * Whether the good stands elsewhere than the material at this level.
     *
     * @throws IllegalArgumentException if one of the codes is shorter than the level
     */
    public boolean isMade(HsCode material, HsCode good) {
        return !at(material).equals(at(good));
    }

    private String at(HsCode hsCode) {
        if (hsCode.digits() < digits) {
            throw new IllegalArgumentException(code + " compares " + digits + " digits; " + hsCode + " has fewer");
        }
        return hsCode.plain().substring(0, digits);
    }
}
