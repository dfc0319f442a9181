package org.pabean.remedy;

import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Wording;
import org.pabean.money.Rupiah;

/** How an objection can end, and what that means for the guarantee. */
public enum ObjectionOutcome {
    /** The determination stays, wholly or in part. */
    REJECTED(Effect.REJECTION, new Wording("rejected", "ditolak")),
    /** The Director General determines otherwise, higher or lower; that counts as a rejection. */
    OTHER_DETERMINATION(Effect.REJECTION, new Wording("determined otherwise", "ditetapkan lain")),
    /** The determination falls. */
    GRANTED(Effect.GRANT, new Wording("granted", "dikabulkan")),
    /** No decision came in time, so the objection counts as granted. */
    DEEMED_GRANTED(Effect.GRANT, new Wording("deemed granted", "dianggap dikabulkan"));

    private static final Citation CITATION =
            Citation.verified(Instruments.CUSTOMS_LAW, "93(3)-(4) and elucidation, 93A(5)-(6), 94(3)-(4)");

    private final Effect effect;
    private final Wording wording;

    ObjectionOutcome(Effect effect, Wording wording) {
        this.effect = effect;
        this.wording = wording;
    }

    /** The two ends that the law knows. */
    public enum Effect {
        /** Appeal is open; the guarantee is cashed. */
        REJECTION(GuaranteeFate.CASHED),
        /** The guarantee is returned. */
        GRANT(GuaranteeFate.RETURNED);

        private final GuaranteeFate guarantee;

        Effect(GuaranteeFate guarantee) {
            this.guarantee = guarantee;
        }

        /** What happens to the guarantee. */
        public GuaranteeFate guarantee() {
            return guarantee;
        }
    }

    /** The outcome that leaves a duty of one amount where another was determined. */
    public static ObjectionOutcome of(Rupiah determined, Rupiah decided) {
        if (determined.equals(decided)) {
            return REJECTED;
        }
        return decided.isZero() ? GRANTED : OTHER_DETERMINATION;
    }

    /** Whether it counts as a rejection or as a grant. */
    public Effect effect() {
        return effect;
    }

    /** The outcome in words. */
    public Wording wording() {
        return wording;
    }

    /** Where its effect is written. */
    public Citation citation() {
        return CITATION;
    }
}
