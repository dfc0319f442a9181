package org.pabean.sanction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.pabean.determination.ShoeImports.BALLS;
import static org.pabean.determination.ShoeImports.REGISTERED;
import static org.pabean.determination.ShoeImports.SHOES;
import static org.pabean.determination.ShoeImports.goods;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pabean.assessment.Assessment;
import org.pabean.declaration.DocumentType;
import org.pabean.determination.Determination;
import org.pabean.determination.DeterminationDocument;
import org.pabean.determination.ShoeImports;
import org.pabean.law.Readings;
import org.pabean.money.Rupiah;
import org.pabean.regime.parcel.AssessmentSystem;

/** A consignment note of which only the tariff was wrong: PMK 96/2023 art. 28(2) asks for the duty, 28(3) fines the value. */
class ParcelTariffFineTest {

    private static final Breach.Unfined BREACH = new Breach.Unfined(
            UnfinedError.PARCEL_TARIFF, List.of(FinedGoods.of(Rupiah.of(400_000), Rupiah.of(300_000))));
    private static final Fines FINED = Fines.with(Readings.defaults().with(ParcelTariffFine.FINED_AS_VALUE));

    @Test
    void onlyTheMissingDutyIsAskedForUnlessThePointIsReadOtherwise() {
        Fine.None none = assertInstanceOf(Fine.None.class, Fines.standard().fine(BREACH, REGISTERED));
        assertEquals(NoFineReason.ERROR_NOT_NAMED_BY_LAW, none.reason());
        assertEquals(Rupiah.of(100_000), none.totals().unpaid());
        assertEquals(List.of(ParcelTariffFine.NOT_FINED), none.readings());
        assertEquals("PMK 96/2023 art. 28(2)-(3)", none.citations().get(0).toString());
    }

    @Test
    void readAsAValueItIsFinedByTheSameBandsAndSaysSo() {
        Fine fine = FINED.fine(BREACH, REGISTERED);
        assertEquals(Rupiah.of(100_000), fine.amount());
        assertEquals(List.of(ParcelTariffFine.FINED_AS_VALUE), fine.readings());
    }

    @Test
    void theReadingShowsWhereTheFineIsFlatOrNothingIsMissingToo() {
        Fine flat = FINED.fine(
                new Breach.Unfined(UnfinedError.PARCEL_TARIFF, List.of(FinedGoods.atZeroRate())), REGISTERED);
        Fine nothing = FINED.fine(
                new Breach.Unfined(UnfinedError.PARCEL_TARIFF, List.of(FinedGoods.of(Rupiah.of(5), Rupiah.of(5)))),
                REGISTERED);
        assertEquals(Rupiah.of(5_000_000), flat.amount());
        assertEquals(List.of(ParcelTariffFine.FINED_AS_VALUE), flat.readings());
        assertEquals(Rupiah.ZERO, nothing.amount());
        assertEquals(List.of(ParcelTariffFine.FINED_AS_VALUE), nothing.readings());
    }

    @Test
    void itIsTheErrorOfANoteThatTheImporterAssesses() {
        assertEquals(UnfinedError.PARCEL_TARIFF, error(AssessmentSystem.SELF));
        assertEquals(UnfinedError.TARIFF_HEADING, error(AssessmentSystem.OFFICIAL));
        assertEquals(DeterminationDocument.SPPBMCP, UnfinedError.PARCEL_TARIFF.document());
    }

    private static UnfinedError error(AssessmentSystem system) {
        Determination determination = Determination.of(note(BALLS), note(SHOES));
        return assertInstanceOf(
                        Breach.Unfined.class,
                        DeterminedBreach.in(determination, REGISTERED.plusDays(3), system)
                                .orElseThrow())
                .error();
    }

    private static Assessment note(String line) {
        return ShoeImports.by(DocumentType.CONSIGNMENT_NOTE, REGISTERED, goods(1, line, 1_000_000));
    }
}
