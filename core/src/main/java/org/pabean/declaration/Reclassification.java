package org.pabean.declaration;

import java.util.List;
import org.pabean.goods.HsCode;

/**
 * What an examination found about the tariff line.
 *
 * @param settled whether the right line is settled; otherwise it is in dispute
 * @param lines the right line, or the lines in dispute; empty if they are not named
 */
public record Reclassification(boolean settled, List<HsCode> lines) {

    /** Copies the list. */
    public Reclassification {
        lines = List.copyOf(lines);
    }
}
