package org.pabean.valuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.valuation.Shipments.usd;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.law.InvalidInputException;
import org.pabean.law.NotInForceException;
import org.pabean.law.Readings;
import org.pabean.law.WorkingDays;
import org.pabean.money.Rupiah;

class ValueDoubtTest {

    private static final LocalDate LAST_DAY_OF_2022 = LocalDate.of(2022, 12, 31);
    private static final LocalDate FIRST_DAY_OF_2023 = LocalDate.of(2023, 1, 1);

    @Test
    void aPriceBelowTheDatabaseOrWithoutComparatorIsDoubted() {
        assertEquals(FairnessTest.Action.ISSUE_INP, test("99.99", LAST_DAY_OF_2022));
        assertEquals(FairnessTest.Action.ACCEPT, test("100", LAST_DAY_OF_2022));
        assertEquals(FairnessTest.Action.ISSUE_INP, FairnessTest.of(usd("100"), Optional.empty(), LAST_DAY_OF_2022));
    }

    @Test
    void from2023NoNoticeIsIssued() {
        assertEquals(FairnessTest.Action.LEFT_TO_RISK_ASSESSMENT, test("99.99", FIRST_DAY_OF_2023));
        assertEquals(FairnessTest.Action.ACCEPT, test("100", FIRST_DAY_OF_2023));
    }

    @Test
    void theImporterAnswersWithinThreeWorkingDaysOrFiveOnPaper() {
        WorkingDays calendar = WorkingDays.withoutHolidays();
        LocalDate friday = LocalDate.of(2022, 6, 3);
        assertEquals(
                LocalDate.of(2022, 6, 8),
                FairnessTest.lastDayToAnswer(friday, FairnessTest.Office.ELECTRONIC, calendar));
        assertEquals(
                LocalDate.of(2022, 6, 10), FairnessTest.lastDayToAnswer(friday, FairnessTest.Office.PAPER, calendar));
        assertThrows(
                NotInForceException.class,
                () -> FairnessTest.lastDayToAnswer(FIRST_DAY_OF_2023, FairnessTest.Office.PAPER, calendar));
    }

    @Test
    void onlyImportersOfMediumOrHighRiskAreConsulted() {
        assertFalse(FairnessTest.isConsulted(FairnessTest.ImporterRisk.LOW));
        assertTrue(FairnessTest.isConsulted(FairnessTest.ImporterRisk.MEDIUM));
    }

    @Test
    void theOfficerHasThirtyDaysAndTheDirectorGeneralTwoYears() {
        LocalDate registered = LocalDate.of(2024, 6, 1);
        assertEquals(LocalDate.of(2024, 6, 30), DeterminationPeriods.lastDayOfOfficer(registered, Readings.defaults()));
        assertEquals(LocalDate.of(2026, 6, 1), DeterminationPeriods.lastDayOfDirectorGeneral(registered));
    }

    @Test
    void freightMayBeEstimatedFrom16February2021() {
        VoluntaryDeclaration freight =
                new VoluntaryDeclaration(VoluntaryDeclaration.Kind.FREIGHT, usd("5"), usd("100"));
        assertThrows(InvalidInputException.class, () -> freight.settle(usd("6"), LocalDate.of(2021, 2, 15)));
        assertEquals(
                usd("101"), freight.settle(usd("6"), LocalDate.of(2021, 2, 16)).finalValue());
        assertTrue(VoluntaryDeclaration.admits(VoluntaryDeclaration.Kind.ROYALTY, LocalDate.of(2021, 2, 15)));
    }

    @Test
    void onlyAPositiveDifferenceIsPaid() {
        VoluntaryDeclaration royalty =
                new VoluntaryDeclaration(VoluntaryDeclaration.Kind.ROYALTY, usd("5"), usd("100"));
        assertTrue(royalty.settle(usd("5.01"), FIRST_DAY_OF_2023).paymentDue());
        assertFalse(royalty.settle(usd("5"), FIRST_DAY_OF_2023).paymentDue());
        assertEquals(
                "REFUND_NOT_VERIFIED",
                royalty.settle(usd("4"), FIRST_DAY_OF_2023).caveats().get(0).code());
    }

    @Test
    void theDeclaredValueMustContainTheEstimate() {
        VoluntaryDeclaration royalty =
                new VoluntaryDeclaration(VoluntaryDeclaration.Kind.ROYALTY, usd("101"), usd("100"));
        assertThrows(InvalidInputException.class, () -> royalty.settle(usd("5"), FIRST_DAY_OF_2023));
    }

    private static FairnessTest.Action test(String declared, LocalDate day) {
        return FairnessTest.of(usd(declared), Optional.of(usd("100")), day);
    }

    @Test
    void errorsArePaidVoluntarilyFrom16February2021() {
        VoluntaryPayment payment =
                new VoluntaryPayment(VoluntaryPayment.Ground.QUANTITY, Rupiah.of(1000), Rupiah.of(1500));
        assertEquals(Rupiah.of(500), payment.amount(LocalDate.of(2021, 2, 16)));
        assertThrows(InvalidInputException.class, () -> payment.amount(LocalDate.of(2021, 2, 15)));
        VoluntaryPayment settled =
                new VoluntaryPayment(VoluntaryPayment.Ground.SETTLEMENT, Rupiah.of(1500), Rupiah.of(1000));
        assertEquals(Rupiah.ZERO, settled.amount(LocalDate.of(2021, 2, 15)));
    }
}
