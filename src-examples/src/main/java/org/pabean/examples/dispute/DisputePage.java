package org.pabean.examples.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.pabean.examples.html.Element;
import org.pabean.examples.html.Figures;
import org.pabean.examples.html.Page;
import org.pabean.examples.html.Voice;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Figure;
import org.pabean.law.Caveat;
import org.pabean.law.Reading;
import org.pabean.law.Wording;
import org.pabean.remedy.Dispute;
import org.pabean.remedy.DisputeStatus;
import org.pabean.remedy.DisputeTimeline;
import org.pabean.remedy.TimelineEntry;

/** A dispute as a page: where it stands, its timeline, and for each state the open steps with last day, money and article. */
public final class DisputePage {

    private static final Wording TITLE = new Wording("Dispute about", "Sengketa");
    private static final Wording TIMELINE = new Wording("Timeline", "Urutan waktu");
    private static final Wording STEPS =
            new Wording("Steps, deadlines and articles", "Langkah, batas waktu, dan pasal");
    private static final Wording STATE = new Wording("State", "Keadaan");
    private static final Wording DETERMINATION = new Wording("Determination", "Penetapan");
    private static final Wording BILL = new Wording("Bill", "Tagihan");
    private static final Wording GUARANTEE = new Wording("Guarantee", "Jaminan");

    private final Dispute dispute;
    private final LocalDate day;
    private final List<Explanation> around;
    private final Locale locale;
    private final Voice voice;

    private DisputePage(Dispute dispute, LocalDate day, List<Explanation> around, Locale locale) {
        this.dispute = dispute;
        this.day = day;
        this.around = List.copyOf(around);
        this.locale = locale;
        this.voice = new Voice(locale);
    }

    /**
     * The page as a file, in Indonesian for locale {@code id} and in English for every other.
     *
     * @param dispute the dispute
     * @param day the day on which it is looked at
     * @param around what belongs to it besides: the determination and the fine, for example
     * @param locale the language
     */
    public static String of(Dispute dispute, LocalDate day, List<Explanation> around, Locale locale) {
        return new DisputePage(dispute, day, around, locale).page();
    }

    private String page() {
        DisputeTimeline timeline = dispute.timeline(day);
        String title = voice.say(TITLE) + " " + dispute.determination().document() + " "
                + dispute.determination().day();
        List<Element> parts = new ArrayList<>();
        parts.add(Element.of("header")
                .add(Element.of("p", "house").add("Pabean"))
                .add(Element.of("h1").add(title)));
        parts.add(sums(dispute.on(day)));
        parts.add(section(TIMELINE).add(Element.of("div", "scroll").add(DisputeTimelineSvg.in(timeline, locale))));
        List<Explanation> told = new ArrayList<>();
        parts.add(states(timeline, told));
        for (Explanation each : around) {
            parts.add(section(each.title()).add(new Figures(each, voice).lines()));
            told.add(each);
        }
        parts.addAll(new Figures(together(told), voice).remarks());
        return new Page(locale).of(title, parts);
    }

    private Element sums(DisputeStatus status) {
        return Element.of("dl", "sums")
                .add(sum(STATE, voice.say(status.state().wording()), "words due"))
                .add(sum(DETERMINATION, voice.say(status.finality().wording()), "words"))
                .add(sum(BILL, voice.say(Figure.of(status.bill().total())), "words"))
                .add(sum(GUARANTEE, voice.say(status.guarantee().wording()), "words"));
    }

    private Element states(DisputeTimeline timeline, List<Explanation> told) {
        Set<LocalDate> days = new TreeSet<>(Set.of(dispute.determination().day()));
        timeline.entries().stream()
                .filter(entry -> entry.kind() == TimelineEntry.Kind.STATE)
                .forEach(entry -> days.add(entry.day()));
        Element section = section(STEPS);
        for (LocalDate each : days) {
            DisputeStatus status = dispute.on(each);
            Explanation explanation = status.explanation();
            told.add(explanation);
            section = section.add(Element.of("h3")
                            .add(each + ": " + voice.say(status.state().wording())))
                    .add(new Figures(explanation, voice).lines());
        }
        return section;
    }

    private static Explanation together(List<Explanation> told) {
        Set<Caveat> caveats = new LinkedHashSet<>();
        Set<Reading> readings = new LinkedHashSet<>();
        Set<Wording> sources = new LinkedHashSet<>();
        for (Explanation each : told) {
            caveats.addAll(each.caveats());
            readings.addAll(each.readings());
            sources.addAll(each.sources());
        }
        return new Explanation(TITLE, List.of(), List.copyOf(caveats), List.copyOf(readings), List.copyOf(sources));
    }

    private Element sum(Wording name, String value, String styleClass) {
        return Element.of("div", styleClass)
                .add(Element.of("dt").add(voice.say(name)))
                .add(Element.of("dd").add(value));
    }

    private Element section(Wording heading) {
        return Element.of("section").add(Element.of("h2").add(voice.say(heading)));
    }
}
