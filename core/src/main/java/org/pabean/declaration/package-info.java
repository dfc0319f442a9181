/**
 * What the declarant says: a {@link Declaration} of a {@link Consignment}, its items, its terms of sale (PIB, PIBK, CN,
 * passenger declaration).
 *
 * <p>Everything here is a fact stated by somebody, nothing is a result. Values that the declarant knows better than the
 * bundled data, such as a rate out of a decree that is not bundled, travel with the item as {@link DeclaredRates} and
 * always win over a look-up.
 *
 * <pre>{@code
 * Declaration declaration = Declaration.builder()
 *         .documentType(DocumentType.IMPORT_DECLARATION)
 *         .registrationDate(LocalDate.of(2025, 6, 2))
 *         .importer(Importer.company())
 *         .consignment(Consignment.of(Incoterm.CIF, GoodsItem.of(1, "6403.99.90", Money.of("USD", "1000"))))
 *         .build();
 * DeclarationCheck.of(declaration);    // everything that is wrong with it by itself: nothing
 * }</pre>
 *
 * <p>Customs Law arts. 10B, 15, 28 to 30; PMK 190/PMK.04/2022 on the import declaration, PMK 96/2023 on consignment notes,
 * PMK 203/PMK.04/2017 on passengers and crew, PMK 122/PMK.04/2021 on proofs of origin.
 */
@NullMarked
package org.pabean.declaration;

import org.jspecify.annotations.NullMarked;
