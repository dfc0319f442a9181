package org.pabean.examples.casebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Declaration;
import org.pabean.examples.json.DeclarationReader;
import org.pabean.examples.json.Facts;
import org.pabean.levy.IncomeTaxBase;
import org.pabean.levy.RoundingPolicy;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;

/** Assesses one declaration: customs value and all levies. */
final class AssessOperation implements CaseOperation {

    /** The fields of the answer that are levies. */
    static final List<Map.Entry<String, Levy>> LEVIES = List.of(
            Map.entry("importDuty", Levy.IMPORT_DUTY),
            Map.entry("antiDumpingDuty", Levy.ANTI_DUMPING_DUTY),
            Map.entry("countervailingDuty", Levy.COUNTERVAILING_DUTY),
            Map.entry("safeguardDuty", Levy.SAFEGUARD_DUTY),
            Map.entry("retaliatoryDuty", Levy.RETALIATORY_DUTY),
            Map.entry("excise", Levy.EXCISE),
            Map.entry("vat", Levy.VAT),
            Map.entry("luxuryTax", Levy.LUXURY_TAX),
            Map.entry("incomeTax", Levy.INCOME_TAX));

    private final Assessor assessor;

    AssessOperation(Assessor assessor) {
        this.assessor = assessor;
    }

    @Override
    public String name() {
        return "assess";
    }

    @Override
    public CaseAnswer answer(Facts input, LocalDate date) {
        Rupiah fine = Rupiah.of(input.number("fine").orElse(Fraction.ZERO));
        Assessor chosen = configured(input);
        Declaration declaration = new DeclarationReader(assessor.data().exchange()).read(input, Optional.of(date));
        input.refuseIfFaulty();
        return answer(chosen.assess(StatedCase.of(declaration)), fine);
    }

    private Assessor configured(Facts input) {
        Optional<RoundingPolicy> rounding = input.choice("rounding", RoundingPolicy.class);
        Assessor rounded = rounding.map(assessor::rounding).orElse(assessor);
        boolean cut = input.text("incomeTaxBaseRounding").orElse("NONE").equals("DOWN_1000");
        return cut ? rounded.with(IncomeTaxBase.DOWN_TO_THOUSAND) : rounded;
    }

    private static CaseAnswer answer(Assessment assessment, Rupiah fine) {
        CaseAnswer answer = new CaseAnswer()
                .put("customsValue", assessment.customsValue())
                .put("importValue", assessment.importValue())
                .put("total", assessment.total())
                .put("borneByGovernment", assessment.borneByGovernment())
                .put("amountDue", assessment.amountDue().plus(fine));
        LEVIES.forEach(levy -> answer.put(levy.getKey(), assessment.amount(levy.getValue())));
        return answer;
    }
}
