package org.pabean.law;

import java.util.Objects;

/**
 * One thing wrong with an input.
 *
 * @param path where it stands, for example {@code consignment.items[0].quantity}
 * @param code a stable code in capitals, for example {@code CURRENCY_UNKNOWN}
 * @param message what is wrong and what to do about it
 */
public record Violation(String path, String code, String message) {

    /** Refuses null. */
    public Violation {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return path + ": " + code + ": " + message;
    }
}
