package org.pabean.examples.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pabean.assessment.Assessment;
import org.pabean.explanation.Explanation;
import org.pabean.law.Wording;
import org.pabean.money.Rupiah;

/** An assessment as a page: the sums, the road to the landed cost, the shares of the levies, the goods, and every reason. */
public final class AssessmentPage {

    private final Assessment assessment;
    private final Locale locale;
    private final Voice voice;
    private final LandedRoad road;

    private AssessmentPage(Assessment assessment, Locale locale) {
        this.assessment = assessment;
        this.locale = locale;
        this.voice = new Voice(locale);
        this.road = new LandedRoad(assessment, voice);
    }

    /** The page as a file, in Indonesian for locale {@code id} and in English for every other. */
    public static String of(Assessment assessment, Locale locale) {
        return new AssessmentPage(assessment, locale).page();
    }

    private String page() {
        Explanation explanation = assessment.explanation();
        Figures figures = new Figures(explanation, voice);
        String title = voice.say(explanation.title());
        List<Element> parts = new ArrayList<>();
        parts.add(Element.of("header")
                .add(Element.of("p", "house").add("Pabean"))
                .add(Element.of("h1").add(title)));
        parts.add(sums());
        parts.add(section(
                Labels.ROAD,
                List.of(
                        Element.of("div", "scroll")
                                .add(new Waterfall(road.bars(), voice).picture(voice.say(Labels.ROAD))),
                        Element.of("p", "hint").add(voice.say(Labels.NEAREST)))));
        parts.add(section(Labels.SHARES, new LevyShares(assessment, voice).parts()));
        parts.add(section(
                Labels.GOODS, List.of(Element.of("div", "scroll").add(new GoodsTable(assessment, voice).table()))));
        parts.add(section(
                Labels.FIGURES,
                List.of(Element.of("p", "hint screen").add(voice.say(Labels.UNFOLD)), figures.lines())));
        parts.addAll(figures.remarks());
        return new Page(locale).of(title, parts);
    }

    private Element sums() {
        Element sums = Element.of("dl", "sums")
                .add(sum(Labels.CUSTOMS_VALUE, assessment.customsValue(), ""))
                .add(sum(Labels.LEVIES, assessment.total(), ""));
        if (!assessment.borneByGovernment().isZero()) {
            sums = sums.add(sum(Labels.BORNE, assessment.borneByGovernment(), ""));
        }
        return sums.add(sum(Labels.TO_BE_PAID, assessment.amountDue(), "due"))
                .add(sum(Labels.LANDED, road.landed(), ""));
    }

    private Element sum(Wording name, Rupiah amount, String styleClass) {
        return (styleClass.isEmpty() ? Element.of("div") : Element.of("div", styleClass))
                .add(Element.of("dt").add(voice.say(name)))
                .add(Element.of("dd").add(voice.exact(amount)));
    }

    private Element section(Wording heading, List<Element> parts) {
        return Element.of("section")
                .add(Element.of("h2").add(voice.say(heading)))
                .add(parts);
    }
}
