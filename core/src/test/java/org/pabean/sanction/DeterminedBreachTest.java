package org.pabean.sanction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.pabean.determination.ShoeImports.BALLS;
import static org.pabean.determination.ShoeImports.LAPTOP;
import static org.pabean.determination.ShoeImports.SHOES;
import static org.pabean.determination.ShoeImports.goods;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.assessment.Assessment;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.LocalContentClaim;
import org.pabean.determination.Determination;
import org.pabean.determination.DeterminationDocument;
import org.pabean.determination.ShoeImports;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.regime.parcel.AssessmentSystem;

/** Which breach a determination shows, whose document it stands in, and which goods are fined. */
class DeterminedBreachTest {

    private static final LocalDate LAST_DAY_OF_THE_OFFICER = LocalDate.of(2026, 2, 8);
    private static final LocalDate FIRST_DAY_OF_THE_DIRECTOR_GENERAL = LocalDate.of(2026, 2, 9);
    private static final LocalDate LAST_DAY_OF_ALL = LocalDate.of(2028, 1, 10);

    @Test
    void whatWasDeclaredRightlyIsNoBreach() {
        assertEquals(
                Optional.empty(), found(ShoeImports.of(goods(1, SHOES, 100)), ShoeImports.of(goods(1, SHOES, 100))));
    }

    @Test
    void aWrongValueIsArticle16WhileTheOfficerMayDetermineAndArticle17Afterwards() {
        Determination higher = Determination.of(
                ShoeImports.of(goods(1, SHOES, 1_000_000)), ShoeImports.of(goods(1, SHOES, 3_000_000)));
        assertEquals(UnpaidDutyArticle.IMPORT_VALUE, article(higher, LAST_DAY_OF_THE_OFFICER));
        assertEquals(UnpaidDutyArticle.REDETERMINED_VALUE, article(higher, FIRST_DAY_OF_THE_DIRECTOR_GENERAL));
        assertEquals(UnpaidDutyArticle.REDETERMINED_VALUE, article(higher, LAST_DAY_OF_ALL));
        assertEquals(Optional.empty(), DeterminedBreach.in(higher, LAST_DAY_OF_ALL.plusDays(1), AssessmentSystem.SELF));
    }

    @Test
    void aWrongQuantityOrKindIsArticle82ThoughTheValueIsWrongToo() {
        Assessment declared = ShoeImports.of(goods(1, SHOES, 1_000_000, "shoes", 10));
        Assessment more = ShoeImports.of(goods(1, SHOES, 3_000_000, "shoes", 30));
        Assessment other = ShoeImports.of(goods(1, SHOES, 3_000_000, "boots", 10));
        assertEquals(
                UnpaidDutyArticle.IMPORT_KIND_OR_QUANTITY,
                article(Determination.of(declared, more), LAST_DAY_OF_THE_OFFICER));
        assertEquals(
                UnpaidDutyArticle.IMPORT_KIND_OR_QUANTITY,
                article(Determination.of(declared, other), FIRST_DAY_OF_THE_DIRECTOR_GENERAL));
    }

    @Test
    void theFinedGoodsAreTheWronglyDeclaredOnesWithTheirDutyOnBothSides() {
        Breach.UnpaidDuty breach = assertInstanceOf(
                Breach.UnpaidDuty.class,
                found(
                                ShoeImports.of(goods(1, SHOES, 1_000_000), goods(2, SHOES, 700_000)),
                                ShoeImports.of(goods(1, SHOES, 3_000_000), goods(2, SHOES, 700_000)))
                        .orElseThrow());
        assertEquals(List.of(FinedGoods.of(Rupiah.of(900_000), Rupiah.of(300_000))), breach.goods());
        assertEquals(AssessmentSystem.SELF, breach.system());
    }

    @Test
    void goodsNotDeclaredAreFinedOnAllTheirDutyAndGoodsNotThereOnNone() {
        Breach.UnpaidDuty breach = assertInstanceOf(
                Breach.UnpaidDuty.class,
                found(
                                ShoeImports.of(goods(1, SHOES, 1_000_000), goods(3, SHOES, 200_000)),
                                ShoeImports.of(goods(1, SHOES, 1_000_000), goods(2, SHOES, 500_000)))
                        .orElseThrow());
        assertEquals(UnpaidDutyArticle.IMPORT_KIND_OR_QUANTITY, breach.article());
        assertEquals(
                List.of(FinedGoods.of(Rupiah.of(150_000), Rupiah.ZERO), FinedGoods.of(Rupiah.ZERO, Rupiah.of(60_000))),
                breach.goods());
    }

