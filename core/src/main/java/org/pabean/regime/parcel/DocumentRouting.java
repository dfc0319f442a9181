package org.pabean.regime.parcel;

import java.time.LocalDate;
import java.util.Optional;
import org.pabean.law.Citation;
import org.pabean.law.NotInForceException;
import org.pabean.law.Readings;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;

/**
 * Which form a shipment by post or courier needs. Source: PMK 96/2023 arts. 21-23, 43-54 as amended by PMK 4/2025; PMK
 * 199/PMK.010/2019 arts. 16-17, 25-26.
 */
public final class DocumentRouting {

    private static final Timeline<Routes> ROUTES = Timeline.<Routes>of("form of a parcel")
            .from(
                    NoteLaw.FIRST_KNOWN_DAY,
                    new Routes(DeclarationForm.IMPORT_DECLARATION, false),
                    Citation.unverified(NoteLaw.PMK_182, ""))
            .from(
                    NoteLaw.OF_2020,
                    new Routes(DeclarationForm.IMPORT_DECLARATION, false),
                    Citation.verified(NoteLaw.PMK_199, "16, 17, 25, 26"))
            .from(
                    NoteLaw.OF_2023,
                    new Routes(DeclarationForm.SPECIAL_IMPORT_DECLARATION, true),
                    Citation.verified(NoteLaw.PMK_96, "21(1), 22, 23"))
            .from(
                    NoteLaw.OF_2025,
                    new Routes(DeclarationForm.SPECIAL_IMPORT_DECLARATION, true),
                    Citation.secondary(NoteLaw.PMK_4, "21-23"))
            .build();

    private static final Wording LETTERS = new Wording("letters and documents", "surat dan dokumen");
    private static final Wording SCHEME = new Wording("relief by consignment note", "pembebasan dengan CN");
    private static final Wording CLAIM =
            new Wording("facility or preference claimed", "menggunakan fasilitas atau tarif preferensi");
    private static final Wording ABOVE = new Wording("FOB value above USD 1,500", "nilai FOB di atas USD 1.500");
    private static final Wording WITHIN = new Wording("FOB value up to USD 1,500", "nilai FOB sampai dengan USD 1.500");

    private DocumentRouting() {}

    /**
     * How a version of the rules routes claims of private receivers.
     *
     * @param preferenceOfIndividual the form for a preference that a private receiver claims
     * @param open whether the text leaves that form open
     */
    private record Routes(DeclarationForm preferenceOfIndividual, boolean open) {}

    /**
     * The form of an import.
     *
     * @throws NotInForceException before 2018, whose rules are not known
     */
    public static RoutedDocument forImport(ParcelImport parcel, LocalDate day, Readings readings) {
        Timeline.Period<Routes> period = ROUTES.on(day);
        Optional<Wording> byScheme = routeOfScheme(parcel, day);
        if (byScheme.isPresent()) {
            return RoutedDocument.of(DeclarationForm.CONSIGNMENT_NOTE, byScheme.get(), period.citation());
        }
        DeclarationForm other = otherForm(parcel.receiver());
        if (!parcel.claims().isEmpty()) {
            return claimed(parcel, period, readings);
        } else if (parcel.fobInUsd().map(fob -> isAbove(fob, day)).orElse(false)) {
            return RoutedDocument.of(other, ABOVE, period.citation());
        }
        return RoutedDocument.of(DeclarationForm.CONSIGNMENT_NOTE, WITHIN, period.citation())
                .orInstead(other);
    }

    private static boolean isAbove(Fraction fob, LocalDate day) {
        return fob.compareTo(NoteLaw.VERSIONS.valueOn(day).ceiling()) > 0;
    }

    private static DeclarationForm otherForm(Party receiver) {
        return receiver == Party.BUSINESS
                ? DeclarationForm.IMPORT_DECLARATION
                : DeclarationForm.SPECIAL_IMPORT_DECLARATION;
    }

    private static Optional<Wording> routeOfScheme(ParcelImport parcel, LocalDate day) {
        return switch (parcel.scheme()) {
            case CORRESPONDENCE -> Optional.of(LETTERS);
            case HAJJ -> SchemeLaw.HAJJ.find(day).map(period -> SCHEME);
            case PRIZE -> SchemeLaw.PRIZE.find(day).map(period -> SCHEME);
            case ORDINARY, MIGRANT_WORKER -> Optional.empty();
        };
    }

    private static RoutedDocument claimed(ParcelImport parcel, Timeline.Period<Routes> period, Readings readings) {
        boolean onlyPreference = !parcel.claims().contains(ParcelClaim.FACILITY);
        if (parcel.receiver() == Party.BUSINESS || !onlyPreference) {
            return RoutedDocument.of(otherForm(parcel.receiver()), CLAIM, period.citation());
        } else if (!period.value().open()) {
            return RoutedDocument.of(period.value().preferenceOfIndividual(), CLAIM, period.citation());
        }
        PrivatePreferenceForm reading = readings.of(PrivatePreferenceForm.class);
        return RoutedDocument.of(reading.form(), CLAIM, reading.citation()).restingOn(reading);
    }

    /**
     * The form of an export.
     *
     * @throws NotInForceException before 17 October 2023, whose rules are not known
     * @throws org.pabean.law.InvalidInputException if a business exports and the weight is not stated
     */
    public static RoutedDocument forExport(ParcelExport parcel, LocalDate day) {
        return ExportRouting.route(parcel, day);
    }
}
