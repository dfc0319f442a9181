package org.pabean.examples.dispute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pabean.examples.html.Element;
import org.pabean.remedy.DisputeTimeline;
import org.pabean.remedy.TimelineEntry;

/**
 * Draws the timeline of a dispute: from top to bottom a mark and a line of words for each point, with the days since the
 * determination. Words take the colour of the text around the picture; the marks can be coloured by a page's style.
 */
public final class DisputeTimelineSvg {

    private static final int WIDTH = 760;
    private static final int AXIS = 130;
    private static final int TOP = 50;
    private static final int ROW = 26;

    private final DisputeTimeline timeline;
    private final Locale locale;

    private DisputeTimelineSvg(DisputeTimeline timeline, Locale locale) {
        this.timeline = timeline;
        this.locale = locale;
    }

    /** The picture as an SVG document, in Indonesian for locale {@code id} and in English for every other. */
    public static String of(DisputeTimeline timeline, Locale locale) {
        Element drawn = new DisputeTimelineSvg(timeline, locale).draw();
        return drawn.with("xmlns", "http://www.w3.org/2000/svg") + "\n";
    }

    /** The same picture as a part of a page. */
    static Element in(DisputeTimeline timeline, Locale locale) {
        return new DisputeTimelineSvg(timeline, locale).draw();
    }

    private Element draw() {
        List<TimelineEntry> entries = timeline.entries();
        int bottom = TOP + ROW * entries.size();
        List<Element> rows = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            rows.add(row(entries.get(i), TOP + ROW * i + 8));
        }
        String title = timeline.determination().document() + " "
                + timeline.determination().day();
        return Element.of("svg", "timeline")
                .with("viewBox", "0 0 " + WIDTH + " " + (bottom + 6))
                .with("fill", "currentColor")
                .with("font-family", "sans-serif")
                .with("font-size", 13)
                .with("role", "img")
                .add(Element.of("title").add(title))
                .add(text(20, 28, "start", "bold", title))
                .add(Element.of("line")
                        .with("x1", AXIS)
                        .with("y1", TOP - 8)
                        .with("x2", AXIS)
                        .with("y2", bottom)
                        .with("stroke", "#888"))
                .add(rows);
    }

    private Element row(TimelineEntry entry, int y) {
        LocalDate first = timeline.determination().day();
        String label = "+" + ChronoUnit.DAYS.between(first, entry.day());
        String words = entry.kind().wording().in(locale) + ": " + entry.words().in(locale);
        return Element.of("g")
                .add(text(20, y + 4, "start", "normal", entry.day().toString()))
                .add(mark(entry, y))
                .add(text(AXIS + 20, y + 4, "start", weight(entry), words))
                .add(text(WIDTH - 4, y + 4, "end", "normal", label));
    }

    private static Element mark(TimelineEntry entry, int y) {
        return switch (entry.kind()) {
            case FACT -> circle(y, 4, "fill: var(--import-duty, #1f5f8b)");
            case NO_EFFECT -> circle(y, 4, "fill: var(--sheet, #fff); stroke: #999");
            case STATE -> circle(y, 7, "fill: var(--good, #2e7d32)");
            case LAST_DAY -> circle(y, 5, "fill: var(--sheet, #fff); stroke: var(--bad, #c62828); stroke-width: 2");
        };
    }

    private static Element circle(int y, int radius, String style) {
        return Element.of("circle")
                .with("cx", AXIS)
                .with("cy", y)
                .with("r", radius)
                .with("style", style);
    }

    private static String weight(TimelineEntry entry) {
        return entry.kind() == TimelineEntry.Kind.STATE ? "bold" : "normal";
    }

    private static Element text(int x, int y, String anchor, String weight, String words) {
        return Element.of("text")
                .with("x", x)
                .with("y", y)
                .with("text-anchor", anchor)
                .with("font-weight", weight)
                .add(words);
    }
}
