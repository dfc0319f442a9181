package org.pabean.goods;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.pabean.internal.PabeanStyle;

/**
 * Shows that a record gets its staged builder; goes when the first real one comes.
 *
 * @param name required, so the first stage
 * @param count required, so the second stage
 * @param note optional
 * @param marks any number of them
 */
@Value.Builder
@PabeanStyle
public record Placeholder(String name, int count, Optional<String> note, List<String> marks) {

    /** Copies what could change. */
    public Placeholder {
        marks = List.copyOf(marks);
    }

    /** Starts with the name. */
    public static PlaceholderBuilderStages.BuildStart builder() {
        return PlaceholderBuilderStages.start();
    }
}
