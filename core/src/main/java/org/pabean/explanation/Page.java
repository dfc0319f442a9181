package org.pabean.explanation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** What the written forms of an explanation share: the order of the parts and the words of a line. */
abstract class Page {

    private static final Wording CAVEATS = new Wording("Please note", "Perhatian");
    private static final Wording READINGS = new Wording("Open points of law", "Hal yang belum pasti menurut hukum");
    private static final Wording SOURCES = new Wording("Data", "Data");

    private final Locale locale;
    private final FigureFormat figures;

    Page(Locale locale) {
        this.locale = locale;
        this.figures = new FigureFormat(locale);
    }

    /** The heading line of the page or of a part. */
    abstract String heading(String words, boolean ofPage);

    /** One line of a list, so many levels deep. */
    abstract String line(String head, String detail, int depth);

    final String page(Explanation explanation) {
        StringBuilder page = new StringBuilder(heading(say(explanation.title()), true));
        explanation.steps().forEach(step -> write(step, 0, page));
        part(CAVEATS, explanation.caveats().stream().map(this::words).toList(), page);
        part(READINGS, explanation.readings().stream().map(this::words).toList(), page);
        part(SOURCES, explanation.sources().stream().map(this::say).toList(), page);
        return page.toString();
    }

    private void part(Wording heading, List<String> lines, StringBuilder page) {
        if (!lines.isEmpty()) {
            page.append('\n').append(heading(say(heading), false));
            lines.forEach(each -> page.append(line(each, "", 0)));
        }
    }

    private void write(Step step, int depth, StringBuilder page) {
        page.append(line(say(step.rule()) + ": " + figures.format(step.result()), detail(step), depth));
        step.parts().forEach(part -> write(part, depth + 1, page));
    }

    private String detail(Step step) {
        String inputs = step.inputs().stream()
                .map(input -> say(input.name()) + " " + figures.format(input.value()))
                .collect(Collectors.joining(", "));
        String articles =
                step.citations().stream().map(citation -> citation.in(locale)).collect(Collectors.joining("; "));
        return articles.isEmpty() ? inputs : (inputs + " [" + articles + "]").trim();
    }

    private String words(Caveat caveat) {
        String where = caveat.path().isEmpty() ? "" : caveat.path() + ": ";
        return where + say(caveat.words()) + " [" + cite(caveat.citation()) + "]";
    }

    private String words(Reading reading) {
        return say(reading.question()) + " " + say(reading.answer()) + " (" + reading.code() + ") ["
                + cite(reading.citation()) + "]";
    }

    private String cite(Citation citation) {
        return citation.in(locale) + ", " + say(citation.confidence().wording());
    }

    private String say(Wording words) {
        return words.in(locale);
    }
}
