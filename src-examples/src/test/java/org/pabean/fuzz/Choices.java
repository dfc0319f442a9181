package org.pabean.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The bytes of a fuzzer, read as choices. Where they end, every further choice is the first one. */
public final class Choices {

    private final byte[] bytes;
    private int position;

    /** Starts at the first byte. */
    public Choices(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** Whether bytes are left. */
    public boolean hasMore() {
        return position < bytes.length;
    }

    /** The next byte, from 0 to 255. */
    public int next() {
        return hasMore() ? bytes[position++] & 0xFF : 0;
    }

    /** A number from 0 to one less than the bound, out of two bytes. */
    public int below(int bound) {
        return (next() << 8 | next()) % bound;
    }

    /** One of a list. */
    public <T> T of(List<T> options) {
        return options.get(below(options.size()));
    }

    /** A text of at most 255 bytes, taken as they come. */
    public String text() {
        int end = Math.min(bytes.length, position + next() + 1);
        byte[] taken = Arrays.copyOfRange(bytes, Math.min(position, end), end);
        position = Math.max(position, end);
        return new String(taken, StandardCharsets.UTF_8);
    }

    /** All bytes that are left. */
    public byte[] rest() {
        byte[] rest = Arrays.copyOfRange(bytes, position, bytes.length);
        position = bytes.length;
        return rest;
    }

    /** All bytes that are left, as a text. */
    public String restAsText() {
        return new String(rest(), StandardCharsets.UTF_8);
    }
}
