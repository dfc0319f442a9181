package org.pabean.valuation;

import org.pabean.declaration.Charge;
import org.pabean.law.Wording;

/** What the costs of the way are called. */
final class ChargeWords {

    private ChargeWords() {}

    static Wording of(Charge.Kind cost) {
        return switch (cost) {
            case PRE_CARRIAGE -> new Wording("carriage to the port of loading", "pengangkutan ke pelabuhan muat");
            case EXPORT_FORMALITIES -> new Wording("export formalities", "formalitas ekspor");
            case LOADING -> new Wording("loading and handling", "pemuatan dan penanganan");
            case FREIGHT -> new Wording("freight to the port of import", "biaya pengangkutan ke pelabuhan tujuan");
            case INSURANCE -> new Wording("insurance", "asuransi");
            case UNLOADING -> new Wording("unloading at destination", "pembongkaran di tempat tujuan");
            case ON_CARRIAGE -> new Wording("carriage after import", "pengangkutan setelah impor");
            case IMPORT_FORMALITIES -> new Wording("import formalities", "formalitas impor");
            case DUTY_AND_TAXES -> new Wording("import duty and taxes", "bea masuk dan pajak impor");
        };
    }

    static Wording added(Charge.Kind cost) {
        return before("plus ", "ditambah ", cost);
    }

    static Wording takenOut(Charge.Kind cost) {
        return before("less ", "dikurangi ", cost);
    }

    private static Wording before(String english, String indonesian, Charge.Kind cost) {
        Wording name = of(cost);
        return new Wording(english + name.english(), indonesian + name.indonesian());
    }
}
