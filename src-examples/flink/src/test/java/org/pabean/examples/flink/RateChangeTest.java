package org.pabean.examples.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateChangeTest {

    private final RateChange.Reader reader = new RateChange.Reader();

    @Test
    void aChangeIsWrittenAsChapterAndPercent() {
        assertEquals(new RateChange("64", "7.5"), reader.convert("64=7.5"));
        assertEquals(new RateChange("64", "0"), reader.convert("64=0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"64", "6404=10", "64=", "64=-1", "64=ten", "=10", ""})
    void anythingElseIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> reader.convert(text));
    }
}
