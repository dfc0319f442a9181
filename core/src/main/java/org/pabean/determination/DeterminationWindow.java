package org.pabean.determination;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Readings;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;

/**
 * Until when customs may set tariff and customs value of a declaration: the officer within 30 days since its
 * registration, after that only the Director General, within two years (Customs Law arts. 16, 17).
 *
 * @param officer the officer's limit
 * @param directorGeneral the Director General's limit
 */
public record DeterminationWindow(TimeLimit officer, TimeLimit directorGeneral) {

    private static final Timeline<Term> OFFICER = Timeline.<Term>of("time limit of the officer's determination")
            .always(
                    Term.days(
                            30,
                            new Wording("determination by an officer", "penetapan oleh pejabat bea dan cukai"),
                            DeterminationRoute.SPTNP_ART16.citation()),
                    Citation.verified(Instruments.CUSTOMS_LAW, "16(1)-(2)"))
            .build();

    private static final Timeline<Term> DIRECTOR_GENERAL = Timeline.<Term>of("time limit of the re-determination")
            .always(
                    Term.months(
                            24,
                            new Wording(
                                    "re-determination by the Director General",
                                    "penetapan kembali oleh Direktur Jenderal"),
                            DeterminationRoute.SPKTNP_ART17.citation()),
                    Citation.verified(Instruments.CUSTOMS_LAW, "17(1)"))
            .build();

    /** Refuses null. */
    public DeterminationWindow {
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(directorGeneral, "directorGeneral");
    }

    /** The window of a declaration registered on a day, counted in the documented way. */
    public static DeterminationWindow of(LocalDate registrationDate) {
        return of(registrationDate, Readings.defaults());
    }

    /** The window of a declaration registered on a day, counted as the readings say. */
    public static DeterminationWindow of(LocalDate registrationDate, Readings readings) {
        return new DeterminationWindow(
                OFFICER.valueOn(registrationDate).since(registrationDate, readings),
                DIRECTOR_GENERAL.valueOn(registrationDate).since(registrationDate, readings));
    }

    /** The route that is open on a day; empty once both limits have passed. */
    public Optional<DeterminationRoute> routeOn(LocalDate day) {
        if (officer.includes(day)) {
            return Optional.of(DeterminationRoute.SPTNP_ART16);
        }
        return directorGeneral.includes(day) ? Optional.of(DeterminationRoute.SPKTNP_ART17) : Optional.empty();
    }
}
