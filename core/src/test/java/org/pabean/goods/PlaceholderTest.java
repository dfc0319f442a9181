package org.pabean.goods;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceholderTest {

    @Test
    void stagesLeadToTheRecord() {
        assertEquals(
                new Placeholder("drum", 2, Optional.empty(), List.of("A")),
                Placeholder.builder().name("drum").count(2).addMarks("A").build());
    }
}
