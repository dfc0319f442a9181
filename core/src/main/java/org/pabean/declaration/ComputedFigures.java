package org.pabean.declaration;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.pabean.internal.PabeanStyle;
import org.pabean.money.Money;

/**
 * Figures of the producer for the goods valued, each cost counted once.
 *
 * @param producer what the producer is to the buyer, and what it lets customs see
 * @param materialsAndFabrication materials and processing
 * @param packing containers and packing
 * @param assists assists, apportioned
 * @param profitAndGeneralExpenses usual profit and general expenses of goods of the class made for export to Indonesia
 * @param freight freight, loading and handling to the port of import
 * @param insurance insurance
 * @param indonesianDesign engineering and design work done in Indonesia
 */
@Value.Builder
@PabeanStyle
public record ComputedFigures(
        Producer producer,
        Optional<Money> materialsAndFabrication,
        Optional<Money> packing,
        Optional<Money> assists,
        Optional<Money> profitAndGeneralExpenses,
        Optional<Money> freight,
        Optional<Money> insurance,
        Optional<IndonesianDesign> indonesianDesign) {

    /** Refuses null. */
    public ComputedFigures {
        Objects.requireNonNull(producer, "producer");
        Objects.requireNonNull(materialsAndFabrication, "materialsAndFabrication");
        Objects.requireNonNull(packing, "packing");
        Objects.requireNonNull(assists, "assists");
        Objects.requireNonNull(profitAndGeneralExpenses, "profitAndGeneralExpenses");
        Objects.requireNonNull(freight, "freight");
        Objects.requireNonNull(insurance, "insurance");
        Objects.requireNonNull(indonesianDesign, "indonesianDesign");
    }

    /** The same with every amount changed in one way, for example shared out or converted. */
    public ComputedFigures withAmounts(UnaryOperator<Money> change) {
        return new ComputedFigures(
                producer,
                materialsAndFabrication.map(change),
                packing.map(change),
                assists.map(change),
                profitAndGeneralExpenses.map(change),
                freight.map(change),
                insurance.map(change),
                indonesianDesign.map(
                        work -> new IndonesianDesign(change.apply(work.value), change.apply(work.charged))));
    }

    /** Starts with the producer. */
    public static ComputedFiguresBuilderStages.BuildStart builder() {
        return ComputedFiguresBuilderStages.start();
    }

    /**
     * Engineering, development, artwork, design work, plans and sketches undertaken in Indonesia.
     *
     * @param value what the work is worth
     * @param charged the part of it that is charged to the producer
     */
    public record IndonesianDesign(Money value, Money charged) {

        /** Refuses null. */
        public IndonesianDesign {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(charged, "charged");
        }
    }

    /**
     * The producer. No one outside Indonesia can be made to produce accounts.
     *
     * @param related whether buyer and seller are related
     * @param givesFigures whether the producer is willing to give cost data
     * @param allowsVerification whether the producer lets customs verify them
     */
    public record Producer(boolean related, boolean givesFigures, boolean allowsVerification) {}
}
