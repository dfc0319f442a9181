package org.pabean.data.internal;

import org.jspecify.annotations.Nullable;

/**
 * Something that is read when it is first asked for and kept from then on. Where the reading is refused nothing is kept:
 * whoever asks again is refused again, with the same words. (A static field of a class of its own would tell only the first
 * one what is wrong, and as an error of the class.) Safe for many threads.
 *
 * @param <T> what is read
 */
public abstract class Kept<T> {

    private volatile @Nullable T value;

    /** Reads nothing yet. */
    protected Kept() {}

    /** Reads it. */
    protected abstract T load();

    /** What was read, now or before. */
    public final T get() {
        T known = value;
        return known == null ? first() : known;
    }

    private synchronized T first() {
        T known = value;
        if (known == null) {
            known = load();
            value = known;
        }
        return known;
    }
}
