package org.pabean.examples.html;

import org.pabean.law.Wording;

/** The words of the page that the explanation does not bring along. */
final class Labels {

    static final Wording CUSTOMS_VALUE = new Wording("Customs value", "Nilai pabean");
    static final Wording FULL_VALUE =
            new Wording("Customs value before the allowance", "Nilai pabean sebelum pembebasan");
    static final Wording FOB = new Wording("Goods, FOB", "Barang, FOB");
    static final Wording TO_CIF = new Wording("Freight, insurance, to CIF", "Angkutan, asuransi, ke CIF");
    static final Wording LEVIES = new Wording("All levies", "Seluruh pungutan");
    static final Wording TO_BE_PAID = new Wording("To be paid", "Yang harus dibayar");
    static final Wording BORNE = new Wording("Borne by the government", "Ditanggung pemerintah");
    static final Wording LANDED = new Wording("Landed cost", "Biaya sampai di tempat");
    static final Wording ROAD =
            new Wording("From the value to the landed cost", "Dari nilai ke biaya sampai di tempat");
    static final Wording NEAREST = new Wording(
            "Amounts in the picture are shown to the nearest rupiah; the exact ones stand below.",
            "Angka dalam gambar dibulatkan ke rupiah terdekat; angka tepatnya tercantum di bawah.");
    static final Wording SHARES = new Wording("What the levies are made of", "Susunan pungutan");
    static final Wording LEVY = new Wording("Levy", "Pungutan");
    static final Wording AMOUNT = new Wording("Amount", "Jumlah");
    static final Wording OF_LEVIES = new Wording("of all levies", "dari seluruh pungutan");
    static final Wording OF_VALUE = new Wording("of the customs value", "dari nilai pabean");
    static final Wording NO_LEVIES = new Wording("No levy is due.", "Tidak ada pungutan yang terutang.");
    static final Wording GOODS = new Wording("The goods", "Barang");
    static final Wording NUMBER = new Wording("No.", "No.");
    static final Wording DESCRIPTION = new Wording("Description", "Uraian");
    static final Wording LINE = new Wording("Tariff line", "Pos tarif");
    static final Wording QUANTITY = new Wording("Quantity", "Jumlah barang");
    static final Wording TREATMENT = new Wording("Tariff", "Tarif");
    static final Wording FIGURES = new Wording("How each figure came about", "Asal setiap angka");
    static final Wording UNFOLD = new Wording(
            "Select a figure to see what it was made from and where that is written.",
            "Pilih sebuah angka untuk melihat unsur dan dasar hukumnya.");
    static final Wording NOTES = new Wording("Please note", "Perhatian");
    static final Wording OPEN_POINTS = new Wording("Open points of law", "Hal yang belum pasti menurut hukum");
    static final Wording DATA = new Wording("Data", "Data");
    static final Wording CAVEAT = new Wording("Note", "Perhatian");
    static final Wording READING = new Wording("Open point", "Belum pasti");

    private Labels() {}
}
