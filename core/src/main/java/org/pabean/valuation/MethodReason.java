package org.pabean.valuation;

import org.pabean.declaration.TransactionKind;
import org.pabean.law.Wording;

/** Why the declaration of a line names another method than I, by the code of the BC 2.0 data schema. */
public enum MethodReason {
    /** Consignment. */
    KON(new Wording("goods on consignment", "barang konsinyasi")),
    /** Gift, promotion or sample. */
    CMA(new Wording("gift, promotional goods or sample", "hadiah, promosi, atau contoh")),
    /** Intermediary that does not buy. */
    ITM(new Wording("brought in by an intermediary that does not buy", "didatangkan intermediary yang tidak membeli")),
    /** Lease. */
    LES(new Wording("leased goods", "barang sewa (leasing)")),
    /** Grant or aid. */
    HBH(new Wording("grant or aid", "hibah atau bantuan")),
    /** Another transfer that is not a sale. */
    BTR(new Wording("not a sale", "bukan transaksi jual beli")),
    /** A sale that fails the conditions of a transaction value. */
    TTS(new Wording("sale that fails the conditions", "transaksi tidak memenuhi syarat nilai transaksi"));

    private final Wording wording;

    MethodReason(Wording wording) {
        this.wording = wording;
    }

    /** The reason in words. */
    public Wording wording() {
        return wording;
    }

    /** The reason why the price of a transaction of this kind is not used. */
    public static MethodReason of(TransactionKind kind) {
        return switch (kind) {
            case SALE -> TTS;
            case LEASE -> LES;
            case CONSIGNMENT -> KON;
            case GIFT_OR_SAMPLE -> CMA;
            case INTERMEDIARY -> ITM;
            case GRANT -> HBH;
            case BRANCH_TRANSFER, LOAN, DESTRUCTION, BARTER, OTHER_NON_SALE -> BTR;
        };
    }
}
