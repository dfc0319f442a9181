package org.pabean.regime.allowance;

import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Wording;

/** Excisable goods that people carry or send in small quantities, each with the unit that its free quantity is told in. */
public enum ExcisableKind {
    /** Cigarettes (<i>sigaret</i>), by the stick. */
    CIGARETTES(UnitOfMeasure.PCE, new Wording("cigarettes", "sigaret")),
    /** Cigars (<i>cerutu</i>), by the stick. */
    CIGARS(UnitOfMeasure.PCE, new Wording("cigars", "cerutu")),
    /** Cut tobacco (<i>tembakau iris</i>), in grams. */
    CUT_TOBACCO(UnitOfMeasure.GRM, new Wording("cut tobacco", "tembakau iris")),
    /** Other processed tobacco (<i>hasil tembakau lainnya</i>), in grams. */
    OTHER_TOBACCO(UnitOfMeasure.GRM, new Wording("other processed tobacco", "hasil tembakau lainnya")),
    /** Sticks for electronic cigarettes (<i>rokok elektrik padat, batang</i>). */
    ELECTRONIC_STICKS(UnitOfMeasure.PCE, new Wording("sticks for electronic cigarettes", "rokok elektrik batang")),
    /** Capsules for electronic cigarettes (<i>rokok elektrik padat, kapsul</i>). */
    ELECTRONIC_CAPSULES(UnitOfMeasure.PCE, new Wording("capsules for electronic cigarettes", "rokok elektrik kapsul")),
    /** Cartridges for electronic cigarettes (<i>cartridge</i>). */
    ELECTRONIC_CARTRIDGES(
            UnitOfMeasure.PCE, new Wording("cartridges for electronic cigarettes", "cartridge rokok elektrik")),
    /** Liquid for open systems (<i>rokok elektrik cair sistem terbuka</i>), in millilitres. */
    OPEN_SYSTEM_LIQUID(UnitOfMeasure.MLT, new Wording("open-system liquid", "cairan sistem terbuka")),
    /** Liquid in closed systems (<i>rokok elektrik cair sistem tertutup</i>), in millilitres. */
    CLOSED_SYSTEM_LIQUID(UnitOfMeasure.MLT, new Wording("closed-system liquid", "cairan sistem tertutup")),
    /** Alcoholic drink (<i>minuman mengandung etil alkohol</i>), in millilitres. */
    ALCOHOLIC_DRINK(UnitOfMeasure.MLT, new Wording("alcoholic drink", "minuman mengandung etil alkohol"));

    private final UnitOfMeasure unit;
    private final Wording wording;

    ExcisableKind(UnitOfMeasure unit, Wording wording) {
        this.unit = unit;
        this.wording = wording;
    }

    /** The unit of its quantities. */
    public UnitOfMeasure unit() {
        return unit;
    }

    /** Its name. */
    public Wording wording() {
        return wording;
    }

    /** Whether it shares the allowance of tobacco; drink has one of its own. */
    public boolean isTobacco() {
        return this != ALCOHOLIC_DRINK;
    }
}
