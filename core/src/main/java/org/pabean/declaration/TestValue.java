package org.pabean.declaration;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.pabean.money.Money;
import org.pabean.money.Percent;

/**
 * A value that the price between related parties is compared with. It never becomes the customs value itself.
 *
 * @param basis what kind of value it is
 * @param value the value, adjusted for level, quantity, additions and saved costs
 * @param tolerance by how much of it the price may differ; the law gives no figure
 * @param invokedBy who asks for the comparison
 */
public record TestValue(Basis basis, Money value, Percent tolerance, Party invokedBy) {

    /** Refuses null and a negative tolerance. */
    public TestValue {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(invokedBy, "invokedBy");
        if (tolerance.compareTo(Percent.ZERO) < 0) {
            throw new IllegalArgumentException("a tolerance of " + tolerance + "; use nought or more");
        }
    }

    /** What a test value rests on. */
    public enum Basis {
        /** A sale of identical or similar goods to unrelated buyers in Indonesia. */
        UNRELATED_SALE,
        /** A sale of identical or similar goods between related parties, which the law does not admit. */
        RELATED_SALE,
        /** A deductive value of identical or similar goods. */
        DEDUCTIVE_VALUE,
        /** A computed value of identical or similar goods. */
        COMPUTED_VALUE
    }

    /** Who asks for the comparison. */
    public enum Party {
        /** The importer, whose right it is. */
        IMPORTER,
        /** Customs. */
        CUSTOMS
    }

    /** The same with every amount changed in one way, for example shared out or converted. */
    public TestValue withAmounts(UnaryOperator<Money> change) {
        return new TestValue(basis, change.apply(value), tolerance, invokedBy);
    }
}
