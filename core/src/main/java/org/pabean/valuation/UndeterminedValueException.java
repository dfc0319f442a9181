package org.pabean.valuation;

import java.util.List;
import java.util.stream.Collectors;

/** No method gives a customs value for goods. It says for which line, and what is lacking. */
public final class UndeterminedValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int item;
    private final transient List<Obstacle> obstacles;

    /** Names the line of the declaration and every obstacle. */
    public UndeterminedValueException(int item, List<Obstacle> obstacles) {
        super("item " + item + " has no customs value: "
                + obstacles.stream()
                        .map(each -> each.words().english() + " [" + each.citation() + "]")
                        .collect(Collectors.joining("; ")));
        this.item = item;
        this.obstacles = List.copyOf(obstacles);
    }

    /** The number of the line. */
    public int item() {
        return item;
    }

    /** What is lacking. */
    public List<Obstacle> obstacles() {
        return obstacles;
    }
}
