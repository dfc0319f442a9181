package org.pabean.examples.html;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;

/** Bars that begin where the one above ends, as a picture. */
final class Waterfall {

    private static final int WIDTH = 940;
    private static final int LEFT = 230;
    private static final int RIGHT = 770;
    private static final int ROW = 34;
    private static final int BAR = 20;

    private final List<RoadBar> bars;
    private final Voice voice;
    private final Rupiah longest;

    Waterfall(List<RoadBar> bars, Voice voice) {
        this.bars = List.copyOf(bars);
        this.voice = voice;
        this.longest = bars.stream().map(RoadBar::to).reduce(Rupiah.ZERO, Rupiah::max);
    }

    /** The picture; its title tells what it shows to those who do not see it. */
    Element picture(String title) {
        int height = ROW * bars.size();
        List<Element> rows = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            rows.add(row(bars.get(i), ROW * i, i + 1 < bars.size()));
        }
        return Element.of("svg", "waterfall")
                .with("viewBox", "0 0 " + WIDTH + " " + height)
                .with("role", "img")
                .add(Element.of("title").add(title))
                .add(Element.of("line", "ground")
                        .with("x1", LEFT)
                        .with("y1", 0)
                        .with("x2", LEFT)
                        .with("y2", height))
                .add(rows);
    }

    private Element row(RoadBar bar, int y, boolean isFollowed) {
        String weight = bar.standing() ? "sum" : "part";
        Fraction end = place(bar.to());
        Element row = Element.of("g", weight)
                .add(text(LEFT - 14, y, "end", bar.label()))
                .add(Element.of("rect", bar.colour())
                        .with("x", decimal(place(bar.from())))
                        .with("y", y + (ROW - BAR) / 2)
                        .with("width", decimal(end.minus(place(bar.from())).max(Fraction.of(2))))
                        .with("height", BAR)
                        .with("rx", 2))
                .add(text(WIDTH, y, "end", (bar.from().isZero() ? "" : "+ ") + voice.whole(bar.amount())));
        return isFollowed
                ? row.add(Element.of("line", "step")
                        .with("x1", decimal(end))
                        .with("y1", y + (ROW + BAR) / 2)
                        .with("x2", decimal(end))
                        .with("y2", y + ROW + (ROW - BAR) / 2))
                : row;
    }

    private static Element text(int x, int y, String anchor, String words) {
        return Element.of("text")
                .with("x", x)
                .with("y", y + ROW / 2 + 5)
                .with("text-anchor", anchor)
                .add(words);
    }

    private Fraction place(Rupiah amount) {
        return longest.isZero()
                ? Fraction.of(LEFT)
                : amount.amount()
                        .dividedBy(longest.amount())
                        .times(RIGHT - LEFT)
                        .plus(Fraction.of(LEFT));
    }

    private static String decimal(Fraction place) {
        return place.asDecimal(1, RoundingMode.HALF_UP).toPlainString();
    }
}
