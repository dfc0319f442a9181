package org.pabean.examples.learn;

import java.time.LocalDate;
import java.util.Optional;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Declaration;
import org.pabean.examples.json.DeclarationReader;
import org.pabean.examples.json.Facts;
import org.pabean.tariff.Levy;

/** What does a declaration come to: its customs value, one levy, or all of it? */
final class AssessmentExercise implements Exercise {

    private enum Asked {
        CUSTOMS_VALUE,
        IMPORT_DUTY,
        TOTAL
    }

    @Override
    public String name() {
        return "assessment";
    }

    @Override
    public Solution solve(Facts facts, LocalDate date) {
        Assessor assessor = Assessor.standard();
        Asked asked = facts.required("asked", facts.choice("asked", Asked.class), Asked.TOTAL);
        Facts stated = facts.object("declaration")
                .orElseThrow(() -> new IllegalArgumentException("the lesson has no declaration"));
        Declaration declaration = new DeclarationReader(assessor.data().exchange()).read(stated, Optional.of(date));
        facts.refuseIfFaulty();
        Assessment assessment = assessor.assess(declaration);
        return Solution.of(
                switch (asked) {
                    case CUSTOMS_VALUE -> assessment.customsValue();
                    case IMPORT_DUTY -> assessment.amount(Levy.IMPORT_DUTY);
                    case TOTAL -> assessment.total();
                },
                assessment.explanation());
    }
}
