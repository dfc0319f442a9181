package org.pabean.testkit;

import java.util.ArrayList;
import java.util.List;
import org.pabean.assessment.Assessor;
import org.pabean.assessment.ReferenceData;
import org.pabean.declaration.Declaration;
import org.pabean.law.Wording;
import org.pabean.regime.LevyTerms;
import org.pabean.regime.RegimeCase;
import org.pabean.regime.TariffRegime;
import org.pabean.regime.TariffTreatment;

/**
 * What an assessor gives a regime to rule on, for tests that ask a regime alone.
 *
 * <pre>{@code
 * RegimeCase opened = RegimeCases.of(declaration, FixedReferenceData.standard());
 * List<TariffTreatment> treatments = new MyRegime().open(opened).treat(item);
 * }</pre>
 */
public final class RegimeCases {

    private static final TariffTreatment NOTHING = TariffTreatment.of(Wording.same("not ruled on"), LevyTerms.silent());

    private RegimeCases() {}

    /**
     * The declaration with its customs values and the law of its day.
     *
     * @throws org.pabean.law.InvalidInputException if the declaration cannot be valued
     */
    public static RegimeCase of(Declaration declaration, ReferenceData data) {
        List<RegimeCase> opened = new ArrayList<>();
        Assessor.of(data)
                .with(new TariffRegime() {
                    @Override
                    public boolean governs(Declaration any) {
                        return true;
                    }

                    @Override
                    public Ruling open(RegimeCase regimeCase) {
                        opened.add(regimeCase);
                        return item -> List.of(NOTHING);
                    }
                })
                .assess(declaration);
        return opened.get(0);
    }
}
