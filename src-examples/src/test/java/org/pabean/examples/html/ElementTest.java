package org.pabean.examples.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElementTest {

    @Test
    void wordsAndAttributesAreEscaped() {
        Element element = Element.of("p").with("title", "\"a\" & <b>").add("1 < 2 & \"3\" > 2");
        assertEquals(
                "<p title=\"&quot;a&quot; &amp; &lt;b&gt;\">1 &lt; 2 &amp; &quot;3&quot; &gt; 2</p>",
                element.toString());
    }

    @ParameterizedTest
    @CsvSource({"202A", "202E", "2066", "2069", "0007", "0000", "FFFF", "0085"})
    void aSignThatTurnsOrBreaksTextIsNamedInstead(String code) {
        String sign = Character.toString(Integer.parseInt(code, 16));
        String markup = Element.of("p").add("a" + sign + "b").toString();
        assertEquals("<p>a[U+" + code + "]b</p>", markup);
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "≈", "שלום", "東京", "🚢"})
    void signsBeyondAsciiReachTheReader(String words) {
        String markup = Element.of("p").add(words).toString();
        assertEquals(markup.length(), markup.chars().filter(sign -> sign < 0x7F).count());
        assertEquals(words, Markup.of(markup).words());
    }

    @Test
    void halfOfASurrogatePairIsNamedInstead() {
        assertEquals("<p>[U+D83D]</p>", Element.of("p").add("\uD83D").toString());
    }

    @Test
    void elementsStandOnLinesOfTheirOwnAndWordsDoNot() {
        Element list = Element.of("ul")
                .add(Element.of("li").add("a ").add(Element.of("b").add("b")));
        assertEquals("<ul>\n <li>a <b>b</b></li>\n</ul>", list.toString());
    }

    @Test
    void anElementWithoutContentClosesItself() {
        assertEquals("<line x1=\"1\"/>", Element.of("line").with("x1", 1).toString());
        assertEquals("<td></td>", Element.of("td").toString());
    }

    @Test
    void addingLeavesTheElementAsItWas() {
        Element empty = Element.of("p");
        Element full = empty.add("words");
        assertEquals("<p></p>", empty.toString());
        assertEquals("<p>words</p>", full.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"</style><script>", "a & b"})
    void styleThatCouldEndItselfIsRefused(String rules) {
        assertThrows(IllegalArgumentException.class, () -> new Content.Style(rules));
    }
}
