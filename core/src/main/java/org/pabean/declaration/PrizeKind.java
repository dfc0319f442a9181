package org.pabean.declaration;

/** Kinds of prizes won in international contests, PMK 96/2023 art. 29C as inserted by PMK 4/2025. */
public enum PrizeKind {
    /** A medal, trophy, plaque, badge or the like. */
    MEDAL,
    /** Any other prize. */
    OTHER
}
