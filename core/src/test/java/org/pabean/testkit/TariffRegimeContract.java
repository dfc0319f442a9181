package org.pabean.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pabean.assessment.Assessor;
import org.pabean.assessment.ReferenceData;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.GoodsItem;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.regime.LevyTerm;
import org.pabean.regime.LineRegime;
import org.pabean.regime.RegimeCase;
import org.pabean.regime.Relief;
import org.pabean.regime.TariffRegime;
import org.pabean.regime.TariffTreatment;
import org.pabean.tariff.Levy;

/** What every regime keeps to. Extend it, name a declaration that your regime rules on, and run it with JUnit. */
public abstract class TariffRegimeContract {

    private static final int MANY = 500;

    /** For subclasses. */
    protected TariffRegimeContract() {}

    /** The regime that is tested. */
    protected abstract TariffRegime regime();

    /** A declaration that it rules on and that can be assessed. */
    protected abstract Declaration aGovernedDeclaration();

    /** A declaration that it leaves to others. */
    protected abstract Declaration anotherDeclaration();

    /** The facts that declarations are assessed on; the fixed ones of this kit unless a regime needs others. */
    protected ReferenceData data() {
        return FixedReferenceData.standard();
    }

    @Test
    void itRulesOnItsDeclarationsAndLeavesOthers() {
        assertTrue(regime().governs(aGovernedDeclaration()));
        assertFalse(regime().governs(anotherDeclaration()));
    }

    @Test
    void theTreatmentsOfAnItemAddUpToAllOfIt() {
        for (List<TariffTreatment> ofItem : treatments()) {
            Fraction whole = Fraction.ZERO;
            for (TariffTreatment treatment : ofItem) {
                whole = whole.plus(treatment.share());
            }
            assertEquals(Fraction.ONE, whole);
        }
    }

    @Test
    void everyTreatmentHasANameInBothLanguages() {
        treatments()
                .forEach(ofItem -> ofItem.forEach(treatment -> {
                    Wording name = treatment.regime();
                    assertFalse(name.english().isBlank());
                    assertFalse(name.indonesian().isBlank());
                }));
    }

    @Test
    void everyTermNamesItsArticleAndNoRateIsNegative() {
        for (List<TariffTreatment> ofItem : treatments()) {
            for (TariffTreatment treatment : ofItem) {
                for (Levy levy : Levy.values()) {
                    treatment.terms().of(levy).ifPresent(TariffRegimeContract::assertSound);
                }
            }
        }
    }

    private static void assertSound(LevyTerm term) {
        assertFalse(term.citation().instrument().isBlank());
        RateChecks.assertNotNegative(term.rate());
    }

    @Test
    void reliefCoversEachItemAndNeverMoreThanAllOfIt() {
        RegimeCase opened = RegimeCases.of(aGovernedDeclaration(), data());
        Relief relief = regime().open(opened).relief();
        assertTrue(relief.freeShares().isEmpty()
                || relief.freeShares().size() == opened.items().size());
        for (Fraction share : relief.freeShares()) {
            assertTrue(share.signum() >= 0 && share.compareTo(Fraction.ONE) <= 0);
        }
        assertFalse(relief.citation().instrument().isBlank());
    }

    @Test
    void aRegimeByLinesRelievesNothing() {
        if (regime() instanceof LineRegime) {
            RegimeCase opened = RegimeCases.of(aGovernedDeclaration(), data());
            assertEquals(Relief.NONE, regime().open(opened).relief());
        }
    }

    @Test
    void theSameQuestionGetsTheSameAnswer() {
        List<List<TariffTreatment>> first = treatments();
        for (int i = 0; i < 10; i++) {
            assertEquals(first, treatments());
        }
        TariffRegime.Ruling ruling = regime().open(RegimeCases.of(aGovernedDeclaration(), data()));
        assertEquals(first, treatments(ruling));
        assertEquals(first, treatments(ruling));
    }

    @Test
    void manyThreadsGetTheSameAnswer() {
        RegimeCase opened = RegimeCases.of(aGovernedDeclaration(), data());
        long answers = IntStream.range(0, MANY)
                .parallel()
                .mapToObj(i -> treatments(regime().open(opened)))
                .distinct()
                .count();
        assertEquals(1, answers);
    }

    @Test
    void nobodyCanChangeAnAnswer() {
        for (List<TariffTreatment> ofItem : treatments()) {
            assertThrows(UnsupportedOperationException.class, ofItem::clear);
        }
    }

    @Test
    void anAssessorTakesItsTreatmentsAndLeavesOtherDeclarationsAsTheyWere() {
        Assessor plain = Assessor.of(data());
        Assessor extended = plain.with(regime());
        assertEquals(
                treatments().get(0).get(0).regime(),
                extended.assess(aGovernedDeclaration())
                        .items()
                        .get(0)
                        .treatment()
                        .regime());
        assertEquals(plain.assess(anotherDeclaration()), extended.assess(anotherDeclaration()));
    }

    private List<List<TariffTreatment>> treatments() {
        return treatments(regime().open(RegimeCases.of(aGovernedDeclaration(), data())));
    }

    private List<List<TariffTreatment>> treatments(TariffRegime.Ruling ruling) {
        List<List<TariffTreatment>> all = new ArrayList<>();
        for (GoodsItem item : aGovernedDeclaration().consignment().items()) {
            List<TariffTreatment> ofItem = ruling.treat(item);
            assertFalse(ofItem.isEmpty(), () -> "item " + item.number() + " gets no treatment");
            all.add(ofItem);
        }
        return all;
    }
}
