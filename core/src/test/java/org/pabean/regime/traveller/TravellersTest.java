package org.pabean.regime.traveller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.assessment.Assessment;
import org.pabean.declaration.Circumstances.Pilgrim;
import org.pabean.declaration.Circumstances.Purpose;
import org.pabean.declaration.Circumstances.Travel;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.PrizeKind;
import org.pabean.law.Caveat;
import org.pabean.law.Reading;
import org.pabean.levy.RoundingPolicy;
import org.pabean.money.Money;
import org.pabean.money.Rupiah;
import org.pabean.regime.Declared;
import org.pabean.regime.Relief;
import org.pabean.regime.SmallWorld;
import org.pabean.tariff.Levy;

class TravellersTest {

    private static final String LAST_DAY_OF_PMK_203 = "2025-06-05";
    private static final String FIRST_DAY_OF_PMK_34 = "2025-06-06";
    private static final String HANDBAG = "42022100";

    private static Declared passenger(String day) {
        return Declared.on(DocumentType.PASSENGER_DECLARATION, day);
    }

    private static Declared crew(String day) {
        return Declared.on(DocumentType.CREW_DECLARATION, day);
    }

    private static Travel trade() {
        return new Travel(Purpose.NON_PERSONAL, Pilgrim.NONE, Optional.empty());
    }

    private static Travel pilgrim(Pilgrim quota) {
        return new Travel(Purpose.PERSONAL, quota, Optional.empty());
    }

    private static Assessment assess(Declared declared) {
        return SmallWorld.assessor().rounding(RoundingPolicy.NONE).assess(declared.declaration());
    }

    private static Assessment assess(Declared declared, Reading reading) {
        return SmallWorld.assessor().with(reading).rounding(RoundingPolicy.NONE).assess(declared.declaration());
    }

    private static Rupiah rp(long amount) {
        return Rupiah.of(amount);
    }

    @Test
    void fiveHundredDollarsAreFreeOfEverything() {
        assertEquals(
                rp(0), assess(passenger(LAST_DAY_OF_PMK_203).dollars("500")).total());
        assertEquals(
                rp(0), assess(passenger(FIRST_DAY_OF_PMK_34).dollars("500")).total());
    }

    @Test
    void tenPercentAreDueOnTheExcessAlone() {
        Assessment watch = assess(passenger(FIRST_DAY_OF_PMK_34).dollars("1500"));
        assertEquals(rp(16_000_000), watch.customsValue());
        assertEquals(rp(1_600_000), watch.amount(Levy.IMPORT_DUTY));
        assertEquals(rp(1_936_000), watch.amount(Levy.VAT));
    }

    @Test
    void personalGoodsBearIncomeTaxUntilJune2025() {
        Assessment before = assess(passenger(LAST_DAY_OF_PMK_203).dollars("1500"));
        assertEquals(rp(1_320_000), before.amount(Levy.INCOME_TAX));
        assertTrue(before.caveats().stream().map(Caveat::code).toList().contains("INCOME_TAX_LIST_UNKNOWN"));
        assertEquals(
                rp(0), assess(passenger(FIRST_DAY_OF_PMK_34).dollars("1500")).amount(Levy.INCOME_TAX));
    }

    @Test
    void theAllowanceIsSharedInProportionToValue() {
        Assessment two = assess(passenger(FIRST_DAY_OF_PMK_34).dollars("1000").dollars("600"));
        assertEquals(rp(11_000_000), two.item(1).customsValue());
        assertEquals(rp(6_600_000), two.item(2).customsValue());
    }

    @Test
    void goodsForTradeHaveNoAllowance() {
        Declared bags = passenger(FIRST_DAY_OF_PMK_34).dollars("3000", HANDBAG).as(trade());
        assertEquals(rp(48_000_000), assess(bags).customsValue());
        assertEquals(rp(4_800_000), assess(bags).amount(Levy.IMPORT_DUTY));
        assertEquals(rp(2_640_000), assess(bags).amount(Levy.INCOME_TAX));
        Declared before =
                passenger(LAST_DAY_OF_PMK_203).dollars("3000", HANDBAG).as(trade());
        assertEquals(rp(9_600_000), assess(before).amount(Levy.IMPORT_DUTY));
    }

    @Test
    void theFivePercentOnTradeGoodsDoubleWithoutTaxNumberUnlessReadOtherwise() {
        Declared bags =
                passenger(FIRST_DAY_OF_PMK_34).dollars("3000").as(trade()).withoutTaxNumber();
        assertEquals(rp(5_280_000), assess(bags).amount(Levy.INCOME_TAX));
        assertEquals(
                rp(2_640_000),
                assess(bags, TravellerTaxWithoutTaxNumber.NOT_DOUBLED).amount(Levy.INCOME_TAX));
    }

    @Test
    void regularPilgrimsHaveNoLimitAndSpecialOnesHaveTwoThousandFiveHundred() {
        Declared regular = passenger("2025-06-25").dollars("9000").as(pilgrim(Pilgrim.REGULAR));
        Declared special = passenger("2025-06-25").dollars("2600").as(pilgrim(Pilgrim.SPECIAL));
        assertEquals(rp(0), assess(regular).total());
        assertEquals(rp(1_600_000), assess(special).customsValue());
        assertEquals(
                rp(104_000_000),
                assess(regular, HajjPassengerLimit.ALL_PILGRIMS).customsValue());
    }

