package org.pabean.premium;

import org.pabean.law.Citation;
import org.pabean.law.Wording;

/** A service in handling a breach. The list is closed: what is not on it earns nothing. PMK 21/2024 art. 2(2), 2(2a). */
public enum Contribution {
    /** Giving information. */
    PROVIDING_INFORMATION(ContributionScope.ADMINISTRATIVE_OR_CRIMINAL, "giving information", "memberikan informasi"),
    /** Finding the breach, on paper or physically. */
    IDENTIFYING_VIOLATION_ADMINISTRATIVELY_OR_PHYSICALLY(
            ContributionScope.ADMINISTRATIVE, "finding the breach", "menemukan pelanggaran"),
    /** Defending the finding in objection, appeal or review. */
    DEFENDING_FINDINGS_IN_LEGAL_PROCEEDINGS(
            ContributionScope.ADMINISTRATIVE, "defending the finding", "mempertahankan temuan dalam upaya hukum"),
    /** Completing the collection. */
    COMPLETING_COLLECTION(ContributionScope.ADMINISTRATIVE, "completing collection", "menyelesaikan penagihan"),
    /** Arrest. */
    ARREST(ContributionScope.CRIMINAL, "arrest", "penangkapan"),
    /** Investigation. */
    INVESTIGATION(ContributionScope.CRIMINAL, "investigation", "penyidikan"),
    /** Prosecution. */
    PROSECUTION(ContributionScope.CRIMINAL, "prosecution", "penuntutan"),
    /** Legal aid to the unit that is respondent in pretrial proceedings. */
    LEGAL_AID_IN_PRETRIAL(ContributionScope.CRIMINAL, "legal aid in pretrial", "bantuan hukum praperadilan"),
    /** Research on a suspected excise crime. */
    RESEARCH_OF_ALLEGED_EXCISE_CRIME(
            ContributionScope.CRIMINAL_EXCISE,
            "research on a suspected excise crime",
            "penelitian dugaan pidana cukai"),
    /** Managing the account for deposited funds. */
    MANAGING_ESCROW_ACCOUNT(
            ContributionScope.CRIMINAL, "managing the account for deposits", "pengelolaan rekening dana titipan"),
    /** A prosecutor's study of the file until the investigation ends for the sake of revenue. */
    PROSECUTOR_FILE_REVIEW_UNTIL_TERMINATION_FOR_REVENUE(
            ContributionScope.CRIMINAL_EXCISE, "prosecutor's study of the file", "penelitian berkas oleh penuntut"),
    /** Anything else. */
    OTHER_SERVICE(ContributionScope.NONE, "a service outside the list", "jasa di luar daftar");

    private final ContributionScope scope;
    private final Wording wording;

    Contribution(ContributionScope scope, String english, String indonesian) {
        this.scope = scope;
        this.wording = new Wording(english, indonesian);
    }

    /** For which breaches the service counts. */
    public ContributionScope scope() {
        return scope;
    }

    /** Whether the service counts for any breach. */
    public boolean isEligible() {
        return scope != ContributionScope.NONE;
    }

    /** The service in words. */
    public Wording wording() {
        return wording;
    }

    /** Where the list stands. */
    public Citation citation() {
        return PremiumSources.SERVICE;
    }
}
