package org.pabean.jmh.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class RatioChartTest {

    private static Document chart(Runs runs) throws Exception {
        String picture = RatioChart.of(Contest.of(runs.results(), "10"));
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(picture.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<Element> bars(Document chart) {
        return elements(chart, "rect").stream()
                .filter(each -> !each.getAttribute("class").equals("ground"))
                .toList();
    }

    @Test
    void everyContenderHasABarThatGrowsWithTheLogarithmOfItsTime() throws Exception {
        Document chart = chart(new Runs()
                .contender("LONG_CHAIN", 10, 0)
                .contender("PABEAN_OBJECT", 100, 0)
                .contender("KIE_DMN", 1_000, 0));
        List<Element> bars = bars(chart);
        List<Double> widths = bars.stream()
                .map(bar -> Double.valueOf(bar.getAttribute("width")))
                .toList();
        assertEquals(List.of(2.0, 255.0, 510.0), widths);
        assertEquals(
                List.of("bar", "ours", "bar"),
                bars.stream().map(bar -> bar.getAttribute("class")).toList());
    }

    @Test
    void textIsEscaped() throws Exception {
        Document chart = chart(new Runs().contender("<a & b>", 10, 0).contender("PABEAN_BATCH", 20, 0));
        assertTrue(elements(chart, "text").stream()
                .anyMatch(text -> text.getTextContent().equals("<a & b>")));
        assertTrue(elements(chart, "text").stream()
                .anyMatch(text -> text.getTextContent().equals("10 ns · 0.50 ×")));
    }

    @Test
    void aSingleContenderStillHasAScale() throws Exception {
        assertEquals(
                2,
                elements(chart(new Runs().contender("MONETA", 100, 0)), "line").size());
    }

    @Test
    void nobodyIsRefused() {
        Contest empty = Contest.of(new Runs().results(), "10");
        assertThrows(IllegalArgumentException.class, () -> RatioChart.of(empty));
    }
}
