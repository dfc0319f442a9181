package org.pabean.examples.html;

import java.util.stream.Collectors;
import org.pabean.assessment.AssessedItem;
import org.pabean.assessment.Assessment;
import org.pabean.declaration.GoodsItem;
import org.pabean.explanation.Figure;
import org.pabean.law.Wording;

/** The items as they were declared, with their value and their tariff. */
final class GoodsTable {

    private final Assessment assessment;
    private final Voice voice;

    GoodsTable(Assessment assessment, Voice voice) {
        this.assessment = assessment;
        this.voice = voice;
    }

    /** The table. */
    Element table() {
        Element head = Element.of("tr")
                .add(heading(Labels.NUMBER, ""))
                .add(heading(Labels.DESCRIPTION, ""))
                .add(heading(Labels.LINE, ""))
                .add(heading(Labels.TREATMENT, ""))
                .add(heading(Labels.QUANTITY, "number"))
                .add(heading(Labels.CUSTOMS_VALUE, "number"));
        return Element.of("table")
                .add(Element.of("thead").add(head))
                .add(Element.of("tbody")
                        .add(assessment.items().stream().map(this::row).toList()));
    }

    private Element row(AssessedItem assessed) {
        GoodsItem item = assessed.item();
        String tariff = assessed.portions().stream()
                .map(portion -> voice.say(portion.treatment().regime()))
                .distinct()
                .collect(Collectors.joining(", "));
        return Element.of("tr")
                .add(Element.of("td").add(Integer.toString(item.number())))
                .add(Element.of("td")
                        .add(Element.of("bdi").add(item.description().orElse("–"))))
                .add(Element.of("td", "code")
                        .add(item.hsCode().map(Object::toString).orElse("–")))
                .add(Element.of("td").add(tariff))
                .add(Element.of("td", "number")
                        .add(item.quantity()
                                .map(each -> voice.say(Figure.of(each)))
                                .orElse("–")))
                .add(Element.of("td", "number").add(voice.exact(assessed.customsValue())));
    }

    private Element heading(Wording words, String styleClass) {
        return (styleClass.isEmpty() ? Element.of("th") : Element.of("th", styleClass)).add(voice.say(words));
    }
}
