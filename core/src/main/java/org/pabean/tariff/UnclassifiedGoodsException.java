package org.pabean.tariff;

/** A rate was looked up for goods without an eight-digit tariff line. */
public final class UnclassifiedGoodsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int item;

    /** Names the item by its number. */
    public UnclassifiedGoodsException(int item) {
        super("item " + item + " has no tariff line of eight digits to look its duty rate up by;"
                + " classify it, or state the rate with the item");
        this.item = item;
    }

    /** The number of the item. */
    public int item() {
        return item;
    }
}
