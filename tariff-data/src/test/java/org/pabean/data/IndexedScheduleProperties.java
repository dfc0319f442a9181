package org.pabean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pabean.goods.HsCode;
import org.pabean.money.Fraction;
import org.pabean.tariff.AdValoremTable;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.IndexedSchedule;
import org.pabean.tariff.TariffProvider;

class IndexedScheduleProperties {

    private static final LocalDate LAST_OF_2017 = LocalDate.of(2022, 3, 31);
    private static final TariffProvider BUNDLED = new BundledTariff();
    private static final TariffProvider OVERLAID = new BundledTariff()
            .overlaidBy(TariffLayer.parse(
                    "own.csv",
                    "hs8,ad_valorem_pct,specific_amount,specific_unit,from,to,instrument\n"
                            + "64041190,12.5,,,2022-01-01,2022-06-30,PMK X\n"
                            + "22030019,,20000,LITER,2022-04-01,,PMK X\n"
                            + "98990000,0.3333,,,2022-04-01,,PMK X\n"));

    private static IndexedSchedule open(TariffProvider provider, LocalDate day) {
        return (IndexedSchedule) provider.on(day);
    }

    @Property
    void theIndexOfALineLeadsToItsEntry(
            @ForAll("lines") HsCode line, @ForAll("days") LocalDate day, @ForAll("providers") TariffProvider provider) {
        IndexedSchedule book = open(provider, day);
        int index = book.entryIndex(line.number());
        if (index == IndexedSchedule.NONE) {
            assertThrows(RuntimeException.class, () -> book.entry(line));
        } else {
            assertSame(book.entry(line), book.entryAt(index));
        }
    }

    @Property
    void millionthsAreTheAdValoremRate(@ForAll("lines") HsCode line, @ForAll("providers") TariffProvider provider) {
        IndexedSchedule book = open(provider, LAST_OF_2017.plusDays(1));
        AdValoremTable rates = AdValoremTable.of(book);
        int index = book.entryIndex(line.number());
        if (index != IndexedSchedule.NONE && book.entryAt(index).duty() instanceof DutyRate.AdValorem adValorem) {
            assertEquals(adValorem.percent().fraction(), Fraction.of(rates.millionths(index), AdValoremTable.WHOLE));
        } else if (index != IndexedSchedule.NONE) {
            assertEquals(AdValoremTable.NONE, rates.millionths(index));
        }
    }

    @Example
    void indexesRunFromNoughtToTheNumberOfEntries() {
        IndexedSchedule book = open(OVERLAID, LAST_OF_2017.plusDays(1));
        for (int index = 0; index < book.entryCount(); index++) {
            assertEquals(false, book.entryAt(index).layer().isBlank());
        }
        assertThrows(IndexOutOfBoundsException.class, () -> book.entryAt(book.entryCount()));
        assertThrows(IndexOutOfBoundsException.class, () -> book.entryAt(IndexedSchedule.NONE));
    }

    @Example
    void theLayerWinsAndItsLinesAreFound() {
        IndexedSchedule book = open(OVERLAID, LAST_OF_2017.plusDays(1));
        for (String line : new String[] {"64041190", "22030019", "98990000"}) {
            assertEquals(
                    "own.csv",
                    book.entryAt(book.entryIndex(HsCode.of(line).number())).layer());
        }
        assertEquals(3_333, AdValoremTable.of(book).millionths(book.entryIndex(98_990_000)));
    }

    @Provide
    static Arbitrary<HsCode> lines() {
        Arbitrary<HsCode> known = Arbitraries.of(NaiveBook.ROWS).map(row -> HsCode.of(row.line()));
        Arbitrary<HsCode> any = Arbitraries.integers().between(0, 99_999_999).map(HsCode::line);
        return Arbitraries.oneOf(
                known, known, Arbitraries.of("64041190", "22030019", "98990000").map(HsCode::of), any);
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.of(
                LocalDate.of(2017, 3, 1),
                LocalDate.of(2021, 12, 31),
                LocalDate.of(2022, 1, 1),
                LAST_OF_2017,
                LAST_OF_2017.plusDays(1),
                LocalDate.of(2022, 6, 30),
                LocalDate.of(2022, 7, 1),
                LocalDate.of(2026, 11, 22),
                LocalDate.MAX);
    }

    @Provide
    static Arbitrary<TariffProvider> providers() {
        return Arbitraries.of(BUNDLED, OVERLAID);
    }
}
