package org.pabean.regime;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.goods.HsCode;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Wording;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;
import org.pabean.tariff.TariffEntry;
import org.pabean.tariff.TariffSchedule;
import org.pabean.tariff.TradeRemedies;
import org.pabean.tariff.UnclassifiedGoodsException;

/**
 * The general tariff (<i>tarif umum, MFN</i>): the rate that the tariff book gives the line on the day of registration.
 * Source: Customs Law arts. 12, 30(1).
 */
public final class GeneralRegime implements LineRegime {

    /** The name of the treatment. */
    public static final Wording MFN = Wording.same("MFN");

    private static final Set<DocumentType> DECLARATIONS =
            EnumSet.of(DocumentType.IMPORT_DECLARATION, DocumentType.SPECIAL_IMPORT_DECLARATION);

    private static final Citation STATED = Citation.verified(Instruments.CUSTOMS_LAW, "12(1)");

    private final Optional<TradeRemedies> remedies;

    /** The general tariff for PIB and PIBK, with the trade remedies that are known. */
    public GeneralRegime(Optional<TradeRemedies> remedies) {
        this.remedies = Objects.requireNonNull(remedies, "remedies");
    }

    @Override
    public boolean governs(Declaration declaration) {
        return DECLARATIONS.contains(declaration.documentType());
    }

    @Override
    public Ruling open(RegimeCase regimeCase) {
        return item -> List.of(completed(treatment(item, regimeCase), item, regimeCase));
    }

    @Override
    public Optional<TariffTreatment> treatmentOf(HsCode line, TariffSchedule book) {
        return Optional.of(ofLine(line, book));
    }

    /** Trade remedies go by origin. */
    @Override
    public boolean asksOrigin(HsCode line) {
        return remedies.isPresent() && remedies.get().mayReach(line);
    }

    /** Lays the trade remedies and the facility of the declaration over a treatment. */
    TariffTreatment completed(TariffTreatment started, GoodsItem item, RegimeCase regimeCase) {
        Declaration declaration = regimeCase.declaration();
        TariffTreatment remedied = remedies.isEmpty()
                ? started
                : new RemedyTerms(remedies.get(), declaration.registrationDate()).applyTo(started, item);
        return FacilityTerms.of(declaration, regimeCase.readings()).applyTo(remedied);
    }

    /**
     * The general treatment of an item: the duty rate that it states, or that of the book.
     *
     * @throws UnclassifiedGoodsException if the item neither states a rate nor has a tariff line
     */
    public static TariffTreatment treatment(GoodsItem item, RegimeCase regimeCase) {
        LevyTerms terms = LevyTerms.silent();
        if (item.isValuedForTaxesOnly()) {
            return TariffTreatment.of(MFN, terms);
        }
        Optional<DutyRate> stated = item.rates().importDuty();
        if (stated.isPresent()) {
            return TariffTreatment.of(MFN, terms.at(Levy.IMPORT_DUTY, stated.get(), STATED));
        }
        HsCode line = item.tariffLine().orElseThrow(() -> new UnclassifiedGoodsException(item.number()));
        return ofLine(line, regimeCase.book());
    }

    private static TariffTreatment ofLine(HsCode line, TariffSchedule book) {
        TariffEntry entry = book.entry(line);
        return TariffTreatment.of(MFN, LevyTerms.silent().at(Levy.IMPORT_DUTY, entry.duty(), entry.citation()));
    }
}
