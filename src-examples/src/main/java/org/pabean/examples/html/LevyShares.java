package org.pabean.examples.html;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.LevyTotal;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;

/** What the levies are made of: a bar in the colours of the levies, and a table that is its legend. */
final class LevyShares {

    private static final int WIDTH = 940;
    private static final int HEIGHT = 22;

    private final Assessment assessment;
    private final Voice voice;

    LevyShares(Assessment assessment, Voice voice) {
        this.assessment = assessment;
        this.voice = voice;
    }

    /** Bar and table, or a sentence if nothing is due. */
    List<Element> parts() {
        return assessment.total().isZero()
                ? List.of(Element.of("p").add(voice.say(Labels.NO_LEVIES)))
                : List.of(bar(), Element.of("div", "scroll").add(table()));
    }

    private List<LevyTotal> totals() {
        return assessment.totals().stream()
                .filter(total -> !total.amount().isZero())
                .toList();
    }

    private Element bar() {
        List<Element> pieces = new ArrayList<>();
        Rupiah from = Rupiah.ZERO;
        for (LevyTotal total : totals()) {
            Rupiah to = from.plus(total.amount());
            pieces.add(Element.of("rect", LandedRoad.colour(total.levy()))
                    .with("x", decimal(place(from)))
                    .with("y", 0)
                    .with("width", decimal(place(to).minus(place(from))))
                    .with("height", HEIGHT));
            from = to;
        }
        return Element.of("svg", "shares")
                .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .with("preserveAspectRatio", "none")
                .with("role", "img")
                .add(Element.of("title").add(voice.say(Labels.SHARES)))
                .add(pieces);
    }

    private Element table() {
        boolean someBorne = !assessment.borneByGovernment().isZero();
        Element head = Element.of("tr")
                .add(Element.of("th").add(voice.say(Labels.LEVY)))
                .add(number("th", Labels.AMOUNT))
                .add(number("th", Labels.OF_LEVIES))
                .add(number("th", Labels.OF_VALUE));
        Element body = Element.of("tbody");
        for (LevyTotal total : totals()) {
            Element name = Element.of("td")
                    .add(Element.of("span", "key " + LandedRoad.colour(total.levy())))
                    .add(voice.say(total.levy().wording()));
            body = body.add(row(name, total.amount(), total.borne(), someBorne));
        }
        Element sum = row(
                Element.of("td").add(voice.say(Labels.LEVIES)),
                assessment.total(),
                assessment.borneByGovernment(),
                someBorne);
        return Element.of("table")
                .add(Element.of("thead").add(someBorne ? head.add(number("th", Labels.BORNE)) : head))
                .add(body)
                .add(Element.of("tfoot").add(sum));
    }

    private Element row(Element name, Rupiah amount, Rupiah borne, boolean someBorne) {
        Element row = Element.of("tr")
                .add(name)
                .add(cell(voice.exact(amount)))
                .add(cell(voice.share(amount, assessment.total())))
                .add(cell(voice.share(amount, assessment.customsValue())));
        return someBorne ? row.add(cell(voice.exact(borne))) : row;
    }

    private Element number(String element, Wording words) {
        return Element.of(element, "number").add(voice.say(words));
    }

    private static Element cell(String words) {
        return Element.of("td", "number").add(words);
    }

    private Fraction place(Rupiah amount) {
        return amount.amount().dividedBy(assessment.total().amount()).times(WIDTH);
    }

    private static String decimal(Fraction place) {
        return place.asDecimal(1, RoundingMode.HALF_UP).toPlainString();
    }
}
