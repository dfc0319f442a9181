package org.pabean.selftest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.law.Citation;
import org.pabean.law.Coverage;
import org.pabean.law.Wording;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRate;
import org.pabean.money.ExchangeRates;
import org.pabean.money.Fraction;
import org.pabean.regime.LevyTerms;
import org.pabean.regime.RegimeCase;
import org.pabean.regime.TariffRegime;
import org.pabean.regime.TariffTreatment;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;
import org.pabean.testkit.ExchangeRatesContract;
import org.pabean.testkit.FixedExchangeRates;
import org.pabean.testkit.TariffRegimeContract;

/** Bugs planted into sources of exchange rates and into regimes are caught by their contracts. */
class OtherContractsTest {

    private static final CurrencyCode USD = CurrencyCode.USD;
    private static final ExchangeRates RATES = FixedExchangeRates.none()
            .with("USD", "16250.75", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 7))
            .with("USD", "16300", LocalDate.of(2025, 1, 8), LocalDate.of(2025, 1, 14))
            .withPerHundred("JPY", "10450.25");

    private static final class ProvenRates extends ExchangeRatesContract {

        private final ExchangeRates rates;

        ProvenRates(ExchangeRates rates) {
            this.rates = rates;
        }

        @Override
        protected ExchangeRates rates() {
            return rates;
        }

        @Override
        protected CurrencyCode aKnownCurrency() {
            return USD;
        }

        @Override
        protected LocalDate aKnownDay() {
            return LocalDate.of(2025, 1, 7);
        }

        @Override
        protected LocalDate aDayWithoutRate() {
            return LocalDate.of(2025, 1, 15);
        }

        @Override
        protected List<KnownRate> knownRates() {
            return List.of(
                    KnownRate.of("USD", "2025-01-07", "16250.75"),
                    KnownRate.of("USD", "2025-01-08", "16300"),
                    KnownRate.of("JPY", "2025-01-08", "104.5025"));
        }
    }

    private record Feed(BiFunction<CurrencyCode, LocalDate, Optional<ExchangeRate>> find) implements ExchangeRates {

        @Override
        public Optional<ExchangeRate> find(CurrencyCode currency, LocalDate day) {
            return find.apply(currency, day);
        }

        @Override
        public Coverage coverage() {
            return RATES.coverage();
        }
    }

    @Test
    void ratesWithoutABugPass() {
        assertEquals(List.of(), ContractRun.failures(new ProvenRates(RATES)));
    }

    static Stream<Arguments> faultyRates() {
        AtomicInteger calls = new AtomicInteger();
        return Stream.of(
                rates("the week before", (currency, day) -> RATES.find(currency, day.minusDays(1))),
                rates(
                        "the last day left out",
                        (currency, day) -> RATES.find(currency, day).filter(rate -> day.isBefore(rate.validTo()))),
                rates(
                        "the last rate for every later day",
                        (currency, day) ->
                                RATES.find(currency, day).or(() -> RATES.find(currency, LocalDate.of(2025, 1, 14)))),
                rates(
                        "a hundred units taken for one",
                        (currency, day) -> RATES.find(currency, day).map(rate -> changed(rate, rate.rupiah(), 1))),
                rates(
                        "rounded to whole rupiah",
                        (currency, day) ->
                                RATES.find(currency, day).map(rate -> changed(rate, Fraction.of(16_251), 1))),
                rates("dollars for every currency", (currency, day) -> RATES.find(USD, day)),
                rates(
                        "another answer at each call",
                        (currency, day) -> RATES.find(currency, day)
                                .map(rate -> changed(rate, Fraction.of(calls.incrementAndGet()), rate.per()))),
                rates("null", (currency, day) -> nothing()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultyRates")
    void faultyRatesAreCaught(String bug, ExchangeRates faulty) {
        assertFalse(ContractRun.failures(new ProvenRates(faulty)).isEmpty(), bug);
    }

    private static Arguments rates(String name, BiFunction<CurrencyCode, LocalDate, Optional<ExchangeRate>> find) {
        return Arguments.of(name, new Feed(find));
    }

    private static ExchangeRate changed(ExchangeRate rate, Fraction rupiah, int per) {
        return new ExchangeRate(rate.currency(), rupiah, per, rate.validFrom(), rate.validTo(), rate.citation());
    }

    private static final Citation ARTICLE = Citation.verified("PMK 1/2025", "2");
    private static final LevyTerms FIVE = LevyTerms.silent().at(Levy.IMPORT_DUTY, DutyRate.percent("5"), ARTICLE);
    private static final TariffTreatment WHOLE =
            TariffTreatment.of(new Wording("bonded fair", "pameran berikat"), FIVE);

    private record OwnRegime(Function<GoodsItem, List<TariffTreatment>> treat, boolean greedy) implements TariffRegime {

        @Override
        public boolean governs(Declaration declaration) {
            return greedy || declaration.documentType() == DocumentType.SPECIAL_IMPORT_DECLARATION;
        }

        @Override
        public Ruling open(RegimeCase regimeCase) {
            return treat::apply;
        }
    }

    private static final class ProvenRegime extends TariffRegimeContract {

        private final TariffRegime regime;

        ProvenRegime(TariffRegime regime) {
            this.regime = regime;
        }

        @Override
        protected TariffRegime regime() {
            return regime;
        }

        @Override
        protected Declaration aGovernedDeclaration() {
            return Samples.shoes(DocumentType.SPECIAL_IMPORT_DECLARATION);
        }

        @Override
        protected Declaration anotherDeclaration() {
            return Samples.shoes(DocumentType.IMPORT_DECLARATION);
        }
    }

    @Test
    void aRegimeWithoutABugPasses() {
        assertEquals(List.of(), ContractRun.failures(new ProvenRegime(new OwnRegime(item -> List.of(WHOLE), false))));
    }

    static Stream<Arguments> faultyRegimes() {
        AtomicInteger calls = new AtomicInteger();
        return Stream.of(
                regime("a tenth of the goods forgotten", item -> List.of(WHOLE.forShare(Fraction.of(9, 10)))),
                regime("no treatment at all", item -> List.of()),
                regime("a negative rate", item -> List.of(WHOLE.with(at("-5")))),
                regime(
                        "a rate without an article",
                        item -> List.of(WHOLE.with(LevyTerms.silent()
                                .at(Levy.IMPORT_DUTY, DutyRate.percent("5"), Citation.verified(" ", ""))))),
                regime("a list that can be changed", item -> new ArrayList<>(List.of(WHOLE))),
                regime(
                        "another answer at each call",
                        item -> List.of(WHOLE.with(at(String.valueOf(calls.incrementAndGet()))))),
                regime("null", item -> nothing()),
                Arguments.of("ruling on everything", new OwnRegime(item -> List.of(WHOLE), true)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultyRegimes")
    void faultyRegimesAreCaught(String bug, TariffRegime faulty) {
        assertFalse(ContractRun.failures(new ProvenRegime(faulty)).isEmpty(), bug);
    }

    private static Arguments regime(String name, Function<GoodsItem, List<TariffTreatment>> treat) {
        return Arguments.of(name, new OwnRegime(treat, false));
    }

    private static LevyTerms at(String percent) {
        return LevyTerms.silent().at(Levy.IMPORT_DUTY, DutyRate.percent(percent), ARTICLE);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }
}
