package org.pabean.testkit;

import java.util.Objects;
import org.pabean.declaration.Declaration;

/**
 * A declaration with one fault, and what it must be refused for. Other violations may follow from the fault.
 *
 * @param declaration the declaration
 * @param path where the fault stands, for example {@code consignment.items[0].value}
 * @param code the code of the violation, for example {@code AMOUNT_NEGATIVE}
 */
public record InvalidDeclaration(Declaration declaration, String path, String code) {

    /** Refuses null. */
    public InvalidDeclaration {
        Objects.requireNonNull(declaration, "declaration");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(code, "code");
    }

    /** Path and code as {@link RefusalAssert#names} takes them. */
    public String pathAndCode() {
        return path + ": " + code;
    }
}
