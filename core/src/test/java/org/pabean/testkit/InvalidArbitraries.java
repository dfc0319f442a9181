package org.pabean.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.pabean.declaration.Declaration;

/**
 * Generators of declarations that must be refused: a valid declaration, as {@link DeclarationArbitraries#declarations()}
 * makes them, with one fault. They shrink to the smallest declaration that has the fault.
 *
 * <pre>{@code
 * @Property
 * void everyFaultIsNamed(@ForAll("faulty") InvalidDeclaration invalid) {
 *     assertRefused(() -> assessor.assess(invalid.declaration())).names(invalid.pathAndCode());
 * }
 * }</pre>
 */
public final class InvalidArbitraries {

    private InvalidArbitraries() {}

    /** Declarations with any one fault. */
    public static Arbitrary<InvalidDeclaration> declarations() {
        return Combinators.combine(Arbitraries.of(Faults.ALL), DeclarationArbitraries.declarations())
                .as(InvalidArbitraries::faulty);
    }

    /**
     * Declarations with the fault of a code.
     *
     * @throws IllegalArgumentException if no fault of that code is known; {@link #codes()} lists them
     */
    public static Arbitrary<InvalidDeclaration> declarationsWith(String code) {
        List<Faults.Fault> faults =
                Faults.ALL.stream().filter(fault -> fault.code().equals(code)).toList();
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("no fault gives " + code + "; known are " + codes());
        }
        return Combinators.combine(Arbitraries.of(faults), DeclarationArbitraries.declarations())
                .as(InvalidArbitraries::faulty);
    }

    /** The codes of all faults that are generated, each once. */
    public static List<String> codes() {
        return Faults.ALL.stream().map(Faults.Fault::code).distinct().sorted().toList();
    }

    private static InvalidDeclaration faulty(Faults.Fault fault, Declaration valid) {
        return new InvalidDeclaration(fault.into(valid), fault.path(), fault.code());
    }
}
