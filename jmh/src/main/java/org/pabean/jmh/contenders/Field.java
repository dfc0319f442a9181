package org.pabean.jmh.contenders;

import java.util.function.Function;
import org.pabean.jmh.work.Work;

/** Who takes part. */
public enum Field {
    /** Plain {@code long} arithmetic with a hashed look-up: the floor. */
    LONG_CHAIN(LongChain::new),
    /** Exact {@code BigDecimal}, by hand. */
    BIG_DECIMAL(BigDecimalChain::new),
    /** Joda-Money. */
    JODA_MONEY(JodaMoneyChain::new),
    /** Moneta, the reference implementation of JavaMoney. */
    MONETA(MonetaChain::new),
    /** Easy Rules. */
    EASY_RULES(EasyRulesChain::new),
    /** Drools with an executable model, each item in a stateless session. */
    DROOLS_STATELESS(StatelessDrools::new),
    /** Drools with an executable model, all items of the work as facts of one session. */
    DROOLS_SESSION(DroolsSession::new),
    /** Kie DMN: a decision model evaluated for each item. */
    KIE_DMN(DecisionModel::new),
    /** {@code Assessor.assess}: each declaration with its complete explained assessment. */
    PABEAN_OBJECT(PabeanObjectFace::new),
    /** The same, and every item is read. */
    PABEAN_ITEMS_READ(PabeanItemsRead::new),
    /** {@code RegisterAssessor.assess}: a whole register in columns. */
    PABEAN_BATCH(PabeanBatchFace::new);

    private final Function<Work, Contender> opener;

    Field(Function<Work, Contender> opener) {
        this.opener = opener;
    }

    /** Takes in a work. */
    public Contender open(Work work) {
        return opener.apply(work);
    }
}
