package org.pabean.jmh.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The contenders as bars on a logarithmic scale: a picture that can be read on light and on dark ground. */
final class RatioChart {

    private static final int WIDTH = 860;
    private static final int LEFT = 200;
    private static final int RIGHT = 150;
    private static final int TOP = 64;
    private static final int ROW = 30;
    private static final int BAR = 18;
    private static final int BOTTOM = 34;
    private static final int BASELINE = 13;
    private static final int GAP = 8;

    private static final String STYLE = """
            <style>
              text { font: 13px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; fill: #24292f; }
              text { paint-order: stroke; stroke: #ffffff; stroke-width: 4px; }
              .title { font-size: 16px; font-weight: 600; }
              .quiet { fill: #57606a; }
              .ground { fill: #ffffff; }
              .grid { stroke: #d0d7de; }
              .bar { fill: #8c959f; }
              .ours { fill: #0a7d5a; }
              @media (prefers-color-scheme: dark) {
                text { fill: #e6edf3; stroke: #0d1117; }
                .quiet { fill: #9ea7b3; }
                .ground { fill: #0d1117; }
                .grid { stroke: #3d444d; }
                .bar { fill: #6e7681; }
                .ours { fill: #3fb68b; }
              }
            </style>
            """;

    private final Contest contest;
    private final int firstDecade;
    private final int lastDecade;
    private final StringBuilder picture = new StringBuilder();

    private RatioChart(Contest contest) {
        this.contest = contest;
        List<Contest.Entry> entries = contest.entries();
        firstDecade = (int) Math.floor(Math.log10(entries.get(0).score().nanoseconds()));
        lastDecade = Math.max(firstDecade + 1, (int)
                Math.ceil(Math.log10(entries.get(entries.size() - 1).score().nanoseconds())));
    }

    /**
     * The picture.
     *
     * @throws IllegalArgumentException if nobody took part
     */
    static String of(Contest contest) {
        if (contest.entries().isEmpty()) {
            throw new IllegalArgumentException("no contender was measured on declarations of " + contest.items());
        }
        RatioChart chart = new RatioChart(contest);
        chart.draw();
        return chart.picture.toString();
    }

    private void draw() {
        int height = TOP + contest.entries().size() * ROW + BOTTOM;
        picture.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\""
                        + " aria-labelledby=\"title\">%n",
                WIDTH,
                height,
                WIDTH,
                height));
        picture.append(STYLE);
        picture.append("<title id=\"title\">").append(escaped(title())).append("</title>\n");
        picture.append("<rect class=\"ground\" width=\"100%\" height=\"100%\"/>\n");
        text("title", GAP, 24, "start", title());
        text("quiet", GAP, 44, "start", "Logarithmic scale; shorter is faster." + comparedWith());
        grid(height - BOTTOM);
        for (int i = 0; i < contest.entries().size(); i++) {
            bar(contest.entries().get(i), TOP + i * ROW);
        }
        picture.append("</svg>\n");
    }

    private String title() {
        return "Time to assess one item in a declaration of " + contest.items();
    }

    private String comparedWith() {
        return base().map(ours -> " × is the multiple of " + ContenderNames.of(ours.contender()) + ".")
                .orElse("");
    }

    private Optional<Contest.Entry> base() {
        return contest.entries().stream()
                .filter(each -> ContenderNames.isOurs(each.contender()))
                .findFirst();
    }

    private void grid(int bottom) {
        for (int decade = firstDecade; decade <= lastDecade; decade++) {
            double time = Math.pow(10, decade);
            picture.append(String.format(
                    Locale.ROOT,
                    "<line class=\"grid\" x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\"/>%n",
                    x(time),
                    TOP - GAP,
                    x(time),
                    bottom));
            text("quiet", x(time), bottom + 18, "middle", Numbers.time(time));
        }
    }

    private void bar(Contest.Entry entry, int top) {
        double end = x(entry.score().nanoseconds());
        text("", LEFT - GAP, top + BASELINE, "end", ContenderNames.of(entry.contender()));
        picture.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>%n",
                ContenderNames.isOurs(entry.contender()) ? "ours" : "bar",
                LEFT,
                top,
                Math.max(2, end - LEFT),
                BAR));
        text("", end + GAP, top + BASELINE, "start", value(entry));
    }

    private String value(Contest.Entry entry) {
        String time = Numbers.time(entry.score().nanoseconds());
        return base().map(ours -> time + " · "
                        + Numbers.plain(
                                entry.score().nanoseconds() / ours.score().nanoseconds()) + " ×")
                .orElse(time);
    }

    private double x(double nanoseconds) {
        double part = (Math.log10(nanoseconds) - firstDecade) / (lastDecade - firstDecade);
        return LEFT + part * (WIDTH - LEFT - RIGHT);
    }

    private void text(String style, double x, double y, String anchor, String words) {
        picture.append(String.format(
                Locale.ROOT,
                "<text%s x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
                style.isEmpty() ? "" : " class=\"" + style + "\"",
                x,
                y,
                anchor,
                escaped(words)));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
