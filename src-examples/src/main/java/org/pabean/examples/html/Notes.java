package org.pabean.examples.html;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Step;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Wording;

/** Warnings and answers to open points: in full at the end of the page, and beside the figures whose instruments they touch. */
final class Notes {

    private final Explanation explanation;
    private final Voice voice;
    private final Set<String> cited;

    Notes(Explanation explanation, Voice voice) {
        this.explanation = explanation;
        this.voice = voice;
        this.cited = instruments(explanation.steps());
    }

    /**
     * The notes about an instrument that the step or one of its parts cites. A bare sum, which cites none, has the notes
     * about instruments that no step cites.
     */
    List<Element> beside(Step step) {
        Set<String> instruments = instruments(List.of(step));
        boolean bareSum = instruments.isEmpty() && step.inputs().isEmpty();
        Predicate<Citation> touches = bareSum
                ? citation -> !cited.contains(citation.instrument())
                : citation -> instruments.contains(citation.instrument());
        Element list = Element.of("ul", "notes")
                .add(explanation.caveats().stream()
                        .filter(caveat -> touches.test(caveat.citation()))
                        .map(caveat -> Element.of("li", "caveat")
                                .add(badge(Labels.CAVEAT))
                                .add(where(caveat) + voice.say(caveat.words())))
                        .toList())
                .add(explanation.readings().stream()
                        .filter(reading -> touches.test(reading.citation()))
                        .map(reading -> Element.of("li", "reading")
                                .add(badge(Labels.READING))
                                .add(voice.say(reading.question()) + " ")
                                .add(Element.of("b").add(voice.say(reading.answer()))))
                        .toList());
        return list.isEmpty() ? List.of() : List.of(list);
    }

    /** All warnings. */
    List<Element> caveats() {
        return explanation.caveats().stream()
                .map(each -> Element.of("li", "caveat")
                        .add(Element.of("p").add(where(each) + voice.say(each.words())))
                        .add(source(each.code(), each.citation())))
                .toList();
    }

    /** All answers to open points. */
    List<Element> readings() {
        return explanation.readings().stream()
                .map(each -> Element.of("li", "reading")
                        .add(Element.of("p").add(voice.say(each.question())))
                        .add(Element.of("p", "answer").add(voice.say(each.answer())))
                        .add(source(each.code(), each.citation())))
                .toList();
    }

    /** An article, with its mark where the text itself was not read. */
    Element article(Citation citation) {
        Element article = Element.of("span", "article").add(voice.say(citation));
        return citation.confidence() == Confidence.VERIFIED
                ? article
                : article.add(
                        Element.of("i").add(voice.say(citation.confidence().wording())));
    }

    private Element source(String code, Citation citation) {
        return Element.of("p", "source").add(Element.of("code").add(code)).add(article(citation));
    }

    private Element badge(Wording words) {
        return Element.of("span", "badge").add(voice.say(words));
    }

    private static String where(Caveat caveat) {
        return caveat.path().isEmpty() ? "" : caveat.path() + ": ";
    }

    private static Set<String> instruments(List<Step> steps) {
        Set<String> instruments = new TreeSet<>();
        for (Step step : steps) {
            step.citations().forEach(each -> instruments.add(each.instrument()));
            instruments.addAll(instruments(step.parts()));
        }
        return instruments;
    }
}
