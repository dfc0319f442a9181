package org.pabean.sanction;

import java.time.LocalDate;
import org.pabean.determination.DeterminationDocument;
import org.pabean.law.Citation;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;
import org.pabean.money.Percent;

/** Breaches that cost a fixed percentage of the duty that should be paid (PP 28/2008 art. 5). */
public enum PercentageArticle implements BreachArticle {
    /** Goods were released on guarantee and the duty was not settled in time; the duty is due besides. */
    UNSETTLED_GUARANTEE(
            "10B(6)", 10, Act.OF_2006, DeterminationDocument.SPP, "duty under guarantee not settled in time"),
    /** A temporary import is re-exported late; the base is the full duty without the relief. */
    LATE_REEXPORT("10D(5)", 100, Act.OF_2006, DeterminationDocument.SPSA, "temporary import re-exported late"),
    /** A temporary import is not re-exported; the base is the full duty, which is due besides. */
    NO_REEXPORT("10D(6)", 100, Act.OF_2006, DeterminationDocument.SPP, "temporary import not re-exported"),
    /** The operator of temporary storage cannot account for goods. */
    STORAGE_OPERATOR("43(3)", 25, Act.OF_1995, DeterminationDocument.SPP, "temporary storage: goods not accounted for"),
    /** The operator of bonded storage cannot account for goods; the duty is due besides. */
    BONDED_OPERATOR("45(4)", 100, Act.OF_2006, DeterminationDocument.SPP, "bonded storage: goods not accounted for");

    private final String article;
    private final Citation citation;
    private final Timeline<Percent> percent;
    private final DeterminationDocument document;
    private final Wording breach;

    PercentageArticle(String article, long percent, Act act, DeterminationDocument document, String breach) {
        this.article = article;
        this.citation = Citation.verified(act.instrument(), article);
        this.percent = Timeline.<Percent>of("the fine of article " + article)
                .from(act.since(), Percent.of(percent), citation)
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
     * The percentage on a day.
     *
     * @throws org.pabean.law.NotInForceException before the act that set it
     */
    public Percent percentOn(LocalDate day) {
        return percent.valueOn(day);
    }
}
