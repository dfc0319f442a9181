package org.pabean.sanction;

import java.time.LocalDate;
import org.pabean.determination.DeterminationDocument;
import org.pabean.law.Citation;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;
import org.pabean.money.Rupiah;

/** Breaches that cost a fixed sum (PP 28/2008 art. 3). */
public enum FixedSumArticle implements BreachArticle {
    /** Goods leave without release approval after all formalities. */
    REMOVAL_WITHOUT_APPROVAL("10A(8)", 25_000_000, Act.OF_2006, Audit.ONE, "removal without release approval"),
    /** A cancelled export is not reported. */
    CANCELLED_EXPORT("11A(6)", 5_000_000, Act.OF_2006, Audit.ONE, "cancelled export not reported"),
    /** Goods leave bonded storage before approval, without intent to evade. */
    REMOVAL_FROM_BONDED_STORAGE("45(3)", 75_000_000, Act.OF_2006, Audit.ONE, "removal from bonded storage too early"),
    /** Books are not kept. */
    NO_BOOKS("52(1)", 50_000_000, Act.OF_2006, Audit.ONE, "books not kept"),
    /** Books are not to standard, or not retained for ten years in Indonesia. */
    DEFICIENT_BOOKS("52(2)", 25_000_000, Act.OF_2006, Audit.ONE, "books not to standard or not retained"),
    /** Officers on board or on site get no reasonable support. */
    NO_SUPPORT("81(3)", 5_000_000, Act.OF_1995, Audit.EACH, "no reasonable support for officers"),
    /** Goods are not presented or opened for examination. */
    NO_EXAMINATION("82(3)b", 25_000_000, Act.OF_2006, Audit.EACH, "goods not presented for examination"),
    /** An audit is made impossible. */
    AUDIT_IMPOSSIBLE("86(2)", 75_000_000, Act.OF_2006, Audit.EACH, "audit made impossible"),
    /** An inspection of premises is obstructed. */
    INSPECTION_OBSTRUCTED("89(4)", 5_000_000, Act.OF_1995, Audit.EACH, "inspection of premises obstructed"),
    /** An order to stop unloading is not obeyed. */
    UNLOADING_CONTINUED("90(4)", 25_000_000, Act.OF_2006, Audit.EACH, "order to stop unloading not obeyed"),
    /** A carrier refuses to stop, to be brought to an office or to show papers. */
    CARRIER_REFUSES("91(4)", 5_000_000, Act.OF_1995, Audit.EACH, "carrier refuses to stop or to show papers");

    private final String article;
    private final Citation citation;
    private final Timeline<Rupiah> sum;
    private final Audit audit;
    private final Wording breach;

    FixedSumArticle(String article, long sum, Act act, Audit audit, String breach) {
        this.article = article;
        this.citation = Citation.verified(act.instrument(), article);
        this.sum = Timeline.<Rupiah>of("the fine of article " + article)
                .from(act.since(), Rupiah.of(sum), citation)
                .build();
        this.audit = audit;
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
        return DeterminationDocument.SPSA;
    }

    /**
     * The fine on a day.
     *
     * @throws org.pabean.law.NotInForceException before the act that set it
     */
    public Rupiah sumOn(LocalDate day) {
        return sum.valueOn(day);
    }

    /** Whether breaches of this article found in one audit count as one (PP 28/2008 art. 9). */
    public boolean countsOnceInAudit() {
        return audit == Audit.ONE;
    }

    private enum Audit {
        ONE,
        EACH
    }
}
