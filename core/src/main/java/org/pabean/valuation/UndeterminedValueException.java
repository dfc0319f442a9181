package org.pabean.valuation;

import java.util.List;
import java.util.stream.Collectors;

/** No method gives a customs value for some lines. It says for which, and for each method why it was left. */
public final class UndeterminedValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<UndeterminedItem> items;

    /** Names the lines of the declaration. */
    public UndeterminedValueException(List<UndeterminedItem> items) {
        super(items.stream().map(UndeterminedItem::toString).collect(Collectors.joining("; ")));
        this.items = List.copyOf(items);
    }

    /** The lines without a value, in the order of the declaration. */
    public List<UndeterminedItem> items() {
        return items;
    }

    /**
     * A line without a customs value.
     *
     * @param number its number
     * @param left the methods, with what each lacks
     */
    public record UndeterminedItem(int number, List<LeftMethod> left) {

        /** Copies the list. */
        public UndeterminedItem {
            left = List.copyOf(left);
        }

        /** What each method lacks, one after the other. */
        public List<Obstacle> obstacles() {
            return left.stream().flatMap(method -> method.obstacles().stream()).toList();
        }

        @Override
        public String toString() {
            return "item " + number + " has no customs value: "
                    + left.stream().map(LeftMethod::toString).collect(Collectors.joining("; "));
        }
    }
}
