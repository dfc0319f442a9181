package org.pabean.declaration;

/**
 * Who imports (<i>importir</i>), as far as levies depend on it.
 *
 * @param holdsApi whether the importer has an importer identification number (<i>API</i>), which decides the general
 *     rate of income tax (PMK 51/2025 art. 3(1)a.1)
 * @param hasTaxNumber whether the importer has a taxpayer number (<i>NPWP</i>), without which income tax is doubled
 *     (Income Tax Law art. 22(3))
 * @param isBusiness whether the importer is a business entity (<i>badan usaha</i>)
 */
public record Importer(boolean holdsApi, boolean hasTaxNumber, boolean isBusiness) {

    /** A company with importer identification and taxpayer number. */
    public static Importer company() {
        return new Importer(true, true, true);
    }

    /** A private person with a taxpayer number. */
    public static Importer person() {
        return new Importer(false, true, false);
    }

    /** The same importer without a taxpayer number. */
    public Importer withoutTaxNumber() {
        return new Importer(holdsApi, false, isBusiness);
    }
}
