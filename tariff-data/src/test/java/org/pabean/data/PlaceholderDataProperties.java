package org.pabean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.pabean.goods.Placeholder;
import org.pabean.testkit.PlaceholderArbitraries;

class PlaceholderDataProperties {

    @Property
    void theTestKitProvides(@ForAll Placeholder any) {
        assertTrue(any.marks().size() <= 3);
    }

    @Test
    void theTestKitIsSeen() {
        assertNotNull(PlaceholderArbitraries.placeholders());
        assertEquals(1, PlaceholderData.drum().count());
    }
}
