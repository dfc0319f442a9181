package org.pabean.examples.html;

import java.util.ArrayList;
import java.util.List;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Step;
import org.pabean.law.Wording;

/** The figures of an explanation as lines that unfold: what each was made from, its articles, its notes, and its parts. */
public final class Figures {

    private final Explanation explanation;
    private final Voice voice;
    private final Notes notes;

    /** The figures of an explanation. */
    public Figures(Explanation explanation, Voice voice) {
        this.explanation = explanation;
        this.voice = voice;
        this.notes = new Notes(explanation, voice);
    }

    /** One line for each figure. */
    public Element lines() {
        return Element.of("div", "figures")
                .add(explanation.steps().stream().map(step -> line(step, true)).toList());
    }

    /** The warnings, the open points and the data, each in a section of its own; those that are empty are left out. */
    public List<Element> remarks() {
        List<Element> sections = new ArrayList<>();
        section(Labels.NOTES, "remarks", notes.caveats(), sections);
        section(Labels.OPEN_POINTS, "remarks", notes.readings(), sections);
        section(
                Labels.DATA,
                "sources",
                explanation.sources().stream()
                        .map(source -> Element.of("li").add(voice.say(source)))
                        .toList(),
                sections);
        return sections;
    }

    private void section(Wording heading, String styleClass, List<Element> items, List<Element> sections) {
        if (!items.isEmpty()) {
            sections.add(Element.of("section")
                    .add(Element.of("h2").add(voice.say(heading)))
                    .add(Element.of("ul", styleClass).add(items)));
        }
    }

    private Element line(Step step, boolean outermost) {
        Element head = head(step);
        List<Element> body = body(step, outermost);
        return body.isEmpty()
                ? Element.of("div", "plain").add(head)
                : Element.of("details").add(Element.of("summary").add(head)).add(body);
    }

    private Element head(Step step) {
        return Element.of("span", "head")
                .add(Element.of("span", "rule").add(voice.say(step.rule())))
                .add(Element.of("span", "result").add(voice.say(step.result())));
    }

    private List<Element> body(Step step, boolean outermost) {
        List<Element> body = new ArrayList<>();
        if (!step.inputs().isEmpty()) {
            Element inputs = Element.of("dl", "inputs");
            for (Step.Input input : step.inputs()) {
                inputs = inputs.add(Element.of("div")
                        .add(Element.of("dt").add(voice.say(input.name())))
                        .add(Element.of("dd").add(voice.say(input.value()))));
            }
            body.add(inputs);
        }
        if (!step.citations().isEmpty()) {
            body.add(Element.of("p", "articles")
                    .add(step.citations().stream().map(notes::article).toList()));
        }
        if (outermost) {
            body.addAll(notes.beside(step));
        }
        step.parts().forEach(part -> body.add(line(part, false)));
        return body;
    }
}
