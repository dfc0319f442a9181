package org.pabean.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.pabean.assessment.Imports.ASSESSOR;
import static org.pabean.assessment.Imports.DAY;
import static org.pabean.assessment.Imports.RP_100_MILLION;
import static org.pabean.assessment.Imports.SHOES;
import static org.pabean.assessment.Imports.number;
import static org.pabean.assessment.Imports.paidOn;
import static org.pabean.assessment.Imports.pib;
import static org.pabean.assessment.Imports.shoes;
import static org.pabean.assessment.Imports.worth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.goods.HsCode;
import org.pabean.law.Citation;
import org.pabean.law.Coverage;
import org.pabean.law.Wording;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.regime.GeneralRegime;
import org.pabean.regime.LevyTerms;
import org.pabean.regime.RegimeCase;
import org.pabean.regime.TariffRegime;
import org.pabean.regime.TariffTreatment;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;
import org.pabean.tariff.TariffEntry;
import org.pabean.tariff.TariffProvider;
import org.pabean.tariff.TariffSchedule;
import org.pabean.testkit.FixedReferenceData;
import org.pabean.testkit.FixedTariff;

/** What an assessor keeps of a day's law is asked for once, and never serves a declaration that another law governs. */
class KeptLawTest {

    private static final int LINES = 300;

    /** A book that counts how often it is asked for a line. */
    private record Counting(FixedTariff book, Map<HsCode, Integer> asked) implements TariffProvider {

        @Override
        public TariffSchedule on(LocalDate day) {
            TariffSchedule schedule = book.on(day);
            return new TariffSchedule() {
                @Override
                public LocalDate day() {
                    return day;
                }

                @Override
                public TariffEntry entry(HsCode line) {
                    asked.merge(line, 1, Integer::sum);
                    return schedule.entry(line);
                }
            };
        }

        @Override
        public List<Coverage> coverage() {
            return book.coverage();
        }
    }

    @Test
    void eachOfManyLinesIsAskedOfTheBookOnceADayAndBearsItsOwnRateEveryTime() {
        FixedTariff book = FixedTariff.empty();
        List<GoodsItem> goods = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            String line = HsCode.line(10_000_000 + i * 31_013).plain();
            book = book.with(line, DutyRate.percent(Integer.toString(i % 50)));
            goods.add(number(i + 1, worth(RP_100_MILLION, line)));
        }
        Counting counting = new Counting(book, new ConcurrentHashMap<>());
        Assessor assessor = Assessor.of(FixedReferenceData.standard().withTariff(counting));
        Declaration declaration = pib(DAY, goods.toArray(GoodsItem[]::new));
        for (int round = 0; round < 3; round++) {
            Assessment assessment = assessor.assess(declaration);
            for (int i = 0; i < LINES; i++) {
                assertEquals(
                        Rupiah.of(1_000_000L * (i % 50)),
                        assessment.items().get(i).amount(Levy.IMPORT_DUTY));
            }
        }
        assertEquals(LINES, counting.asked().size());
        assertEquals(List.of(1), counting.asked().values().stream().distinct().toList());
    }

    private static DayLaw.Scope scope(LocalDate day) {
        return new DayLaw.Scope(
                DocumentType.IMPORT_DECLARATION,
                day,
                day,
                Importer.company(),
                ASSESSOR.regimes().get(1));
    }

    @Test
    void theLawOfADayIsOpenedOnceAndThatOf128DaysIsKept() {
        OpenedLaws laws = new OpenedLaws();
        DayLaw first = laws.of(scope(DAY), ASSESSOR);
        for (int i = 1; i < 128; i++) {
            laws.of(scope(DAY.plusDays(i)), ASSESSOR);
        }
        assertSame(first, laws.of(scope(DAY), ASSESSOR));
        laws.of(scope(DAY.plusDays(128)), ASSESSOR);
        assertNotSame(first, laws.of(scope(DAY), ASSESSOR));
    }

    @Test
    void aScopeIsAnotherByFormDayTaxDayImporterAndRegime() {
        TariffRegime regime = ASSESSOR.regimes().get(1);
        Importer company = Importer.company();
        DocumentType pib = DocumentType.IMPORT_DECLARATION;
        DayLaw.Scope scope = scope(DAY);
        assertEquals(scope(DAY), scope);
        assertEquals(scope(DAY).hashCode(), scope.hashCode());
        LocalDate next = DAY.plusDays(1);
        for (DayLaw.Scope other : List.of(
                new DayLaw.Scope(DocumentType.SPECIAL_IMPORT_DECLARATION, DAY, DAY, company, regime),
                new DayLaw.Scope(pib, next, DAY, company, regime),
                new DayLaw.Scope(pib, DAY, next, company, regime),
                new DayLaw.Scope(pib, DAY, DAY, Importer.person(), regime),
                new DayLaw.Scope(pib, DAY, DAY, company, new Free()))) {
            assertNotEquals(scope, other);
        }
    }

    /** A regime of an application's own that frees what one importer declares under its own number of an item. */
    private static final class Free implements TariffRegime {

        private static final Citation LAW = Citation.verified("PMK 1/2025", "1");

        @Override
        public boolean governs(Declaration declaration) {
            return declaration.consignment().items().get(0).number() == 77;
        }

        @Override
        public Ruling open(RegimeCase regimeCase) {
            LevyTerms terms = LevyTerms.silent().at(Levy.IMPORT_DUTY, DutyRate.percent("0"), LAW);
            return item -> List.of(TariffTreatment.of(Wording.same("FREE"), terms));
        }
    }

    @Test
    void declarationsOfOneDayUnderTwoRegimesDoNotMix() {
        Assessor assessor = ASSESSOR.with(new Free());
        for (int round = 0; round < 2; round++) {
            Assessment general = assessor.assess(pib(DAY, shoes()));
            Assessment free = assessor.assess(pib(DAY, number(77, shoes())));
            assertEquals(GeneralRegime.MFN, general.item(1).treatment().regime());
            assertEquals(Rupiah.of(30_000_000), general.amount(Levy.IMPORT_DUTY));
            assertEquals(Rupiah.ZERO, free.amount(Levy.IMPORT_DUTY));
        }
    }

    @Test
    void declarationsOfOneDayThatArePaidOnDifferentDaysDoNotMix() {
        LocalDate lastOf2024 = LocalDate.of(2024, 12, 31);
        Assessor assessor = ASSESSOR.with(TaxRateDay.PAYMENT);
        DeclaredRates luxury = DeclaredRates.none().withLuxuryTax(Percent.of(40));
        Declaration unpaid = pib(lastOf2024, worth(RP_100_MILLION, SHOES).with(luxury));
        for (int round = 0; round < 2; round++) {
            assertEquals(Rupiah.of(14_300_000), assessor.assess(unpaid).amount(Levy.VAT));
            assertEquals(
                    Rupiah.of(15_600_000),
                    assessor.assess(paidOn(lastOf2024.plusDays(1), unpaid)).amount(Levy.VAT));
        }
    }
}
