package org.pabean.declaration;

import java.util.Optional;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Wording;

/** What a fall-back value may be proposed on: seven bases that the law forbids, and flexible repetitions that it admits. */
public enum FallbackBasis {
    /** Selling price in Indonesia of goods made in Indonesia. */
    DOMESTIC_PRODUCT_PRICE(
            "a", new Wording("price of domestic products in Indonesia", "harga jual barang produksi dalam negeri")),
    /** A system that takes the higher of two values. */
    HIGHER_OF_TWO("b", new Wording("the higher of two values", "nilai yang lebih tinggi dari dua nilai")),
    /** Price on the domestic market of the exporting country. */
    EXPORT_COUNTRY_DOMESTIC_PRICE(
            "c",
            new Wording("domestic price of the exporting country", "harga di pasaran dalam negeri negara pengekspor")),
    /** Cost of production other than a computed value. */
    PRODUCTION_COST_OTHER_THAN_COMPUTED(
            "d",
            new Wording("cost of production other than a computed value", "biaya produksi selain nilai komputasi")),
    /** Price for export to another country. */
    THIRD_COUNTRY_EXPORT_PRICE("e", new Wording("price for export to another country", "harga ekspor ke negara lain")),
    /** Minimum customs value or benchmark price. */
    MINIMUM_OR_BENCHMARK_PRICE(
            "f", new Wording("minimum value or benchmark price", "harga patokan atau nilai minimum")),
    /** Arbitrary or fictitious value. */
    ARBITRARY_OR_FICTITIOUS("g", new Wording("arbitrary or fictitious value", "nilai sewenang-wenang atau fiktif")),
    /** Method II or III with a window longer than 30 days. */
    COMPARABLE_IN_LONGER_WINDOW(
            "",
            new Wording("comparable goods in a longer window", "barang pembanding dengan jangka waktu lebih panjang")),
    /** Method II or III with goods of another country of production. */
    COMPARABLE_OF_OTHER_COUNTRY(
            "", new Wording("comparable goods of another country", "barang pembanding dari negara lain")),
    /** A value of identical or similar goods determined under method IV or V. */
    VALUE_UNDER_OTHER_METHOD(
            "",
            new Wording(
                    "value of comparable goods under method IV or V",
                    "nilai barang pembanding menurut metode IV atau V")),
    /** Method IV with sales later than the ninetieth day. */
    LATER_RESALE("", new Wording("later sales in Indonesia", "penjualan yang lebih lama di Indonesia")),
    /** The price of the goods themselves, with a condition of the sale relaxed. */
    OWN_PRICE_RELAXED(
            "",
            new Wording(
                    "own price with a condition of the sale relaxed",
                    "harga barang dengan syarat penjualan diperlonggar")),
    /** A list, catalogue or web price known in Indonesia. */
    LIST_PRICE(
            "", new Wording("list or catalogue price known in Indonesia", "harga katalog yang tersedia di Indonesia"));

    private final String letter;
    private final Wording wording;

    FallbackBasis(String letter, Wording wording) {
        this.letter = letter;
        this.wording = wording;
    }

    /** Its name. */
    public Wording wording() {
        return wording;
    }

    /** Whether a value may rest on it. */
    public boolean isAllowed() {
        return letter.isEmpty();
    }

    /** Where the law forbids it; empty if it does not. */
    public Optional<Citation> prohibition() {
        return isAllowed()
                ? Optional.empty()
                : Optional.of(Citation.verified(Instruments.CUSTOMS_LAW, "15(6) elucidation " + letter));
    }
}
