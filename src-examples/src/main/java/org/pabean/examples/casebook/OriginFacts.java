package org.pabean.examples.casebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pabean.declaration.AgreementClaim;
import org.pabean.declaration.DeclarationOfOrigin;
import org.pabean.declaration.Exhibition;
import org.pabean.declaration.Journey;
import org.pabean.declaration.LowValue;
import org.pabean.declaration.OriginFindings;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.examples.json.Facts;
import org.pabean.goods.Country;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.origin.Agreement;
import org.pabean.origin.ClaimCase;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.RateCondition;

/** The facts of a claim. A fact that the case does not state does not stand in the way of the claim. */
record OriginFacts(
        LocalDate day,
        ReleaseChannel channel,
        Optional<Country> origin,
        Optional<Quantity> quantity,
        Optional<Quantity> drawn,
        Optional<DutyRate> declaredRate,
        Set<RateCondition> conditions,
        Optional<LowValue> lowValue,
        Optional<Exhibition> exhibition,
        Journey journey,
        OriginFindings findings,
        OriginProof proof) {

    static OriginFacts read(Facts input, LocalDate day, Optional<Agreement> agreement) {
        Optional<Country> stated = input.word("originCountry", Country::of);
        Optional<Country> exporter = input.word("exporterCountry", Country::of);
        Optional<Country> origin = stated.or(() -> exporter.filter(each -> isPartner(each, agreement)))
                .or(() -> agreement.flatMap(OriginFacts::somePartner));
        Optional<Country> exportingState = exporter.or(() -> origin.filter(each -> isPartner(each, agreement)));
        UnitOfMeasure unit = input.choice("quantityUnit", UnitOfMeasure.class).orElse(UnitOfMeasure.PCE);
        Journey journey = OriginJourney.read(input, exportingState.or(() -> origin));
        return new OriginFacts(
                day,
                channel(input),
                origin,
                quantity(input, "declaredQuantity", unit),
                quantity(input, "proofQuantityUsed", unit),
                input.number("declaredRate").map(Percent::ofValue).map(DutyRate::of),
                input.flag("tariffRateQuota", false) ? Set.of(RateCondition.IN_QUOTA) : Set.of(),
                lowValue(input),
                input.object("exhibition").map(OriginFacts::exhibition),
                journey,
                OriginExamination.read(input, day),
                OriginProof.read(input, day, exportingState, quantity(input, "proofQuantity", unit)));
    }

    ClaimCase claimCase(Agreement agreement) {
        DeclarationOfOrigin document = proof.document(agreement);
        AgreementClaim claim = AgreementClaim.builder()
                .agreement(agreement.code())
                .channel(channel)
                .proof(document.reference())
                .declaredRate(declaredRate)
                .addAllConditions(conditions)
                .stated(proof.stated(document))
                .submission(proof.submission())
                .entry(proof.entry(agreement))
                .drawn(drawn)
                .lowValue(lowValue)
                .exhibition(exhibition)
                .findings(findings)
                .build();
        return ClaimCase.builder()
                .agreement(agreement)
                .claim(claim)
                .day(day)
                .proof(document)
                .origin(origin)
                .quantity(quantity)
                .journey(journey)
                .build();
    }

    private static ReleaseChannel channel(Facts input) {
        String code = input.required("channel", input.text("channel"), "");
        return List.of(ReleaseChannel.values()).stream()
                .filter(channel -> channel.code().equals(code))
                .findFirst()
                .orElse(ReleaseChannel.OTHER);
    }

    private static boolean isPartner(Country country, Optional<Agreement> agreement) {
        return agreement.filter(each -> each.members().isPartner(country)).isPresent();
    }

    private static Optional<Country> somePartner(Agreement agreement) {
        return agreement.members().partners().stream().min(Comparator.comparing(Country::code));
    }

    private static Optional<Quantity> quantity(Facts input, String field, UnitOfMeasure unit) {
        return input.number(field).map(amount -> new Quantity(amount, unit));
    }

    private static Optional<LowValue> lowValue(Facts input) {
        Optional<Fraction> fob = input.number("fob");
        Optional<Fraction> customsValue = input.number("customsValueUsd");
        boolean statement = input.flag("exporterStatement", false);
        boolean split = input.flag("splitToAvoid", false);
        return fob.isPresent() || customsValue.isPresent()
                ? Optional.of(new LowValue(fob, customsValue, statement, split))
                : Optional.empty();
    }

    private static Exhibition exhibition(Facts facts) {
        Country country = facts.required("country", facts.word("country", Country::of), Country.INDONESIA);
        return new Exhibition(country, facts.flag("soldDuringOrAfter", true), true, true);
    }
}
