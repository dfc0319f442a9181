package org.pabean.regime.parcel;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.pabean.law.Citation;
import org.pabean.law.Timeline;
import org.pabean.law.Violations;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;

/** Which form an export by post or courier needs: a consignment note on any of three grounds, else an export declaration. */
final class ExportRouting {

    private static final Timeline<ExportRules> RULES = Timeline.<ExportRules>of("form of an exported parcel")
            .from(
                    NoteLaw.OF_2023,
                    new ExportRules(
                            Fraction.of(30),
                            Set.of(
                                    ExportGround.BONDED_ZONE,
                                    ExportGround.DUTY_DRAWBACK,
                                    ExportGround.REEXPORT_OF_IMPORT_DECLARATION)),
                    Citation.secondary(NoteLaw.PMK_96, "43-54"))
            .from(
                    NoteLaw.OF_2025,
                    new ExportRules(Fraction.of(30), Set.of()),
                    Citation.secondary(NoteLaw.PMK_4, "43-54"))
            .build();

    private static final Wording FORCED = new Wording("goods that need a PEB", "barang yang wajib PEB");
    private static final Wording INDIVIDUAL =
            new Wording("the exporter is not a business", "eksportir bukan badan usaha");
    private static final Wording REEXPORT =
            new Wording("re-export of goods that came by CN", "ekspor kembali barang asal CN");
    private static final Wording LIGHT = new Wording("gross weight up to 30 kg", "berat kotor sampai dengan 30 kg");
    private static final Wording HEAVY =
            new Wording("gross weight above 30 kg, by a business", "berat kotor di atas 30 kg oleh badan usaha");

    private ExportRouting() {}

    /**
     * The rules of a version.
     *
     * @param weightLimit up to this gross weight in kilograms a note is enough, itself included
     * @param excluded grounds on which a note is never enough
     */
    private record ExportRules(Fraction weightLimit, Set<ExportGround> excluded) {}

    static RoutedDocument route(ParcelExport parcel, LocalDate day) {
        Timeline.Period<ExportRules> period = RULES.on(day);
        Set<ExportGround> forced = EnumSet.noneOf(ExportGround.class);
        forced.addAll(period.value().excluded());
        if (!Collections.disjoint(forced, parcel.grounds())) {
            return RoutedDocument.of(DeclarationForm.EXPORT_DECLARATION, FORCED, period.citation());
        } else if (parcel.exporter() == Party.INDIVIDUAL) {
            return RoutedDocument.of(DeclarationForm.CONSIGNMENT_NOTE, INDIVIDUAL, period.citation());
        } else if (parcel.grounds().contains(ExportGround.REEXPORT_OF_NOTE)) {
            return RoutedDocument.of(DeclarationForm.CONSIGNMENT_NOTE, REEXPORT, period.citation());
        }
        return weight(parcel).compareTo(period.value().weightLimit()) <= 0
                ? RoutedDocument.of(DeclarationForm.CONSIGNMENT_NOTE, LIGHT, period.citation())
                : RoutedDocument.of(DeclarationForm.EXPORT_DECLARATION, HEAVY, period.citation());
    }

    private static Fraction weight(ParcelExport parcel) {
        Violations violations = new Violations();
        violations.check(
                parcel.grossWeight().isPresent(),
                "grossWeight",
                "WEIGHT_MISSING",
                "state the gross weight in kilograms: it decides the form of a business's export");
        violations.refuseIfAny();
        return parcel.grossWeight().orElseThrow();
    }
}
