package org.pabean.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pabean.declaration.Declaration;
import org.pabean.law.Reading;
import org.pabean.regime.TariffRegime;

/** Which regime and whose day's rates govern a declaration. */
final class GoverningLaw {

    private final Assessor assessor;
    private final Declaration declaration;

    GoverningLaw(Assessor assessor, Declaration declaration) {
        this.assessor = assessor;
        this.declaration = declaration;
    }

    Declaration declaration() {
        return declaration;
    }

    /**
     * The first regime that takes the declaration.
     *
     * @throws UngovernedDeclarationException if none does
     */
    TariffRegime regime() {
        List<TariffRegime> regimes = assessor.regimes();
        for (int i = 0; i < regimes.size(); i++) {
            if (regimes.get(i).governs(declaration)) {
                return regimes.get(i);
            }
        }
        throw new UngovernedDeclarationException(declaration.documentType());
    }

    /**
     * The law of the declaration's day for the goods of a regime.
     *
     * @throws org.pabean.law.DateOutsideDataException if the rates of the day are not known
     * @throws org.pabean.law.NotInForceException if one of them was not in force
     */
    DayLaw on(TariffRegime regime) {
        return assessor.law(new DayLaw.Scope(
                declaration.documentType(),
                declaration.registrationDate(),
                taxRateDay(),
                declaration.importer(),
                regime));
    }

    /** The day whose exchange rates convert the values. */
    LocalDate exchangeRateDay() {
        return declaration.paymentDate().isEmpty()
                ? declaration.registrationDate()
                : assessor.readings().of(ExchangeRateDay.class).of(declaration);
    }

    private LocalDate taxRateDay() {
        return declaration.paymentDate().isEmpty()
                ? declaration.registrationDate()
                : assessor.readings().of(TaxRateDay.class).of(declaration);
    }

    /** The readings that the whole declaration rests on, whatever its items are. */
    List<Reading> readings(DayLaw law) {
        List<Reading> ofRounding = law.rounding().readings();
        if (declaration.exchangeRateDate().equals(declaration.registrationDate())) {
            return ofRounding;
        }
        List<Reading> readings = new ArrayList<>();
        readings.add(assessor.readings().of(ExchangeRateDay.class));
        readings.add(assessor.readings().of(TaxRateDay.class));
        readings.addAll(ofRounding);
        return List.copyOf(readings);
    }
}
