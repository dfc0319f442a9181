package org.pabean.declaration;

/** The lane of a declaration, which decides how soon papers have to be handed in. */
public enum CustomsLane {
    /** Release without examination of the goods (<i>jalur hijau</i>). */
    GREEN,
    /** Examination of the papers before release (<i>jalur kuning</i>), under earlier rules. */
    YELLOW,
    /** Examination of goods and papers before release (<i>jalur merah</i>). */
    RED
}
