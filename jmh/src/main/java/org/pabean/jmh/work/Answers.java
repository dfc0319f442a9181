package org.pabean.jmh.work;

/** What each declaration of a work owes, in whole rupiah: three columns. */
public final class Answers {

    private final long[] duty;
    private final long[] vat;
    private final long[] incomeTax;

    /** Room for so many declarations. */
    public Answers(int declarations) {
        duty = new long[declarations];
        vat = new long[declarations];
        incomeTax = new long[declarations];
    }

    /** Writes the rounded sums of a declaration down. */
    public void set(int declaration, long dutyOwed, long vatOwed, long incomeTaxOwed) {
        duty[declaration] = dutyOwed;
        vat[declaration] = vatOwed;
        incomeTax[declaration] = incomeTaxOwed;
    }

    /** Import duty; the column itself. */
    public long[] duty() {
        return duty;
    }

    /** VAT; the column itself. */
    public long[] vat() {
        return vat;
    }

    /** Income tax art. 22; the column itself. */
    public long[] incomeTax() {
        return incomeTax;
    }

    /** The three sums of a declaration, in words. */
    public String of(int declaration) {
        return words(duty[declaration], vat[declaration], incomeTax[declaration]);
    }

    static String words(Number duty, Number vat, Number incomeTax) {
        return "duty " + duty + ", VAT " + vat + ", income tax " + incomeTax;
    }
}
