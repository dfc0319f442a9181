package org.pabean.sanction;

import org.pabean.determination.DeterminationDocument;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Wording;

/** Misuse of goods that were imported with exemption or relief of duty. */
public enum ReliefMisuseArticle implements BreachArticle {
    /** Goods under the reliefs of article 25. */
    ARTICLE_25("25(4)"),
    /** Goods under the reliefs of article 26. */
    ARTICLE_26("26(4)");

    private static final Wording BREACH =
            new Wording("conditions of a duty relief not met", "ketentuan pembebasan atau keringanan tidak dipenuhi");

    private final String article;

    ReliefMisuseArticle(String article) {
        this.article = article;
    }

    @Override
    public String article() {
        return article;
    }

    @Override
    public Wording breach() {
        return BREACH;
    }

    @Override
    public Citation citation() {
        return Citation.verified(Instruments.CUSTOMS_LAW, article);
    }

    @Override
    public DeterminationDocument document() {
        return DeterminationDocument.SPP;
    }
}
