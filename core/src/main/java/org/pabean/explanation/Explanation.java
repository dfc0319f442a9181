package org.pabean.explanation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.pabean.law.Caveat;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/**
 * The reasons for an answer: its steps, the warnings it carries, the open points it rests on and the data it used.
 *
 * @param title what was answered
 * @param steps the steps, outermost first
 * @param caveats warnings
 * @param readings answers to open points of law that the result depends on
 * @param sources the versions of the data used
 */
public record Explanation(
        Wording title, List<Step> steps, List<Caveat> caveats, List<Reading> readings, List<Wording> sources) {

    /** Copies the lists and refuses null. */
    public Explanation {
        Objects.requireNonNull(title, "title");
        steps = List.copyOf(steps);
        caveats = List.copyOf(caveats);
        readings = List.copyOf(readings);
        sources = List.copyOf(sources);
    }

    /** The explanation as indented plain text, in Indonesian for locale {@code id} and in English for every other. */
    public String toText(Locale locale) {
        return new TextPage(locale).page(this);
    }

    /** The explanation as Markdown, in Indonesian for locale {@code id} and in English for every other. */
    public String toMarkdown(Locale locale) {
        return new MarkdownPage(locale).page(this);
    }
}
