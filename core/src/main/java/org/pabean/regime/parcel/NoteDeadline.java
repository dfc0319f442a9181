package org.pabean.regime.parcel;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.pabean.law.Citation;
import org.pabean.law.DayCount;
import org.pabean.law.NotInForceException;
import org.pabean.law.Reading;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;
import org.pabean.law.WorkingDays;

/** The time limits in the life of a consignment note. */
public enum NoteDeadline {
    /** Lodging the note since arrival; whether the day is a working day was not seen. */
    LODGING(
            Timeline.<Limit>of("lodging of a note")
                    .from(NoteLaw.OF_2025, Limit.calendar(1, 1), Citation.secondary(NoteLaw.PMK_4, ""))
                    .build(),
            new Wording("lodging the note, since arrival", "penyampaian CN sejak kedatangan")),
    /** The determination (<i>SPPBMCP</i>), since registration of the note. */
    DETERMINATION(
            Timeline.<Limit>of("determination of a note")
                    .from(NoteLaw.OF_2020, Limit.calendar(30, 30), Citation.verified(NoteLaw.PMK_199, "20(5)-(8)"))
                    .from(NoteLaw.OF_2023, Limit.calendar(30, 30), Citation.verified(NoteLaw.PMK_96, "31-32"))
                    .build(),
            new Wording("determination, since registration", "penetapan sejak pendaftaran")),
    /** Payment by the operator, since the determination. */
    PAYMENT(
            Timeline.<Limit>of("payment of a note")
                    .from(NoteLaw.OF_2020, Limit.calendar(60, 3), Citation.verified(NoteLaw.PMK_199, "24"))
                    .from(NoteLaw.OF_2023, Limit.calendar(30, 3), Citation.verified(NoteLaw.PMK_96, "35(1)-(6)"))
                    .build(),
            new Wording("payment, since the determination", "pelunasan sejak penetapan")),
    /** Information that customs asks for; afterwards it decides on the data at hand. */
    INFORMATION(
            Timeline.<Limit>of("information on a note")
                    .from(NoteLaw.OF_2023, Limit.working(7, 5), Citation.verified(NoteLaw.PMK_96, "26(4)-(5)"))
                    .build(),
            new Wording("information asked by customs", "penyampaian informasi tambahan")),
    /** Storage, since arrival; afterwards the goods are unclaimed (<i>BTD</i>). */
    STORAGE(
            Timeline.<Limit>of("storage of a parcel")
                    .from(NoteLaw.OF_2020, Limit.calendar(30, 30), Citation.verified(NoteLaw.PMK_199, "36"))
                    .from(NoteLaw.OF_2023, Limit.calendar(30, 30), Citation.verified(NoteLaw.PMK_96, "63"))
                    .build(),
            new Wording("storage before the goods are unclaimed", "penimbunan sebelum menjadi BTD")),
    /** Settlement of unclaimed goods, before they become state-controlled. */
    UNCLAIMED(
            Timeline.<Limit>of("settlement of unclaimed parcels")
                    .from(NoteLaw.OF_2020, Limit.calendar(60, 60), Citation.secondary("PMK 178/PMK.04/2019", "2(1)c"))
                    .build(),
            new Wording("settlement of unclaimed goods", "penyelesaian BTD")),
    /** A full request to correct an unpaid determination, since its date; the universal post only. */
    CORRECTION_OF_DETERMINATION(
            Timeline.<Limit>of("correction of a determination")
                    .from(NoteLaw.OF_2023, Limit.ofPost(15), Citation.verified(NoteLaw.PMK_96, "57, 60, 65-67"))
                    .build(),
            new Wording("request to correct a determination", "permohonan pembetulan SPPBMCP")),
    /** Objection, since the determination. */
    OBJECTION(
            Timeline.<Limit>of("objection to the determination of a note")
                    .from(NoteLaw.OF_2020, Limit.calendar(60, 60), Citation.verified(NoteLaw.PMK_199, "35"))
                    .from(NoteLaw.OF_2023, Limit.calendar(60, 60), Citation.verified(NoteLaw.PMK_96, "62"))
                    .build(),
            new Wording("objection, since the determination", "keberatan sejak penetapan")),
    /** Customs' answer to a request to change the data of a note. */
    DATA_CHANGE(
            Timeline.<Limit>of("change of the data of a note")
                    .from(NoteLaw.OF_2023, Limit.working(3, 3), Citation.verified(NoteLaw.PMK_96, "57, 60, 65-67"))
                    .build(),
            new Wording("decision on a change of data", "keputusan perubahan data")),
    /** Correction of an export note, since its registration. */
    EXPORT_CORRECTION(
            Timeline.<Limit>of("correction of an export note")
                    .from(NoteLaw.OF_2023, Limit.calendar(30, 30), Citation.verified("PMK 96/2023", "58-59, 61"))
                    .build(),
            new Wording("correction of an export note", "pembetulan CN ekspor"));

    private final Timeline<Limit> limits;
    private final Wording wording;

    NoteDeadline(Timeline<Limit> limits, Wording wording) {
        this.limits = limits;
        this.wording = wording;
    }

    /** What it is for. */
    public Wording wording() {
        return wording;
    }

    /** Where the limit of a day is written. */
    public Citation citationOn(LocalDate day) {
        return limits.on(day).citation();
    }

    /**
     * Its length in days; empty if it does not exist for the operator.
     *
     * @throws NotInForceException if no limit is known for the day
     */
    public Optional<Integer> days(PostalOperator operator, LocalDate day) {
        return Optional.ofNullable(limits.valueOn(day).days().get(operator));
    }

    /**
     * Its last day; empty if it does not exist for the operator.
     *
     * @param operator who carries the parcel
     * @param start the day from which it is counted
     * @param count how calendar days are counted, a {@link Reading}
     * @param workingDays the working days, for limits that are counted in them
     * @throws NotInForceException if no limit is known for the day
     */
    public Optional<LocalDate> lastDay(
            PostalOperator operator, LocalDate start, DayCount count, WorkingDays workingDays) {
        boolean working = limits.valueOn(start).working();
        return days(operator, start).map(days -> working ? workingDays.after(start, days) : count.lastDay(start, days));
    }

    private record Limit(Map<PostalOperator, Integer> days, boolean working) {

        static Limit calendar(int post, int courier) {
            return new Limit(Map.of(PostalOperator.UNIVERSAL_POST, post, PostalOperator.COURIER, courier), false);
        }

        static Limit working(int post, int courier) {
            return new Limit(Map.of(PostalOperator.UNIVERSAL_POST, post, PostalOperator.COURIER, courier), true);
        }

        static Limit ofPost(int post) {
            return new Limit(Map.of(PostalOperator.UNIVERSAL_POST, post), false);
        }
    }
}
