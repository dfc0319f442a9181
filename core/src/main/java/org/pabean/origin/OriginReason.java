package org.pabean.origin;

import org.pabean.law.Wording;

/** Why goods do not get a preference. The list is closed; the first stage that failed decides what becomes of the proof. */
public enum OriginReason {
    /** Nothing is claimed. */
    NO_CLAIM(Stage.CHANNEL, "2(1)", "no preference is claimed", "preferensi tidak diklaim"),
    /** The way of import is none of the five. */
    CHANNEL(Stage.CHANNEL, "2(1)", "no way of release for preferences", "bukan jalur pengeluaran untuk preferensi"),
    /** The use of the agreement was not approved when the goods entered the place or zone. */
    CHANNEL_NO_ENTRY_APPROVAL(Stage.CHANNEL, "2(1)", "no approval at entry", "tanpa persetujuan saat pemasukan"),
    /** The entrepreneur of the free zone has no business licence. */
    FTZ_BUSINESS_LICENCE(Stage.CHANNEL, "2(1)", "no business licence", "tanpa izin usaha"),
    /** Conversion or blueprint are not approved. */
    FTZ_CONVERSION_BLUEPRINT(
            Stage.CHANNEL, "2(1)", "conversion or blueprint not approved", "konversi atau cetak biru belum disetujui"),
    /** The entrepreneur has no customs access. */
    FTZ_CUSTOMS_ACCESS(Stage.CHANNEL, "2(1)", "no customs access", "tanpa akses kepabeanan"),
    /** The inventory system is not approved, or customs cannot reach it in real time. */
    FTZ_IT_INVENTORY(
            Stage.CHANNEL,
            "2(1)",
            "inventory system not approved or not online",
            "IT inventory tidak disetujui atau daring"),
    /** No material came from outside the customs area. */
    FTZ_MATERIALS_NOT_IMPORTED(Stage.CHANNEL, "2(1)", "no imported materials", "bahan bukan asal luar daerah pabean"),
    /** The goods were not made in the free zone. */
    FTZ_NOT_MANUFACTURED(Stage.CHANNEL, "2(1)", "not manufactured in the zone", "bukan hasil produksi kawasan"),
    /** Importer of the materials and releaser of the goods differ. */
    FTZ_SAME_PERSON(
            Stage.CHANNEL, "2(1)", "importer and releaser differ", "pemasok bahan dan pengeluar barang berbeda"),
    /** The scheme is for registered users, and the importer is none. */
    USER_NOT_REGISTERED(Stage.CHANNEL, "", "not a registered user", "bukan pengguna terdaftar"),
    /** The agreement, or its rates, are not in force on the day. */
    NO_TARIFF_IN_FORCE(Stage.CHANNEL, "", "no rate in force", "tarif belum berlaku"),
    /** The exporter has cancelled the proof. */
    PROOF_CANCELLED(Stage.CANCELLATION, "", "proof cancelled by its exporter", "bukti asal dibatalkan eksportir"),
    /** The declaration states the facility code of another agreement, or none. */
    OBLIGATION_FACILITY_CODE(Stage.OBLIGATION, "9(1)", "wrong facility code", "kode fasilitas salah"),
    /** The proof was handed in too late. */
    OBLIGATION_LATE(Stage.OBLIGATION, "9", "proof handed in late", "bukti asal terlambat diserahkan"),
    /** The printout of the free-zone entry declaration is missing. */
    OBLIGATION_PPFTZ_PRINTOUT(Stage.OBLIGATION, "9", "no printout of the PPFTZ", "tanpa cetakan PPFTZ"),
    /** The date of the proof is missing on the declaration, or another. */
    OBLIGATION_PROOF_DATE(Stage.OBLIGATION, "9(1)", "wrong date of the proof", "tanggal bukti asal salah"),
    /** The proof was not handed in. */
    OBLIGATION_PROOF_NOT_SUBMITTED(Stage.OBLIGATION, "9(1)", "proof not handed in", "bukti asal tidak diserahkan"),
    /** Authorisation number and invoice reference are missing on the declaration, or others. */
    OBLIGATION_REFERENCE(Stage.OBLIGATION, "9(1)", "wrong number or reference", "nomor atau referensi salah"),
    /** The import was arranged to avoid the proof. */
    WAIVER_AVOIDANCE(Stage.OBLIGATION, "21", "arranged to avoid the proof", "untuk menghindari kewajiban bukti asal"),
    /** The waiver is open to import declarations only. */
    WAIVER_CHANNEL(Stage.OBLIGATION, "21", "waiver for PIB only", "pembebasan hanya untuk PIB"),
    /** The exporter states nothing. */
    WAIVER_NO_STATEMENT(Stage.OBLIGATION, "21", "no statement of the exporter", "tanpa pernyataan eksportir"),
    /** The goods do not originate in a party. */
    WAIVER_ORIGIN(Stage.OBLIGATION, "21", "not of a party's origin", "bukan asal negara anggota"),
    /** The origin criteria are not met. */
    ORIGIN_CRITERIA(Stage.REJECTION, "", "origin criteria not met", "kriteria asal tidak terpenuhi"),
    /** The consignment criteria are not met. */
    CONSIGNMENT(Stage.REJECTION, "", "consignment criteria not met", "kriteria pengiriman tidak terpenuhi"),
    /** The procedural provisions are not met. */
    PROCEDURE(Stage.REJECTION, "", "procedural provisions not met", "ketentuan prosedural tidak terpenuhi"),
    /** The retroactive check gave no sufficient answer. */
    RETROACTIVE_CHECK(Stage.REJECTION, "", "retroactive check failed", "hasil konfirmasi tidak memadai"),
    /** The goods differ from their description. */
    PHYSICAL(Stage.EXAMINATION, "", "goods differ from the description", "fisik barang berbeda"),
    /** The specification declared differs from the proof. */
    SPECIFICATION(Stage.EXAMINATION, "", "specification differs from the proof", "spesifikasi berbeda"),
    /** Kind, quantity or classification of the goods are found not to be entitled to the rate. */
    GOODS_NOT_ENTITLED(
            Stage.EXAMINATION, "", "goods not entitled to the rate", "barang tidak berhak atas tarif preferensi"),
    /** The right line is another one; the general rate applies only where {@link ReclassifiedGoods} is read so. */
    CLASSIFICATION(Stage.EXAMINATION, "", "another tariff line", "pos tarif berbeda"),
    /** The line has no rate of the agreement. */
    NOT_IN_SCHEDULE(Stage.EXAMINATION, "", "line without a rate of the agreement", "pos tarif tanpa tarif preferensi");

    /** The stages of a claim, the strongest first. */
    enum Stage {
        CHANNEL(ProofStatus.NOT_USED),
        CANCELLATION(ProofStatus.NO_PREFERENCE),
        OBLIGATION(ProofStatus.NOT_USED),
        REJECTION(ProofStatus.REJECTED),
        EXAMINATION(ProofStatus.EXAMINED);

        private final ProofStatus status;

        Stage(ProofStatus status) {
            this.status = status;
        }
    }

    private final Stage stage;
    private final String article;
    private final Wording wording;

    OriginReason(Stage stage, String article, String english, String indonesian) {
        this.stage = stage;
        this.article = article;
        this.wording = new Wording(english, indonesian);
    }

    /** The reason in words. */
    public Wording wording() {
        return wording;
    }

    /** What becomes of the proof if this is the strongest reason. */
    public ProofStatus proofStatus() {
        return stage.status;
    }

    /** Whether the proof is rejected for this reason. */
    public boolean rejects() {
        return stage == Stage.REJECTION;
    }

    /** The article of the procedure regulation of IE-CEPA, where it is known. */
    String article() {
        return article;
    }
}
