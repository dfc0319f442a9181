package org.pabean.examples.dispute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.pabean.remedy.DisputeTimeline;
import org.pabean.remedy.TimelineEntry;

/** Draws the timeline of a dispute: a scale of days from top to bottom, a mark and a line of words for each point. */
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
        return new DisputeTimelineSvg(timeline, locale).draw();
    }

    private String draw() {
        List<TimelineEntry> entries = timeline.entries();
        int bottom = TOP + ROW * entries.size();
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + (bottom + 20)
                + "\" font-family=\"sans-serif\" font-size=\"13\">\n");
        svg.append(text(
                20,
                28,
                "bold",
                timeline.determination().document() + " "
                        + timeline.determination().day()));
        svg.append("<line x1=\"" + AXIS + "\" y1=\"" + (TOP - 8) + "\" x2=\"" + AXIS + "\" y2=\"" + bottom
                + "\" stroke=\"#888\"/>\n");
        for (int i = 0; i < entries.size(); i++) {
            svg.append(row(entries.get(i), TOP + ROW * i + 8));
        }
        return svg.append("</svg>\n").toString();
    }

    private String row(TimelineEntry entry, int y) {
        LocalDate first = timeline.determination().day();
        String label = "+" + ChronoUnit.DAYS.between(first, entry.day());
        String words = entry.kind().wording().in(locale) + ": " + entry.words().in(locale);
        return text(20, y + 4, "normal", entry.day().toString())
                + mark(entry, y)
                + text(AXIS + 16, y + 4, weight(entry), words)
                + text(WIDTH - 50, y + 4, "normal", label);
    }

    private static String mark(TimelineEntry entry, int y) {
        String at = "cx=\"" + AXIS + "\" cy=\"" + y + "\"";
        return switch (entry.kind()) {
            case FACT -> "<circle " + at + " r=\"4\" fill=\"#1f5f8b\"/>\n";
            case NO_EFFECT -> "<circle " + at + " r=\"4\" fill=\"#fff\" stroke=\"#999\"/>\n";
            case STATE -> "<circle " + at + " r=\"7\" fill=\"#2e7d32\"/>\n";
            case LAST_DAY -> "<circle " + at + " r=\"5\" fill=\"#fff\" stroke=\"#c62828\" stroke-width=\"2\"/>\n";
        };
    }

    private static String weight(TimelineEntry entry) {
        return entry.kind() == TimelineEntry.Kind.STATE ? "bold" : "normal";
    }

    private static String text(int x, int y, String weight, String words) {
        return "<text x=\"" + x + "\" y=\"" + y + "\" font-weight=\"" + weight + "\">" + escaped(words) + "</text>\n";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
