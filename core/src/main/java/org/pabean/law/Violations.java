package org.pabean.law;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects everything that is wrong with an input before it is refused as a whole. Not for sharing between threads. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    /** Starts with nothing found. */
    public Violations() {}

    /** Adds a violation unless the condition holds; says whether it held. */
    public boolean check(boolean holds, String path, String code, String message) {
        if (!holds) {
            found.add(new Violation(path, code, message));
        }
        return holds;
    }

    /** Adds a violation unless the condition holds; the message is made only then. Says whether it held. */
    public boolean check(boolean holds, String path, String code, Supplier<String> message) {
        if (!holds) {
            found.add(new Violation(path, code, message.get()));
        }
        return holds;
    }

    /** Adds a violation. */
    public void add(String path, String code, String message) {
        found.add(new Violation(path, code, message));
    }

    /** Adds a violation found elsewhere. */
    public void add(Violation violation) {
        found.add(violation);
    }

    /** Adds violations found elsewhere. */
    public void addAll(List<Violation> others) {
        found.addAll(others);
    }

    /** What was found so far. */
    public List<Violation> found() {
        return found.isEmpty() ? List.of() : List.copyOf(found);
    }

    /**
     * Ends the check.
     *
     * @throws InvalidInputException with all violations, if there is any
     */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInputException(found);
        }
    }
}
