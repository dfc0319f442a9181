package org.pabean.regime.parcel;

import java.util.List;
import java.util.Objects;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/**
 * The form that a shipment needs.
 *
 * @param form the form
 * @param alternatives forms that may be chosen instead
 * @param reason why
 * @param citation where the rule is written
 * @param readings answers to open points of law that it rests on
 */
public record RoutedDocument(
        DeclarationForm form,
        List<DeclarationForm> alternatives,
        Wording reason,
        Citation citation,
        List<Reading> readings) {

    /** Copies the lists and refuses null. */
    public RoutedDocument {
        Objects.requireNonNull(form, "form");
        alternatives = List.copyOf(alternatives);
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(citation, "citation");
        readings = List.copyOf(readings);
    }

    static RoutedDocument of(DeclarationForm form, Wording reason, Citation citation) {
        return new RoutedDocument(form, List.of(), reason, citation, List.of());
    }

    RoutedDocument orInstead(DeclarationForm other) {
        return new RoutedDocument(form, List.of(other), reason, citation, readings);
    }

    RoutedDocument restingOn(Reading reading) {
        return new RoutedDocument(form, alternatives, reason, citation, List.of(reading));
    }

    /** The reasons. */
    public Explanation explanation() {
        Step step = Step.of(reason, Figure.of(form.wording())).under(citation);
        for (DeclarationForm other : alternatives) {
            step = step.with(new Wording("or instead", "atau"), Figure.of(other.wording()));
        }
        Wording title = new Wording("Form of declaration", "Jenis pemberitahuan");
        return new Explanation(title, List.of(step), List.of(), readings, List.of());
    }
}
