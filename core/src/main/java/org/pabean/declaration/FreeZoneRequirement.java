package org.pabean.declaration;

/** What release from a free trade zone under a preference asks for (PMK 122/PMK.04/2021 art. 2(1)). */
public enum FreeZoneRequirement {
    /** The goods were made in the zone. */
    GOODS_MANUFACTURED,
    /** Raw or auxiliary materials came from outside the customs area. */
    MATERIALS_IMPORTED,
    /** The entrepreneur holds a business licence of the zone authority (<i>Badan Pengusahaan Kawasan</i>). */
    BUSINESS_LICENCE,
    /** The entrepreneur both imported the materials and releases the goods. */
    SAME_PERSON,
    /** The computer-based inventory system is approved. */
    INVENTORY_APPROVED,
    /** Customs can reach the inventory system online and in real time. */
    INVENTORY_ONLINE,
    /** The entrepreneur has customs access. */
    CUSTOMS_ACCESS,
    /** The conversion of materials and the blueprint of production are handed in and approved. */
    CONVERSION_AND_BLUEPRINT
}
