package org.pabean.regime.allowance;

import org.pabean.law.Wording;

/** Why a relief is not given, in the order in which the conditions are looked at. */
public enum RefusalReason {
    /** The relief did not exist on that day. */
    NOT_IN_FORCE(new Wording("the relief is not in force on this day", "pembebasan tidak berlaku pada hari itu")),
    /** The consignment note came before the first departure flight. */
    BEFORE_FILING_WINDOW(new Wording("filed before the first departure flight", "diajukan sebelum kloter pertama")),
    /** The consignment note came too long after the last return flight. */
    AFTER_FILING_WINDOW(new Wording(
            "filed too long after the last return flight", "diajukan melewati batas setelah kloter terakhir")),
    /** The package is larger than 60 x 60 x 80 cm. */
    PACKAGE_TOO_LARGE(new Wording("the package exceeds 60 x 60 x 80 cm", "kemasan melebihi 60 x 60 x 80 cm")),
    /** There is more than one package. */
    TOO_MANY_PACKAGES(new Wording("more than one package", "lebih dari satu kemasan")),
    /** The sender is not a registered pilgrim. */
    SENDER_NOT_PILGRIM(new Wording("the sender is not a registered pilgrim", "pengirim bukan jemaah haji terdaftar")),
    /** The sender or receiver has used up the shipments that are favoured. */
    SHIPMENTS_USED_UP(new Wording("the favoured shipments are used up", "jumlah pengiriman telah terpakai")),
    /** The shipment contains excisable goods. */
    EXCISE_GOODS(new Wording("the shipment contains excisable goods", "berisi barang kena cukai")),
    /** The shipment contains telephones, handhelds or tablets. */
    CONTAINS_PHONE(new Wording("the shipment contains a telephone, handheld or tablet", "berisi telepon atau tablet")),
    /** The shipment contains trade goods. */
    TRADE_GOODS(new Wording("the shipment contains trade goods", "berisi barang dagangan")),
    /** The prize is of a sort that is never free. */
    PRIZE_EXCLUDED(new Wording("prizes of this sort are never free", "hadiah jenis ini tidak dibebaskan")),
    /** The winner is not an Indonesian citizen. */
    WINNER_NOT_CITIZEN(new Wording("the winner is not an Indonesian citizen", "pemenang bukan WNI")),
    /** There is no proof of the prize. */
    NO_PROOF(new Wording("there is no proof of the prize", "tidak ada bukti hadiah")),
    /** The time limit for the registration of a device is over. */
    REGISTRATION_CLOSED(new Wording("the time limit for registration is over", "jangka waktu registrasi telah lewat")),
    /** No device is to be registered. */
    NO_DEVICE(new Wording("no device is to be registered", "tidak ada perangkat"));

    private final Wording wording;

    RefusalReason(Wording wording) {
        this.wording = wording;
    }

    /** The reason in words. */
    public Wording wording() {
        return wording;
    }
}
