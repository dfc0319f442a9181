package org.pabean.laboratory;

import java.util.Objects;

/**
 * What was taken from the goods (<i>contoh barang</i>).
 *
 * @param description what it is
 * @param transport whether it can be sent to a laboratory
 */
public record Sample(String description, Transport transport) {

    /** Whether a sample can be sent. */
    public enum Transport {
        /** It can. */
        CAN_BE_SENT,
        /** It cannot, for its nature or condition. */
        CANNOT_BE_SENT
    }

    /** Refuses null. */
    public Sample {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(transport, "transport");
    }
}
