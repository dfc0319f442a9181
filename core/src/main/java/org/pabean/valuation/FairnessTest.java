package org.pabean.valuation;

import java.time.LocalDate;
import java.util.Optional;
import org.pabean.law.Citation;
import org.pabean.law.Timeline;
import org.pabean.law.WorkingDays;
import org.pabean.money.Money;

/**
 * The officer's test of a declared price against the price database (<i>uji kewajaran</i>) and the value information notice
 * (<i>INP</i>) that follows from a doubt. Until 2022 only: from 2023 an automated assessment of risk, whose rules were not
 * seen, takes its place. A database price is never a customs value.
 */
public final class FairnessTest {

    private static final Timeline<Boolean> OFFICERS_TEST = Timeline.<Boolean>of("fairness test by officers")
            .always(true, Citation.verified("P-38/BC/2010", "2"))
            .from("2023-01-01", false, Citation.secondary(ValuationCitations.PMK_144, ""))
            .build();

    private static final Timeline<Integer> REPLY_ELECTRONIC = reply(3);
    private static final Timeline<Integer> REPLY_ON_PAPER = reply(5);

    private FairnessTest() {}

    /** What follows from the test. */
    public enum Action {
        /** The value is accepted. */
        ACCEPT,
        /** A value information notice is issued; the value is not raised by that. */
        ISSUE_INP,
        /** No officer's test is held: the automated assessment of risk decides. */
        LEFT_TO_RISK_ASSESSMENT
    }

    /** Classes of risk of an importer. */
    public enum ImporterRisk {
        /** Low. */
        LOW,
        /** Medium. */
        MEDIUM,
        /** High. */
        HIGH
    }

    /** How an office takes declarations. */
    public enum Office {
        /** Electronically. */
        ELECTRONIC,
        /** On paper. */
        PAPER
    }

    /**
     * What the officer does about a declared unit price on a day: a price below the database, or without comparator, is
     * doubted.
     */
    public static Action of(Money declared, Optional<Money> database, LocalDate registrationDate) {
        boolean doubted = database.map(price -> price.minus(declared).amount().signum() > 0)
                .orElse(true);
        if (!OFFICERS_TEST.valueOn(registrationDate)) {
            return doubted ? Action.LEFT_TO_RISK_ASSESSMENT : Action.ACCEPT;
        }
        return doubted ? Action.ISSUE_INP : Action.ACCEPT;
    }

    /** Whether an importer of this class of risk is heard in a consultation after its answer (P-38/BC/2010). */
    public static boolean isConsulted(ImporterRisk risk) {
        return risk != ImporterRisk.LOW;
    }

    /**
     * The last day on which the importer may answer a notice with its declaration of value (<i>DNP</i>): three working days
     * after it, five at offices without electronic system.
     *
     * @throws org.pabean.law.NotInForceException from 2023, for which no period was verified
     */
    public static LocalDate lastDayToAnswer(LocalDate notice, Office office, WorkingDays calendar) {
        Timeline<Integer> days = office == Office.ELECTRONIC ? REPLY_ELECTRONIC : REPLY_ON_PAPER;
        return calendar.after(notice, days.valueOn(notice));
    }

    private static Timeline<Integer> reply(int days) {
        return Timeline.<Integer>of("period to answer a value information notice")
                .always(days, Citation.secondary("PMK 62/PMK.04/2018", ""))
                .until("2022-12-31")
                .build();
    }
}
