package org.pabean.examples.flink;

import java.io.Serializable;
import org.pabean.goods.HsCode;
import org.pabean.money.Percent;
import picocli.CommandLine.ITypeConverter;

/**
 * Another rate of import duty for every line of a chapter.
 *
 * @param chapter two digits
 * @param percent the rate instead
 */
record RateChange(String chapter, String percent) implements Serializable {

    /**
     * Accepts a chapter and a rate of nought or more.
     *
     * @throws IllegalArgumentException if one of them is something else
     */
    RateChange {
        if (HsCode.of(chapter).digits() != 2 || Percent.parse(percent).compareTo(Percent.ZERO) < 0) {
            throw new IllegalArgumentException("write a chapter and a rate, as in 64=10");
        }
    }

    /** Reads {@code 64=10} on the command line. */
    static final class Reader implements ITypeConverter<RateChange> {

        @Override
        public RateChange convert(String text) {
            String[] parts = text.split("=", 2);
            return new RateChange(parts[0], parts.length == 2 ? parts[1] : "");
        }
    }

    @Override
    public String toString() {
        return "chapter " + chapter + " at " + percent + " %";
    }
}
