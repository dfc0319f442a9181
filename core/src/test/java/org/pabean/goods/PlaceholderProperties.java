package org.pabean.goods;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PlaceholderProperties {

    @Property
    void aRebuiltRecordIsEqual(@ForAll Placeholder any) {
        assertEquals(
                any,
                Placeholder.builder()
                        .name(any.name())
                        .count(any.count())
                        .note(any.note())
                        .addAllMarks(any.marks())
                        .build());
    }
}
