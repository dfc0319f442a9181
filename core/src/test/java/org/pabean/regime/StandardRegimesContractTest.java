package org.pabean.regime;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.money.Money;
import org.pabean.regime.parcel.ConsignmentNoteRegime;
import org.pabean.regime.traveller.CrewRegime;
import org.pabean.regime.traveller.DeviceRegime;
import org.pabean.regime.traveller.PassengerRegime;
import org.pabean.testkit.NoCommodityGroups;
import org.pabean.testkit.TariffRegimeContract;

/** The regimes of the law keep to the contract that an application's own regime keeps to. */
class StandardRegimesContractTest {

    private abstract static class Case extends TariffRegimeContract {

        private final TariffRegime regime;
        private final DocumentType governed;
        private final DocumentType other;

        Case(TariffRegime regime, DocumentType governed, DocumentType other) {
            this.regime = regime;
            this.governed = governed;
            this.other = other;
        }

        @Override
        protected TariffRegime regime() {
            return regime;
        }

        @Override
        protected Declaration aGovernedDeclaration() {
            return twoItems(governed);
        }

        @Override
        protected Declaration anotherDeclaration() {
            return twoItems(other);
        }
    }

    private static Declaration twoItems(DocumentType form) {
        return Declaration.builder()
                .documentType(form)
                .registrationDate(LocalDate.of(2025, 6, 10))
                .importer(Importer.person())
                .consignment(Consignment.of(
                        Incoterm.CIF,
                        GoodsItem.of(1, "64039990", Money.of("USD", "700")),
                        GoodsItem.of(2, "95066200", Money.of("USD", "300.50"))))
                .build();
    }

    @Nested
    class GeneralTariff extends Case {
        GeneralTariff() {
            super(
                    new GeneralRegime(Optional.empty()),
                    DocumentType.IMPORT_DECLARATION,
                    DocumentType.PASSENGER_DECLARATION);
        }
    }

    @Nested
    class ConsignmentNotes extends Case {
        ConsignmentNotes() {
            super(
                    new ConsignmentNoteRegime(new NoCommodityGroups()),
                    DocumentType.CONSIGNMENT_NOTE,
                    DocumentType.IMPORT_DECLARATION);
        }
    }

    @Nested
    class Passengers extends Case {
        Passengers() {
            super(new PassengerRegime(), DocumentType.PASSENGER_DECLARATION, DocumentType.CREW_DECLARATION);
        }
    }

    @Nested
    class Crews extends Case {
        Crews() {
            super(new CrewRegime(), DocumentType.CREW_DECLARATION, DocumentType.PASSENGER_DECLARATION);
        }
    }

    @Nested
    class Devices extends Case {
        Devices() {
            super(new DeviceRegime(), DocumentType.DEVICE_REGISTRATION, DocumentType.IMPORT_DECLARATION);
        }
    }
}
