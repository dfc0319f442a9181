package org.pabean.data;

import org.pabean.goods.Placeholder;

/** Shows that the data module sees the core; goes with {@link Placeholder}. */
public final class PlaceholderData {

    private PlaceholderData() {}

    /** One drum. */
    public static Placeholder drum() {
        return Placeholder.builder().name("drum").count(1).build();
    }
}
