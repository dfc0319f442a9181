package org.pabean.examples;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pabean.assessment.AssessedItem;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclarationCheck;
import org.pabean.declaration.ItemValue;
import org.pabean.examples.json.DeclarationReader;
import org.pabean.examples.json.Facts;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Violation;
import org.pabean.law.Violations;
import org.pabean.tariff.Levy;

/** A declaration out of a text: assessed, or refused with the faults of the writing and those of its contents together. */
final class DeclarationFile {

    /** Fields without which rates cannot be looked up, so that only the declaration by itself is looked over. */
    private static final Set<String> NEEDED_FOR_RATES =
            Set.of("documentType", "registrationDate", "paymentDate", "currency", "exchangeRates", "spotRates");

    private static final Set<String> OF_THE_FORM = Set.of(
            "documentType", "scheme", "shipmentNumber", "registeredWorker", "purpose", "pilgrim", "imei", "allowance");

    private final Assessor assessor;

    DeclarationFile(Assessor assessor) {
        this.assessor = assessor;
    }

    /**
     * Assesses what the text declares.
     *
     * @throws InvalidInputException with everything that is wrong
     */
    Assessment assess(JsonNode text) {
        Facts facts = Facts.of(text);
        Declaration declaration = new DeclarationReader(assessor.data().exchange()).read(facts, Optional.empty());
        List<Violation> faults = facts.faults();
        if (faults.isEmpty()) {
            return valued(assessor.assess(declaration));
        }
        List<Violation> all = new ArrayList<>(faults);
        all.addAll(further(declaration, faults));
        throw new InvalidInputException(all);
    }

    /** A line without value may owe a duty by quantity or a known sum; if it owes none, its value was forgotten. */
    private static Assessment valued(Assessment assessment) {
        Violations violations = new Violations();
        List<AssessedItem> items = assessment.items();
        for (int i = 0; i < items.size(); i++) {
            boolean forgotten = items.get(i).item().value() instanceof ItemValue.None
                    && items.get(i).customsValue().isZero()
                    && items.get(i).amount(Levy.IMPORT_DUTY).isZero();
            violations.check(
                    !forgotten, "items[" + i + "]", "VALUE_MISSING", "state fob, cif, customsValue or importValue");
        }
        violations.refuseIfAny();
        return assessment;
    }

    /** What is wrong with the declaration where it could be read. */
    private List<Violation> further(Declaration declaration, List<Violation> faults) {
        Set<String> faulty = faults.stream().map(fault -> part(fault.path())).collect(Collectors.toSet());
        List<Violation> found = faulty.stream().anyMatch(NEEDED_FOR_RATES::contains)
                ? DeclarationCheck.of(declaration)
                : violations(declaration);
        return found.stream()
                .filter(fault -> concerned(fault.path()).noneMatch(faulty::contains))
                .toList();
    }

    private List<Violation> violations(Declaration declaration) {
        try {
            assessor.assess(declaration);
            return List.of();
        } catch (InvalidInputException invalid) {
            return invalid.violations();
        }
    }

    /** The field of the text, or the line, that a path begins with. */
    private static String part(String path) {
        int end = path.indexOf('.');
        return end < 0 ? path : path.substring(0, end);
    }

    /** The parts of the text that a fault of the declaration may come from. */
    private static Stream<String> concerned(String path) {
        String inner = path.startsWith("consignment.") ? path.substring("consignment.".length()) : path;
        String part = part(inner);
        return switch (part) {
            case "circumstances" -> OF_THE_FORM.stream();
            case "facility" -> Stream.of("facility", "documentType");
            case "charges[0]", "charges[1]" -> Stream.of("freight", "insurance", "currency");
            default -> Stream.of(part, "items");
        };
    }
}
