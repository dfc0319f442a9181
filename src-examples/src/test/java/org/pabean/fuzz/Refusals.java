package org.pabean.fuzz;

import java.util.Set;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Violation;

/** What a refusal owes to whoever reads it: where, which fault, and what to do. */
public final class Refusals {

    private static final Set<String> OF_THE_WHOLE =
            Set.of("JSON_INVALID", "JSON_TOO_LARGE", "FIELD_DUPLICATE", "OBJECT_EXPECTED");

    private Refusals() {}

    /** Fails unless every violation has path, code and message; a text that cannot be read at all has no path in it. */
    public static void check(InvalidInputException refused) {
        if (refused.violations().isEmpty()) {
            throw new AssertionError("a refusal without a violation", refused);
        }
        for (Violation violation : refused.violations()) {
            boolean placed = !violation.path().isBlank() || OF_THE_WHOLE.contains(violation.code());
            if (!placed
                    || !violation.code().matches("[A-Z][A-Z0-9_]*")
                    || violation.message().isBlank()) {
                throw new AssertionError("a violation that does not tell enough: " + violation, refused);
            }
        }
    }

    /** Fails with a message unless a condition holds. */
    public static void claim(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
