package org.pabean.ecommerce;

import java.util.List;
import java.util.Objects;
import org.pabean.assessment.Assessment;
import org.pabean.law.Violation;
import org.pabean.regime.parcel.DeclarationForm;

/** What a basket owes under one lawful form of declaration. */
public sealed interface DocumentQuote {

    /** The form. */
    DeclarationForm form();

    /**
     * The levies could be worked out.
     *
     * @param form the form
     * @param assessment what is owed, and why
     */
    record Quoted(DeclarationForm form, Assessment assessment) implements DocumentQuote {

        /** Refuses null. */
        public Quoted {
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(assessment, "assessment");
        }
    }

    /**
     * The levies could not be worked out.
     *
     * @param form the form
     * @param violations what is missing, with what to do about it
     */
    record NotQuoted(DeclarationForm form, List<Violation> violations) implements DocumentQuote {

        /** Copies the list and refuses null. */
        public NotQuoted {
            Objects.requireNonNull(form, "form");
            violations = List.copyOf(violations);
        }
    }
}
