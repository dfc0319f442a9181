package org.pabean.law;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationsTest {

    private static final Violation EMPTY = new Violation("items", "EMPTY", "declare one");
    private static final Violation NEGATIVE = new Violation("items[0]", "NEGATIVE", "state nought or more");

    @Test
    void everythingFoundIsToldAtOnceInOrder() {
        Violations violations = new Violations();
        assertFalse(violations.check(false, "items", "EMPTY", "declare one"));
        assertTrue(violations.check(true, "other", "OTHER", "fine"));
        violations.add("items[0]", "NEGATIVE", "state nought or more");
        InvalidInputException refused = assertThrows(InvalidInputException.class, violations::refuseIfAny);
        assertEquals(List.of(EMPTY, NEGATIVE), refused.violations());
        assertEquals(
                "items: EMPTY: declare one\nitems[0]: NEGATIVE: state nought or more",
                String.valueOf(refused.getMessage()));
    }

    @Test
    void aMessageIsMadeOnlyForWhatIsWrong() {
        Violations violations = new Violations();
        assertFalse(violations.check(false, "items", "EMPTY", () -> "declare one"));
        assertTrue(violations.check(true, "items", "EMPTY", () -> {
            throw new AssertionError("nobody reads this message");
        }));
        assertEquals(List.of(EMPTY), violations.found());
    }

    @Test
    void aWarningKeepsItsWordsWhenItIsAboutSomethingElse() {
        Citation citation = Citation.verified("UU 8/1983", "7(1)");
        Caveat caveat = new Caveat("VAT_MARK", "item 1", Wording.same("look again"), citation);
        assertEquals(new Caveat("VAT_MARK", "item 2", Wording.same("look again"), citation), caveat.about("item 2"));
    }

    @Test
    void nothingFoundRefusesNothing() {
        assertDoesNotThrow(() -> new Violations().refuseIfAny());
        assertEquals(List.of(), new Violations().found());
    }

    @Test
    void whatWasFoundElsewhereIsAdded() {
        Violations violations = new Violations();
        violations.add(NEGATIVE);
        assertEquals(List.of(NEGATIVE), violations.found());
    }
}
