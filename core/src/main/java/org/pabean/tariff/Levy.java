package org.pabean.tariff;

import java.util.List;
import org.pabean.law.Wording;

/** The levies collected on an import (<i>pungutan impor</i>), in the order in which they are computed. */
public enum Levy {
    /** Import duty (<i>bea masuk</i>), Customs Law art. 12. */
    IMPORT_DUTY(0, Kind.DUTY, new Wording("Import duty", "Bea masuk")),
    /** Anti-dumping duty (<i>bea masuk antidumping</i>), Customs Law arts. 18-20. */
    ANTI_DUMPING_DUTY(1, Kind.ADDITIONAL_DUTY, new Wording("Anti-dumping duty", "Bea masuk antidumping")),
    /** Countervailing duty (<i>bea masuk imbalan</i>), Customs Law arts. 21-23. */
    COUNTERVAILING_DUTY(2, Kind.ADDITIONAL_DUTY, new Wording("Countervailing duty", "Bea masuk imbalan")),
    /** Safeguard duty (<i>bea masuk tindakan pengamanan</i>), Customs Law arts. 23A-23B. */
    SAFEGUARD_DUTY(3, Kind.ADDITIONAL_DUTY, new Wording("Safeguard duty", "Bea masuk tindakan pengamanan")),
    /** Retaliatory duty (<i>bea masuk pembalasan</i>), Customs Law arts. 23C-23D. */
    RETALIATORY_DUTY(4, Kind.ADDITIONAL_DUTY, new Wording("Retaliatory duty", "Bea masuk pembalasan")),
    /** Excise (<i>cukai</i>), Excise Law art. 7. */
    EXCISE(5, Kind.EXCISE, new Wording("Excise", "Cukai")),
    /** Value added tax on import (<i>PPN impor</i>), VAT Law art. 7. */
    VAT(6, Kind.IMPORT_TAX, new Wording("VAT", "PPN")),
    /** Luxury-goods sales tax (<i>PPnBM</i>), VAT Law arts. 5, 8. */
    LUXURY_TAX(7, Kind.IMPORT_TAX, new Wording("Luxury-goods sales tax", "PPnBM")),
    /** Income tax article 22 on import (<i>PPh pasal 22 impor</i>), Income Tax Law art. 22. */
    INCOME_TAX(8, Kind.IMPORT_TAX, new Wording("Income tax art. 22", "PPh pasal 22"));

    /** All levies in their order of computation; unlike {@code values()} it makes no copy. */
    public static final List<Levy> ALL = List.of(values());

    /** Anti-dumping, countervailing, safeguard and retaliatory duty. */
    public static final List<Levy> ADDITIONAL_DUTIES =
            List.of(ANTI_DUMPING_DUTY, COUNTERVAILING_DUTY, SAFEGUARD_DUTY, RETALIATORY_DUTY);

    private enum Kind {
        DUTY,
        ADDITIONAL_DUTY,
        EXCISE,
        IMPORT_TAX
    }

    private final int place;
    private final Kind kind;
    private final Wording wording;

    Levy(int place, Kind kind, Wording wording) {
        this.place = place;
        this.kind = kind;
        this.wording = wording;
    }

    /** The name of the levy. */
    public Wording wording() {
        return wording;
    }

    /** Its place in the order of computation, from nought: where {@link #ALL} has it. */
    public int place() {
        return place;
    }

    /** Whether this is a duty on top of the import duty. */
    public boolean isAdditionalDuty() {
        return kind == Kind.ADDITIONAL_DUTY;
    }

    /** Whether this is VAT, luxury-goods sales tax or income tax: a tax on the import value (<i>PDRI</i>). */
    public boolean isImportTax() {
        return kind == Kind.IMPORT_TAX;
    }
}
