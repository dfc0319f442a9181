package org.pabean.examples.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pabean.law.Violation;
import org.pabean.law.Violations;

/** The faults of one text, each noted once, with the places that have one. */
final class Faults {

    private final Violations violations = new Violations();
    private final Set<String> places = new HashSet<>();
    private final Set<String> noted = new HashSet<>();

    void add(String path, String code, String message) {
        places.add(path);
        if (noted.add(code + " " + path)) {
            violations.add(path, code, message);
        }
    }

    void check(boolean holds, String path, String code, String message) {
        if (!holds) {
            add(path, code, message);
        }
    }

    boolean standAt(String path) {
        return places.contains(path);
    }

    List<Violation> found() {
        return violations.found();
    }

    void refuseIfAny() {
        violations.refuseIfAny();
    }
}
