package org.pabean.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.pabean.law.Violation;
import org.pabean.money.Money;
import org.pabean.money.Percent;

class MisplacedPreferenceTest {

    private static final String MISPLACED = "PREFERENCE_MISPLACED";

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"IMPORT_DECLARATION", "SPECIAL_IMPORT_DECLARATION"})
    void aFormWithRatesOfItsOwnCannotClaimAPreference(DocumentType form) {
        List<String> paths = misplaced(form).stream().map(Violation::path).toList();
        assertEquals(List.of("consignment.items[0].preference"), paths);
    }

    @ParameterizedTest
    @EnumSource(names = {"IMPORT_DECLARATION", "SPECIAL_IMPORT_DECLARATION"})
    void anImportDeclarationCanClaimAPreference(DocumentType form) {
        assertEquals(List.of(), misplaced(form));
    }

    private static List<Violation> misplaced(DocumentType form) {
        GoodsItem item = GoodsItem.builder()
                .number(1)
                .value(new ItemValue.Price(Money.of("USD", "100")))
                .rates(DeclaredRates.none())
                .preference(new LocalContentClaim(true, Percent.of(40), true))
                .build();
        Declaration declaration = Declaration.builder()
                .documentType(form)
                .registrationDate(LocalDate.of(2025, 6, 2))
                .importer(Importer.person())
                .consignment(Consignment.of(Incoterm.CIF, item))
                .build();
        return DeclarationCheck.of(declaration).stream()
                .filter(violation -> violation.code().equals(MISPLACED))
                .toList();
    }
}
