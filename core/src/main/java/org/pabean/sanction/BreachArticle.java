package org.pabean.sanction;

import java.util.Optional;
import java.util.stream.Stream;
import org.pabean.determination.DeterminationDocument;
import org.pabean.law.Citation;
import org.pabean.law.Wording;

/** An article of the Customs Law that names a finable breach. There are no others: what is not named is not fined. */
public sealed interface BreachArticle
        permits FixedSumArticle, RangeArticle, PercentageArticle, UnpaidDutyArticle, ReliefMisuseArticle {

    /** The article and paragraph, for example {@code 8A(2)}. */
    String article();

    /** The breach in a few words. */
    Wording breach();

    /** Where the breach and its fine are written. */
    Citation citation();

    /** The document that carries the fine. */
    DeterminationDocument document();

    /** The finable article of this name, or empty if the law names no fine there. */
    static Optional<BreachArticle> find(String article) {
        return Stream.<BreachArticle[]>of(
                        FixedSumArticle.values(),
                        RangeArticle.values(),
                        PercentageArticle.values(),
                        UnpaidDutyArticle.values(),
                        ReliefMisuseArticle.values())
                .flatMap(Stream::of)
                .filter(each -> each.article().equals(article))
                .findFirst();
    }
}
