package org.pabean.tariff;

/**
 * A book that numbers its entries. Thousands of lines share a few dozen entries, so whoever computes many items can bring
 * each entry into a form of its own once, for example with {@link AdValoremTable}, and find it by an index afterwards. Equal
 * entries may have several indexes.
 *
 * <p>An index belongs to the schedule that gave it and means nothing to another one.
 */
public interface IndexedSchedule extends TariffSchedule {

    /** Says that a line is not in force on the day. */
    int NONE = -1;

    /** How many entries there are; their indexes run from nought to one less. */
    int entryCount();

    /**
     * The index of the entry of a line. Does not allocate.
     *
     * @param line the number of an eight-digit line, as {@link org.pabean.goods.HsCode#number} gives it
     * @return the index, or {@link #NONE}; {@link #entry} then tells by its exception what is wrong with the line
     */
    int entryIndex(int line);

    /**
     * The entry of an index.
     *
     * @throws IndexOutOfBoundsException if no entry has this index
     */
    TariffEntry entryAt(int index);
}
