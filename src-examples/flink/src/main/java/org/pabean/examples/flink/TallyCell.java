package org.pabean.examples.flink;

import org.pabean.tariff.Levy;

/**
 * One levy of one chapter: the only record that travels between machines. Public, as Flink's record serialiser asks.
 *
 * @param chapter the chapter
 * @param levy the levy
 * @param before rupiah under the law as it is
 * @param after rupiah with the changes
 */
public record TallyCell(int chapter, Levy levy, long before, long after) {

    /** What cells are gathered by. */
    int key() {
        return chapter * Levy.ALL.size() + levy.ordinal();
    }

    /** The sum with another cell of the same key. */
    TallyCell plus(TallyCell other) {
        return new TallyCell(chapter, levy, Math.addExact(before, other.before), Math.addExact(after, other.after));
    }
}
