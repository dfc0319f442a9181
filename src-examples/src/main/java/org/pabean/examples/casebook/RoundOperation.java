package org.pabean.examples.casebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.examples.json.DeclarationReader;
import org.pabean.examples.json.Facts;
import org.pabean.levy.RoundingPolicy;
import org.pabean.levy.RoundingRules;
import org.pabean.money.Rupiah;

/** Rounds final amounts of one declaration, levy by levy. */
final class RoundOperation implements CaseOperation {

    @Override
    public String name() {
        return "round";
    }

    @Override
    public CaseAnswer answer(Facts input, LocalDate date) {
        RoundingPolicy policy = input.choice("rounding", RoundingPolicy.class)
                .orElse(RoundingRules.on(DeclarationReader.documentType(input), date)
                        .policy());
        DeclarationReader.documentType(input);
        Optional<Facts> amounts = input.object("amounts");
        CaseAnswer answer = new CaseAnswer();
        amounts.ifPresent(given -> {
            AssessOperation.LEVIES.forEach(levy -> given.number(levy.getKey())
                    .map(Rupiah::of)
                    .ifPresent(amount -> answer.put(levy.getKey(), amount.rounded(policy.of(levy.getValue())))));
            List.of("fine", "interest")
                    .forEach(field -> given.number(field)
                            .map(Rupiah::of)
                            .ifPresent(
                                    amount -> answer.put(field, amount.rounded(RoundingPolicy.ofFinesAndInterest()))));
        });
        input.refuseIfFaulty();
        return answer;
    }
}
