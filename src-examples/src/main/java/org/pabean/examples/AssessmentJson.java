package org.pabean.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.pabean.assessment.AssessedItem;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.LevyTotal;
import org.pabean.explanation.FigureFormat;
import org.pabean.explanation.Step;

/** An assessment as JSON: figures as decimal texts, the explanation as a tree. */
public final class AssessmentJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Assessment assessment;
    private final Locale locale;

    private AssessmentJson(Assessment assessment, Locale locale) {
        this.assessment = assessment;
        this.locale = locale;
    }

    /** Writes an assessment, its words in the language of the locale. */
    public static ObjectNode of(Assessment assessment, Locale locale) {
        return new AssessmentJson(assessment, locale).json();
    }

    private ObjectNode json() {
        ObjectNode json = JSON.objectNode();
        json.put("customsValue", assessment.customsValue().toString());
        json.put("importValue", assessment.importValue().toString());
        json.put("total", assessment.total().toString());
        json.put("borneByGovernment", assessment.borneByGovernment().toString());
        json.put("amountDue", assessment.amountDue().toString());
        json.set("levies", levies());
        json.set("items", items());
        json.set(
                "caveats",
                texts(assessment.caveats().stream()
                        .map(caveat -> caveat.code() + ": " + caveat.words().in(locale))
                        .toList()));
        json.set(
                "readings",
                texts(assessment.readings().stream()
                        .map(reading -> reading.code())
                        .toList()));
        ArrayNode steps = json.putArray("explanation");
        assessment.explanation().steps().forEach(step -> steps.add(step(step)));
        return json;
    }

    private ArrayNode levies() {
        ArrayNode levies = JSON.arrayNode();
        for (LevyTotal total : assessment.totals()) {
            levies.addObject()
                    .put("levy", total.levy().name())
                    .put("exact", total.exact().toString())
                    .put("amount", total.amount().toString())
                    .put("borneByGovernment", total.borne().toString());
        }
        return levies;
    }

    private ArrayNode items() {
        ArrayNode items = JSON.arrayNode();
        for (AssessedItem item : assessment.items()) {
            ObjectNode each = items.addObject();
            each.put("number", item.item().number());
            each.put("customsValue", item.customsValue().toString());
            each.put("importValue", item.importValue().toString());
            ArrayNode regimes = each.putArray("regimes");
            item.portions()
                    .forEach(portion -> regimes.addObject()
                            .put("regime", portion.treatment().regime().in(locale))
                            .put("share", portion.treatment().share().toString()));
        }
        return items;
    }

    private ObjectNode step(Step step) {
        FigureFormat figures = new FigureFormat(locale);
        ObjectNode json = JSON.objectNode();
        json.put("rule", step.rule().in(locale));
        json.put("result", figures.format(step.result()));
        ObjectNode inputs = json.putObject("inputs");
        step.inputs().forEach(input -> inputs.put(input.name().in(locale), figures.format(input.value())));
        json.set(
                "citations",
                texts(step.citations().stream().map(each -> each.in(locale)).toList()));
        ArrayNode parts = json.putArray("parts");
        step.parts().forEach(part -> parts.add(step(part)));
        return json;
    }

    private static ArrayNode texts(Iterable<String> texts) {
        ArrayNode array = JSON.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
