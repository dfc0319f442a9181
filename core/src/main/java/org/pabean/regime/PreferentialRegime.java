package org.pabean.regime;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.GoodsItem;
import org.pabean.goods.HsCode;
import org.pabean.origin.Agreements;
import org.pabean.tariff.PreferenceRates;
import org.pabean.tariff.TariffSchedule;

/**
 * The rates of trade agreements (<i>tarif preferensi</i>), all of them in one class: items that claim one are verified and
 * get what the verification gives, the others the general tariff. Trade remedies and facilities apply alike. Source:
 * Customs Law arts. 12(1), 13(1)a, 13(2).
 */
public final class PreferentialRegime implements LineRegime {

    private final Agreements agreements;
    private final PreferenceRates preferences;
    private final GeneralRegime general;

    /**
     * Makes the regime.
     *
     * @param agreements the agreements that can be claimed
     * @param preferences their schedules
     * @param general the general tariff
     */
    public PreferentialRegime(Agreements agreements, PreferenceRates preferences, GeneralRegime general) {
        this.agreements = Objects.requireNonNull(agreements, "agreements");
        this.preferences = Objects.requireNonNull(preferences, "preferences");
        this.general = Objects.requireNonNull(general, "general");
    }

    @Override
    public boolean governs(Declaration declaration) {
        return general.governs(declaration)
                && claimsAny(declaration.consignment().items());
    }

    private static boolean claimsAny(List<GoodsItem> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).preference().isPresent()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Ruling open(RegimeCase regimeCase) {
        return new PreferentialRuling(regimeCase, agreements, general, new ClaimedRates(preferences, regimeCase));
    }

    /** An item without a claim gets the general tariff. */
    @Override
    public Optional<TariffTreatment> treatmentOf(HsCode line, TariffSchedule book) {
        return general.treatmentOf(line, book);
    }

    @Override
    public boolean asksOrigin(HsCode line) {
        return general.asksOrigin(line);
    }

    /** What each item could claim, and what is missing for it; nothing of it is applied. */
    public PreferenceOptions options(RegimeCase regimeCase) {
        return general.governs(regimeCase.declaration())
                ? PreferenceOptions.of(regimeCase, agreements, new ClaimedRates(preferences, regimeCase))
                : new PreferenceOptions(List.of());
    }
}
