package org.pabean.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pabean.declaration.AgreementClaim;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclarationOfOrigin;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.goods.Country;
import org.pabean.money.Rupiah;
import org.pabean.origin.Agreement;
import org.pabean.origin.Agreements;
import org.pabean.origin.ClaimCase;
import org.pabean.origin.OriginDecision;
import org.pabean.origin.OriginVerification;
import org.pabean.origin.RatesOfLine;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.MissingPreferenceScheduleException;
import org.pabean.tariff.UnclassifiedGoodsException;

/**
 * The agreements that the items of a declaration could claim: for each item the best first, by what is saved, then by how
 * little is missing.
 *
 * @param options all options, item by item in the order of the declaration
 */
public record PreferenceOptions(List<PreferenceOption> options) {

    private static final Comparator<PreferenceOption> BEST_FIRST = Comparator.comparing(
                    (PreferenceOption option) -> option.saving().orElse(Rupiah.ZERO))
            .reversed()
            .thenComparing(option -> option.saving().isEmpty())
            .thenComparing(option -> option.missing().size())
            .thenComparing(PreferenceOption::agreement);

    /** Copies the options. */
    public PreferenceOptions {
        options = List.copyOf(options);
    }

    /** The options of one item, the best first. */
    public List<PreferenceOption> of(int itemNumber) {
        return options.stream()
                .filter(option -> option.itemNumber() == itemNumber)
                .toList();
    }

    static PreferenceOptions of(RegimeCase regimeCase, Agreements agreements, ClaimedRates rates) {
        List<PreferenceOption> all = new ArrayList<>();
        for (DutiableItem item : regimeCase.items()) {
            all.addAll(ofItem(item, regimeCase, agreements, rates));
        }
        return new PreferenceOptions(all);
    }

    private static List<PreferenceOption> ofItem(
            DutiableItem dutiable, RegimeCase regimeCase, Agreements agreements, ClaimedRates rates) {
        GoodsItem item = dutiable.item();
        LocalDate day = regimeCase.declaration().registrationDate();
        Optional<Country> origin = item.origin();
        Optional<DutyRate> general = item.isValuedForTaxesOnly() ? Optional.empty() : rates.general(item);
        if (origin.isEmpty() || general.isEmpty()) {
            return List.of();
        }
        List<PreferenceOption> options = new ArrayList<>();
        for (Agreement agreement : agreements.openTo(origin.get(), day)) {
            options.add(option(dutiable, agreement, general.get(), regimeCase, rates));
        }
        options.sort(BEST_FIRST);
        return options;
    }

    private static PreferenceOption option(
            DutiableItem dutiable, Agreement agreement, DutyRate general, RegimeCase regimeCase, ClaimedRates rates) {
        GoodsItem item = dutiable.item();
        Declaration declaration = regimeCase.declaration();
        AgreementClaim claim = claim(item, agreement, declaration);
        Optional<RatesOfLine> loaded = loaded(item, agreement, rates);
        Optional<DutyRate> preferential = loaded.flatMap(each -> each.preferential(claim.conditions()));
        OriginDecision decision = OriginVerification.with(regimeCase.readings())
                .decide(ClaimCase.of(agreement, claim, item, declaration), loaded.orElse(RatesOfLine.NOT_ASKED));
        return new PreferenceOption(
                item.number(),
                agreement.code(),
                general,
                preferential,
                preferential.flatMap(rate -> saving(general, rate, dutiable.customsValue())),
                loaded.isPresent(),
                decision.reasons());
    }

    /** The claim that the item makes under the agreement, or a bare one with the proof that the declaration has. */
    private static AgreementClaim claim(GoodsItem item, Agreement agreement, Declaration declaration) {
        if (item.preference().orElse(null) instanceof AgreementClaim made
                && made.agreement().equals(agreement.code())) {
            return made;
        }
        return AgreementClaim.builder()
                .agreement(agreement.code())
                .channel(ReleaseChannel.IMPORT_DECLARATION)
                .proof(declaration.declarationsOfOrigin().stream()
                        .filter(proof -> proof.agreement().equals(agreement.proofAgreement()))
                        .map(DeclarationOfOrigin::reference)
                        .findFirst())
                .build();
    }

    private static Optional<RatesOfLine> loaded(GoodsItem item, Agreement agreement, ClaimedRates rates) {
        try {
            return Optional.of(rates.of(item, agreement));
        } catch (MissingPreferenceScheduleException | UnclassifiedGoodsException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<Rupiah> saving(DutyRate general, DutyRate preferential, Rupiah customsValue) {
        if (general instanceof DutyRate.AdValorem high && preferential instanceof DutyRate.AdValorem low) {
            Rupiah difference = customsValue.times(high.percent()).minus(customsValue.times(low.percent()));
            return Optional.of(difference.max(Rupiah.ZERO));
        }
        return Optional.empty();
    }
}
