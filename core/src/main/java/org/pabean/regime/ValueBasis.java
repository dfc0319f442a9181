package org.pabean.regime;

import java.util.List;
import java.util.Objects;
import org.pabean.declaration.ItemValue;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Wording;
import org.pabean.money.ExchangeRate;
import org.pabean.money.Rupiah;
import org.pabean.valuation.ItemCif;

/** What the customs value of an item in rupiah rests on. Source: Customs Law art. 15. */
public sealed interface ValueBasis {

    /** How the value of the item came about, as a step. */
    Step step(DutiableItem item);

    /** The declarant stated the value in rupiah, or none. */
    enum Stated implements ValueBasis {
        /** The customs value was stated. */
        CUSTOMS_VALUE(new Wording("Customs value as stated", "Nilai pabean menurut pemberitahuan")) {
            @Override
            public Step step(DutiableItem item) {
                return words(item.customsValue()).under(VALUE);
            }
        },
        /** The base of the import taxes was stated; there is no customs value. */
        IMPORT_VALUE(new Wording("Import value as stated", "Nilai impor menurut pemberitahuan")) {
            @Override
            public Step step(DutiableItem item) {
                return words(((ItemValue.ImportValue) item.item().value()).value());
            }
        },
        /** Nothing was stated, or nothing that could be valued. */
        NOTHING(new Wording("No value stated", "Nilai tidak dinyatakan")) {
            @Override
            public Step step(DutiableItem item) {
                return words(Rupiah.ZERO);
            }
        };

        private static final Citation VALUE = Citation.verified(Instruments.CUSTOMS_LAW, "15");

        private final Wording wording;

        Stated(Wording wording) {
            this.wording = wording;
        }

        final Step words(Rupiah amount) {
            return Step.of(wording, Figure.of(amount));
        }
    }

    /**
     * The value was determined on a CIF basis and converted.
     *
     * @param found the value that was determined, with its build-up
     * @param rate the exchange rate of its currency
     */
    record Converted(ItemCif found, ExchangeRate rate) implements ValueBasis {

        private static final Wording CUSTOMS_VALUE = new Wording("Customs value", "Nilai pabean");
        private static final Wording METHOD = new Wording("by", "menurut");
        private static final Citation VALUE = Citation.verified(Instruments.CUSTOMS_LAW, "15");

        /** Refuses null. */
        public Converted {
            Objects.requireNonNull(found, "found");
            Objects.requireNonNull(rate, "rate");
        }

        @Override
        public Step step(DutiableItem item) {
            return new Step(
                    CUSTOMS_VALUE,
                    List.of(
                            new Step.Input(
                                    METHOD, Figure.of(found.value().method().wording())),
                            new Step.Input(Wording.same("CIF"), Figure.of(found.cif())),
                            new Step.Input(Wording.same("NDPBM"), Figure.of(Rupiah.of(rate.rupiahPerUnit())))),
                    Figure.of(item.customsValue()),
                    List.of(VALUE),
                    found.buildUp());
        }
    }
}
