package org.pabean.explanation;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** What the written forms of an explanation share: the order of the parts and the words of a line. */
abstract class Page {

    private static final Wording CAVEATS = new Wording("Please note", "Perhatian");
    private static final Wording READINGS = new Wording("Open points of law", "Hal yang belum pasti menurut hukum");
    private static final Wording SOURCES = new Wording("Data", "Data");

    /** A line takes about so many characters. */
    private static final int LINE = 128;

    private final Locale locale;
    private final boolean indonesian;
    private final FigureFormat figures;
    private final StringBuilder head = new StringBuilder();
    private final StringBuilder detail = new StringBuilder();
    private @Nullable Citation lastCited;
    private String lastCitedWords = "";

    Page(Locale locale) {
        this.locale = locale;
        this.indonesian = Wording.speaksIndonesian(locale);
        this.figures = new FigureFormat(locale);
    }

    /** The heading line of the page or of a part. */
    abstract String heading(String words, boolean ofPage);

    /** Writes one line of a list, so many levels deep; the detail may be empty. */
    abstract void line(CharSequence head, CharSequence detail, int depth, StringBuilder page);

    final String page(Explanation explanation) {
        StringBuilder page = new StringBuilder(lines(explanation) * LINE);
        page.append(heading(say(explanation.title()), true));
        explanation.steps().forEach(step -> write(step, 0, page));
        part(CAVEATS, explanation.caveats(), this::words, page);
        part(READINGS, explanation.readings(), this::words, page);
        part(SOURCES, explanation.sources(), source -> head.append(say(source)), page);
        return page.toString();
    }

    private static int lines(Explanation explanation) {
        int lines =
                8 + explanation.caveats().size() * 2 + explanation.readings().size() * 2;
        for (Step step : explanation.steps()) {
            lines += 1 + step.parts().size();
        }
        return lines;
    }

    /** A part of the page, if it has entries; their words are written into the head of a line. */
    private <T> void part(Wording heading, List<T> entries, Consumer<T> words, StringBuilder page) {
        if (!entries.isEmpty()) {
            page.append('\n').append(heading(say(heading), false));
        }
        for (T entry : entries) {
            head.setLength(0);
            words.accept(entry);
            line(head, "", 0, page);
        }
    }

    private void write(Step step, int depth, StringBuilder page) {
        head.setLength(0);
        figures.write(step.result(), head.append(say(step.rule())).append(": "));
        detail.setLength(0);
        inputs(step.inputs());
        articles(step.citations());
        line(head, detail, depth, page);
        for (Step part : step.parts()) {
            write(part, depth + 1, page);
        }
    }

    private void inputs(List<Step.Input> inputs) {
        for (Step.Input input : inputs) {
            detail.append(detail.isEmpty() ? "" : ", ")
                    .append(say(input.name()))
                    .append(' ');
            figures.write(input.value(), detail);
        }
    }

    private void articles(List<Citation> citations) {
        String before = detail.isEmpty() ? "[" : " [";
        for (Citation citation : citations) {
            detail.append(before).append(cited(citation));
            before = "; ";
        }
        if (!citations.isEmpty()) {
            detail.append(']');
        }
    }

    private void words(Caveat caveat) {
        if (!caveat.path().isEmpty()) {
            head.append(caveat.path()).append(": ");
        }
        cite(caveat.citation(), head.append(say(caveat.words())));
    }

    private void words(Reading reading) {
        head.append(say(reading.question())).append(' ').append(say(reading.answer()));
        cite(reading.citation(), head.append(" (").append(reading.code()).append(')'));
    }

    private void cite(Citation citation, StringBuilder text) {
        text.append(" [")
                .append(cited(citation))
                .append(", ")
                .append(say(citation.confidence().wording()))
                .append(']');
    }

    /** The lines of one levy follow each other and name the same article. */
    private String cited(Citation citation) {
        if (!citation.equals(lastCited)) {
            lastCited = citation;
            lastCitedWords = citation.in(locale);
        }
        return lastCitedWords;
    }

    private String say(Wording words) {
        return indonesian ? words.indonesian() : words.english();
    }
}
