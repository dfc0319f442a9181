package org.pabean.valuation;

import java.util.List;
import java.util.Optional;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Exclusion;
import org.pabean.declaration.Sale;
import org.pabean.law.Violations;
import org.pabean.law.Wording;

/** A cost after import that is taken out of the price twice: as an exclusion and as a charge, or as two exclusions. */
final class DoubleDeduction {

    private DoubleDeduction() {}

    /**
     * Refuses a cost that is deducted twice.
     *
     * @throws org.pabean.law.InvalidInputException naming each
     */
    static void refuse(Sale sale, Optional<Carriage> carriage) {
        if (sale.exclusions().isEmpty()) {
            return;
        }
        Violations violations = new Violations();
        for (Exclusion exclusion : sale.exclusions()) {
            violations.check(
                    carriage.isEmpty() || !isChargedInside(exclusion.kind(), carriage.get()),
                    "sale.exclusions",
                    "DEDUCTED_TWICE",
                    () -> exclusion.kind()
                            + " is stated as an exclusion and as a charge inside the price; it is taken out once only "
                            + "(WTO Customs Valuation Agreement, Note to art. 1, price, paragraph 3)");
        }
        violations.refuseIfAny();
    }

    /** Warns where the same amount is stated both as work and as transport after import: a cost is one of them only. */
    static void warn(Sale sale, Findings findings) {
        if (!sale.exclusions().isEmpty() && isWorkRepeatedAsTransport(sale.exclusions())) {
            findings.caveat(
                    "POSSIBLY_DEDUCTED_TWICE",
                    new Wording(
                            "the same amount is taken out as work and as transport after import; a cost is one of them",
                            "jumlah yang sama dikurangkan sebagai pekerjaan dan pengangkutan setelah impor"),
                    ValuationCitations.POST_IMPORT);
        }
    }

    private static boolean isChargedInside(Exclusion.Kind kind, Carriage carriage) {
        StatedCharges charges = new StatedCharges(carriage.incoterm(), carriage.charges());
        return sameCost(kind).filter(charges::isAmountInside).isPresent();
    }

    private static Optional<Charge.Kind> sameCost(Exclusion.Kind kind) {
        return switch (kind) {
            case POST_IMPORT_TRANSPORT -> Optional.of(Charge.Kind.ON_CARRIAGE);
            case DUTY_AND_TAXES -> Optional.of(Charge.Kind.DUTY_AND_TAXES);
            case POST_IMPORT_ASSEMBLY, INTEREST, EXPORT_COUNTRY_TAX -> Optional.empty();
        };
    }

    private static boolean isWorkRepeatedAsTransport(List<Exclusion> exclusions) {
        return exclusions.stream()
                .filter(each -> each.kind() == Exclusion.Kind.POST_IMPORT_ASSEMBLY)
                .anyMatch(work -> work.amount().amount().signum() > 0
                        && exclusions.stream()
                                .anyMatch(other -> other.kind() == Exclusion.Kind.POST_IMPORT_TRANSPORT
                                        && other.amount().equals(work.amount())));
    }
}
