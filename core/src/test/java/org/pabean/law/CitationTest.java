package org.pabean.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    @Test
    void anArticleIsNamedInTheLanguageOfTheReader() {
        Citation citation = Citation.verified("PMK 131/2024", "3(1)");
        assertEquals("PMK 131/2024 art. 3(1)", citation.in(Locale.ENGLISH));
        assertEquals("PMK 131/2024 Pasal 3(1)", citation.in(INDONESIAN));
        assertEquals("PMK 131/2024 art. 3(1)", citation.toString());
    }

    @Test
    void aPlaceThatIsNoArticleIsNotCalledOne() {
        assertEquals(
                "PMK 160/2023 annex",
                Citation.secondary("PMK 160/2023", "annex").in(INDONESIAN));
        assertEquals("PMK 160/2023", Citation.unverified("PMK 160/2023", "").in(Locale.ENGLISH));
    }

    @Test
    void aCitationNamesItsInstrument() {
        assertThrows(IllegalArgumentException.class, () -> Citation.verified(" ", "3"));
    }

    @Test
    void onlyWhatWasReadOrReliablyToldIsSettled() {
        assertTrue(Confidence.VERIFIED.isSettled());
        assertTrue(Confidence.SECONDARY.isSettled());
        assertFalse(Confidence.ANALOGUE.isSettled());
        assertFalse(Confidence.KNOWLEDGE.isSettled());
        assertFalse(Confidence.UNVERIFIED.isSettled());
    }

    @Test
    void indonesianIsSpokenToIndonesiansAndEnglishToAllOthers() {
        Wording words = new Wording("duty", "bea masuk");
        assertEquals("bea masuk", words.in(INDONESIAN));
        assertEquals(
                "bea masuk", words.in(new Locale.Builder().setLanguage("id").build()));
        assertEquals("duty", words.in(Locale.GERMANY));
        assertEquals("duty", words.in(Locale.ROOT));
        assertEquals("USD", Wording.same("USD").in(INDONESIAN));
    }
}