    @Test
    void goodsFoundToBeFreeOfDutyAreGoodsAtANoughtRate() {
        Breach.UnpaidDuty breach = assertInstanceOf(
                Breach.UnpaidDuty.class,
                found(ShoeImports.of(goods(1, LAPTOP, 100)), ShoeImports.of(goods(1, LAPTOP, 900)))
                        .orElseThrow());
        assertEquals(List.of(FinedGoods.atZeroRate()), breach.goods());
    }

    @Test
    void aWrongTariffCodeAloneIsAnErrorWithoutAFine() {
        Breach.Unfined breach = assertInstanceOf(
                Breach.Unfined.class,
                found(ShoeImports.of(goods(1, BALLS, 1_000_000)), ShoeImports.of(goods(1, SHOES, 1_000_000)))
                        .orElseThrow());
        assertEquals(UnfinedError.TARIFF_HEADING, breach.error());
        assertEquals(List.of(FinedGoods.of(Rupiah.of(300_000), Rupiah.of(75_000))), breach.goods());
        assertEquals(DeterminationDocument.SPTNP, breach.error().document());
    }

    @Test
    void aPreferenceThatIsNotGrantedIsAnErrorWithoutAFine() {
        Breach.Unfined breach = assertInstanceOf(
                Breach.Unfined.class,
                found(ShoeImports.of(ofTheZone()), ShoeImports.of(goods(1, SHOES, 1_000_000)))
                        .orElseThrow());
        assertEquals(UnfinedError.REJECTED_PREFERENCE, breach.error());
        assertEquals(List.of(FinedGoods.of(Rupiah.of(300_000), Rupiah.ZERO)), breach.goods());
    }

    /** The same shoes, claimed to be made in an economic zone with enough local content. */
    private static GoodsItem ofTheZone() {
        GoodsItem shoes = goods(1, SHOES, 1_000_000);
        return GoodsItem.builder()
                .number(1)
                .value(shoes.value())
                .rates(shoes.rates())
                .hsCode(shoes.hsCode())
                .description(shoes.description())
                .quantity(shoes.quantity())
                .preference(new LocalContentClaim(true, Percent.of(40), true))
                .build();
    }

    @Test
    void besideAFinedErrorGoodsWithAWrongCodeStayUnfined() {
        Breach.UnpaidDuty breach = assertInstanceOf(
                Breach.UnpaidDuty.class,
                found(
                                ShoeImports.of(goods(1, SHOES, 1_000_000), goods(2, BALLS, 1_000_000)),
                                ShoeImports.of(goods(1, SHOES, 2_000_000), goods(2, SHOES, 1_000_000)))
                        .orElseThrow());
        assertEquals(List.of(FinedGoods.of(Rupiah.of(600_000), Rupiah.of(300_000))), breach.goods());
    }

    @Test
    void goodsWithAWrongCodeAndAWrongValueAreFined() {
        Breach.UnpaidDuty breach = assertInstanceOf(
                Breach.UnpaidDuty.class,
                found(ShoeImports.of(goods(1, BALLS, 1_000_000)), ShoeImports.of(goods(1, SHOES, 2_000_000)))
                        .orElseThrow());
        assertEquals(UnpaidDutyArticle.IMPORT_VALUE, breach.article());
        assertEquals(List.of(FinedGoods.of(Rupiah.of(600_000), Rupiah.of(75_000))), breach.goods());
    }

    private static Optional<Breach> found(Assessment declared, Assessment established) {
        return DeterminedBreach.in(
                Determination.of(declared, established), LAST_DAY_OF_THE_OFFICER, AssessmentSystem.SELF);
    }

    private static UnpaidDutyArticle article(Determination determination, LocalDate issued) {
        return assertInstanceOf(
                        Breach.UnpaidDuty.class,
                        DeterminedBreach.in(determination, issued, AssessmentSystem.SELF)
                                .orElseThrow())
                .article();
    }
}
