package org.pabean.tariff;

import java.util.Arrays;
import java.util.Optional;
import org.pabean.law.Wording;

/** A condition under which a schedule of preferences grants a rate. */
public enum RateCondition {
    /** Within the tariff-rate quota of the agreement. */
    IN_QUOTA("TRQ_IN_QUOTA", new Wording("within the quota", "dalam kuota")),
    /** Outside the tariff-rate quota of the agreement. */
    OUT_OF_QUOTA("TRQ_OUT_OF_QUOTA", new Wording("outside the quota", "di luar kuota")),
    /** For users whom a user-specific duty-free scheme has registered. */
    REGISTERED_USER("USDFS", new Wording("registered users", "pengguna terdaftar")),
    /** Left-over material of registered users. */
    REGISTERED_USER_RESIDUE("USDFS_RESIDUAL", new Wording("left-over material of users", "sisa bahan pengguna"));

    private final String code;
    private final Wording wording;

    RateCondition(String code, Wording wording) {
        this.code = code;
        this.wording = wording;
    }

    /** The condition that a schedule file writes in this way, if there is one. */
    public static Optional<RateCondition> ofCode(String code) {
        return Arrays.stream(values())
                .filter(condition -> condition.code.equals(code))
                .findFirst();
    }

    /** What a schedule file writes in its condition column. */
    public String code() {
        return code;
    }

    /** The condition in words. */
    public Wording wording() {
        return wording;
    }
}
