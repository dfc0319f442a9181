package org.pabean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.data.internal.CsvRow;
import org.pabean.data.internal.Resources;
import org.pabean.goods.HsCode;
import org.pabean.tariff.VatMark;

class VatMarksTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 4, 1);
    private static final HsCode BREEDING_HORSE = HsCode.of("01012100");

    private static Optional<VatMark> mark(HsCode line, LocalDate day) {
        return new BundledLevyRates().on(day).vatMark(line);
    }

    @Test
    void theBookOf2022Marks542LinesAsNotChargedAnd147AsConditional() {
        assertEquals(542, count("NOT_CHARGED"));
        assertEquals(147, count("CONDITIONAL"));
    }

    private static long count(String mark) {
        return Resources.table("vat-marks.csv").rows().stream()
                .map((CsvRow row) -> row.get("mark"))
                .filter(mark::equals)
                .count();
    }

    @Test
    void aMarkHoldsFromTheFirstDayOfTheBook() {
        assertEquals(Optional.of(VatMark.NOT_CHARGED), mark(BREEDING_HORSE, FIRST));
        assertEquals(Optional.empty(), mark(BREEDING_HORSE, FIRST.minusDays(1)));
    }

    @Test
    void ordinaryLinesAndHeadingsHaveNoMark() {
        assertEquals(Optional.empty(), mark(HsCode.of("64041190"), FIRST));
        assertEquals(Optional.empty(), mark(HsCode.of("0101"), FIRST));
    }

    @Test
    void everyMarkedLineStandsInTheBook() {
        for (CsvRow row : Resources.table("vat-marks.csv").rows()) {
            assertEquals(true, NaiveBook.find(row.get("line"), FIRST).isPresent(), row.get("line"));
        }
    }
}
