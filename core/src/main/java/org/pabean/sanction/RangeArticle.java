package org.pabean.sanction;

import java.time.LocalDate;
import org.pabean.determination.DeterminationDocument;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;
import org.pabean.money.Rupiah;

/** Breaches that cost between a minimum and a maximum, by how often they were repeated (PP 28/2008 art. 4). */
public enum RangeArticle implements BreachArticle {
    /** The arrival plan is not notified. */
    ARRIVAL_PLAN("7A(7)", 5, 50, DeterminationDocument.SPSA, "arrival plan not notified"),
    /** The manifest is not handed in before unloading or in time. */
    MANIFEST("7A(8)", 10, 100, DeterminationDocument.SPSA, "manifest not handed in in time"),
    /** Fewer goods are unloaded than declared, between storage places; the duty on the missing goods is due besides. */
    FEWER_GOODS_MOVED("8A(2)", 25, 250, DeterminationDocument.SPP, "fewer goods than declared between storage places"),
    /** More goods are unloaded than declared, between storage places. */
    MORE_GOODS_MOVED("8A(3)", 25, 250, DeterminationDocument.SPSA, "more goods than declared between storage places"),
    /** Certain goods in domestic carriage differ in quantity. */
    CERTAIN_GOODS_QUANTITY("8C(3)", 5, 50, DeterminationDocument.SPSA, "certain goods: quantity differs"),
    /** Certain goods in domestic carriage lack a valid document. */
    CERTAIN_GOODS_DOCUMENT("8C(4)", 25, 250, DeterminationDocument.SPSA, "certain goods: no valid document"),
    /** The departure notice is not handed in. */
    DEPARTURE_NOTICE("9A(3)", 10, 100, DeterminationDocument.SPSA, "departure notice not handed in"),
    /** Fewer goods are unloaded than declared; the duty on the missing goods is due besides. */
    FEWER_GOODS_UNLOADED("10A(3)", 25, 250, DeterminationDocument.SPP, "fewer goods unloaded than declared"),
    /** More goods are unloaded than declared. */
    MORE_GOODS_UNLOADED("10A(4)", 25, 500, DeterminationDocument.SPSA, "more goods unloaded than declared");

    private final String article;
    private final Citation citation;
    private final Timeline<FineRange> range;
    private final DeterminationDocument document;
    private final Wording breach;

    RangeArticle(String article, long minimum, long maximum, DeterminationDocument document, String breach) {
        this.article = article;
        this.citation = Citation.verified(Instruments.CUSTOMS_LAW, article);
        this.range = Timeline.<FineRange>of("the fine of article " + article)
                .from("2006-11-15", millions(minimum, maximum), citation)
                .build();
        this.document = document;
        this.breach = new Wording(breach, "pelanggaran Pasal " + article);
    }

    @Override
    public String article() {
        return article;
    }

    @Override
    public Wording breach() {
        return breach;
    }

    @Override
    public Citation citation() {
        return citation;
    }

    @Override
    public DeterminationDocument document() {
        return document;
    }

    /**
     * The range on a day.
     *
     * @throws org.pabean.law.NotInForceException before the act that set it
     */
    public FineRange rangeOn(LocalDate day) {
        return range.valueOn(day);
    }

    private static FineRange millions(long minimum, long maximum) {
        return new FineRange(Rupiah.of(minimum * 1_000_000), Rupiah.of(maximum * 1_000_000));
    }
}
