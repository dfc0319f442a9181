package org.pabean.regime;

import java.util.List;
import java.util.Optional;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.Facility;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Readings;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.tariff.Levy;

/**
 * What a facility changes in the treatment of goods: exemption, temporary import, release out of bonded storage. Source:
 * Customs Law arts. 10D, 25, 26, 44-45.
 */
final class FacilityTerms {

    private static final Citation EXEMPTION = Citation.verified(Instruments.CUSTOMS_LAW, "25(1), 26(1)");
    private static final Citation TEMPORARY = Citation.verified(Instruments.CUSTOMS_LAW, "10D");
    private static final Citation TEMPORARY_INCOME_TAX = Citation.verified("PMK 51/2025", "4(1)c");
    private static final Citation TEMPORARY_VAT =
            Citation.unverified("PMK 178/PMK.04/2017 jo. PMK 106/PMK.04/2019", "");

    private final Optional<Facility> facility;
    private final AdditionalDutyUnderFacility additional;

    private FacilityTerms(Optional<Facility> facility, AdditionalDutyUnderFacility additional) {
        this.facility = facility;
        this.additional = additional;
    }

    static FacilityTerms of(Declaration declaration, Readings readings) {
        return new FacilityTerms(declaration.facility(), readings.of(AdditionalDutyUnderFacility.class));
    }

    TariffTreatment applyTo(TariffTreatment treatment) {
        if (facility.orElse(null) instanceof Facility.DutyExemption) {
            return exempt(treatment);
        } else if (facility.orElse(null) instanceof Facility.TemporaryImport stay) {
            return temporary(treatment, stay.partDue());
        }
        return treatment;
    }

    private TariffTreatment exempt(TariffTreatment treatment) {
        LevyTerms terms = treatment.terms().notCollected(List.of(Levy.IMPORT_DUTY), EXEMPTION);
        return alsoAdditional(treatment.with(terms), EXEMPTION);
    }

    private TariffTreatment temporary(TariffTreatment treatment, Fraction partDue) {
        LevyTerms terms = treatment
                .terms()
                .inPart(Levy.IMPORT_DUTY, partDue, TEMPORARY)
                .notCollected(List.of(Levy.INCOME_TAX), TEMPORARY_INCOME_TAX);
        return alsoAdditional(treatment.with(terms), TEMPORARY)
                .warning(new Caveat(
                        "TEMPORARY_IMPORT_VAT",
                        "facility",
                        new Wording(
                                "VAT is computed on the value with the part of the duty that is paid; whether it is paid"
                                        + " or guaranteed could not be confirmed.",
                                "PPN dihitung atas nilai dengan bagian bea masuk yang dibayar; dibayar atau dijaminkan belum"
                                        + " dapat dipastikan."),
                        TEMPORARY_VAT));
    }

    private TariffTreatment alsoAdditional(TariffTreatment treatment, Citation citation) {
        TariffTreatment resting = treatment.restingOn(additional);
        return additional == AdditionalDutyUnderFacility.COLLECTED
                ? resting
                : resting.with(resting.terms().notCollected(Levy.ADDITIONAL_DUTIES, citation));
    }
}
