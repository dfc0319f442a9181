package org.pabean.examples.html;

import org.pabean.money.Rupiah;

/**
 * One bar on the road from the value to the landed cost.
 *
 * @param label what it stands for
 * @param from where it begins
 * @param to where it ends
 * @param colour its class in the style sheet
 * @param standing whether it is a sum that stands on the ground, not a part that is added
 */
record RoadBar(String label, Rupiah from, Rupiah to, String colour, boolean standing) {

    static RoadBar sum(String label, Rupiah amount, String colour) {
        return new RoadBar(label, Rupiah.ZERO, amount, colour, true);
    }

    static RoadBar part(String label, Rupiah from, Rupiah amount, String colour) {
        return new RoadBar(label, from, from.plus(amount), colour, false);
    }

    Rupiah amount() {
        return to.minus(from);
    }
}