    @Test
    void pilgrimsHadTheOrdinaryAllowanceBeforeJune2025() {
        Declared regular = passenger(LAST_DAY_OF_PMK_203).dollars("600").as(pilgrim(Pilgrim.REGULAR));
        assertEquals(rp(1_600_000), assess(regular).customsValue());
    }

    @Test
    void crewHaveFiftyDollars() {
        assertEquals(
                rp(480_000), assess(crew(FIRST_DAY_OF_PMK_34).dollars("80")).customsValue());
        assertEquals(rp(0), assess(crew(FIRST_DAY_OF_PMK_34).dollars("50")).total());
        assertTrue(assess(crew(LAST_DAY_OF_PMK_203).dollars("80"))
                        .amount(Levy.INCOME_TAX)
                        .signum()
                > 0);
    }

    @Test
    void crewBefore2018AreRefused() {
        assertThrows(RuntimeException.class, () -> assess(crew("2017-12-31").dollars("80")));
    }

    @Test
    void before2018ThePassengerHadTwoHundredFiftyDollarsAndTheGeneralTariff() {
        Assessment old = assess(passenger("2017-09-20").dollars("2000", HANDBAG));
        assertEquals(rp(28_000_000), old.customsValue());
        assertEquals(rp(5_600_000), old.amount(Levy.IMPORT_DUTY));
    }

    @Test
    void january2018CarriesAWarning() {
        assertTrue(assess(passenger("2018-01-31").dollars("600")).caveats().stream()
                .anyMatch(caveat -> caveat.code().equals("FIRST_DAY_UNKNOWN")));
        assertTrue(assess(passenger("2018-02-01").dollars("600")).caveats().stream()
                .noneMatch(caveat -> caveat.code().equals("FIRST_DAY_UNKNOWN")));
    }

    @Test
    void statedFreightIsAddedToTheExcessUnlessReadOtherwise() {
        Declared watch = passenger(FIRST_DAY_OF_PMK_34).dollars("1000").freight("50");
        assertEquals(rp(8_800_000), assess(watch).customsValue());
        assertEquals(
                rp(8_400_000), assess(watch, CarriedGoodsFreight.IN_PROPORTION).customsValue());
        assertEquals(
                rp(8_000_000), assess(watch, CarriedGoodsFreight.NOT_COUNTED).customsValue());
        assertEquals(
                rp(0),
                assess(passenger(FIRST_DAY_OF_PMK_34).dollars("500").freight("50"))
                        .customsValue());
    }

    @Test
    void aStatedAllowanceReplacesThatOfTheLaw() {
        Travel net = new Travel(Purpose.PERSONAL, Pilgrim.NONE, Optional.of(Money.of("USD", "0")));
        assertEquals(
                rp(8_000_000),
                assess(passenger("2023-03-24").rupiah(8_000_000).as(net)).customsValue());
    }

    @Test
    void aPrizeIsFreeBesideTheAllowanceSinceJune2025() {
        Declared won =
                passenger(FIRST_DAY_OF_PMK_34).prize("900", PrizeKind.OTHER).dollars("600");
        assertEquals(rp(1_600_000), assess(won).customsValue());
        Declared before =
                passenger(LAST_DAY_OF_PMK_203).prize("900", PrizeKind.OTHER).dollars("600");
        assertEquals(rp(16_000_000), assess(before).customsValue());
    }

    @Test
    void onlyTheLimitOfRegularPilgrimsRestsOnAReading() {
        Declared regular = passenger("2025-06-25").dollars("9000").as(pilgrim(Pilgrim.REGULAR));
        Declared special = passenger("2025-06-25").dollars("2600").as(pilgrim(Pilgrim.SPECIAL));
        assertEquals(
                List.of(HajjPassengerLimit.SPECIAL_QUOTA_ONLY),
                assess(regular).relief().readings());
        assertEquals(List.of(), assess(special).relief().readings());
        assertEquals("Relief for hajj pilgrims", assess(special).relief().name().english());
    }

    @Test
    void personalAndOtherGoodsAreTreatedUnderTheirNames() {
        Declared bag = passenger(FIRST_DAY_OF_PMK_34).dollars("3000", HANDBAG);
        assertEquals("Personal goods of a traveller", treatment(bag));
        assertEquals("Other goods of a traveller", treatment(bag.as(trade())));
    }

    private static String treatment(Declared declared) {
        return assess(declared).item(1).treatment().regime().english();
    }

    @Test
    void crewHaveNoAllowanceForTradeGoodsUnlessOneIsStated() {
        Declared goods = crew(FIRST_DAY_OF_PMK_34).dollars("80");
        assertEquals(Relief.NONE, assess(goods.as(trade())).relief());
        assertEquals(rp(1_280_000), assess(goods.as(trade())).customsValue());
        Travel stated = new Travel(Purpose.NON_PERSONAL, Pilgrim.NONE, Optional.of(Money.of("USD", "30")));
        assertEquals(rp(800_000), assess(goods.as(stated)).customsValue());
    }

    @Test
    void aStatedRateOfDutyWinsOverTheTenPercentOfATraveller() {
        Declared bag = passenger(FIRST_DAY_OF_PMK_34).dollars("1500", HANDBAG, Declared.duty("5"));
        assertEquals(rp(800_000), assess(bag).amount(Levy.IMPORT_DUTY));
    }

    @Test
    void goodsOfNoValueAreCarriedInBesideOthers() {
        Declared two =
                passenger(FIRST_DAY_OF_PMK_34).dollars("0").dollars("600").freight("60");
        assertEquals(rp(2_560_000), assess(two).customsValue());
    }
}
