package org.pabean.law;

import java.util.List;
import java.util.stream.Collectors;

/** An input was refused as a whole. It carries every violation that was found; nothing was computed. */
public final class InvalidInputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /** Takes the violations in the order in which they were found. */
    public InvalidInputException(List<Violation> violations) {
        super(violations.stream().map(Violation::toString).collect(Collectors.joining("\n")));
        this.violations = List.copyOf(violations);
    }

    /** Every violation. */
    public List<Violation> violations() {
        return violations;
    }
}
