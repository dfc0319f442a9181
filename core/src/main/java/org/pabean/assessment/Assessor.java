package org.pabean.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclarationCheck;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.law.Caveat;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.law.Violation;
import org.pabean.law.Violations;
import org.pabean.levy.RoundingPolicy;
import org.pabean.regime.LineRegime;
import org.pabean.regime.PreferenceOptions;
import org.pabean.regime.PreferentialRegime;
import org.pabean.regime.TariffRegime;
import org.pabean.valuation.ValuationSequence;

/**
 * Answers what customs law makes of a declaration. Immutable and safe for many threads; make one and keep it.
 *
 * <p>{@code Assessor.standard()} works on the bundled data. Every seam can be replaced: the data with
 * {@link #of(ReferenceData)}, the regimes with {@link #with(TariffRegime)}, the methods of valuation with
 * {@link #with(ValuationSequence)}, an open point of law with
 * {@link #with(Reading)}.
 */
public final class Assessor {

    private final ReferenceData data;
    private final List<TariffRegime> regimes;
    private final Readings readings;
    private final Optional<RoundingPolicy> rounding;
    private final ValuationSequence valuation;
    private final boolean strict;
    private final OpenedLaws laws = new OpenedLaws();

    private Assessor(
            ReferenceData data,
            List<TariffRegime> regimes,
            Readings readings,
            Optional<RoundingPolicy> rounding,
            ValuationSequence valuation,
            boolean strict) {
        this.valuation = Objects.requireNonNull(valuation, "valuation");
        this.data = Objects.requireNonNull(data, "data");
        this.regimes = List.copyOf(regimes);
        this.readings = Objects.requireNonNull(readings, "readings");
        this.rounding = rounding;
        this.strict = strict;
    }

    /**
     * An assessor on the providers that are found on the path, with every open point read by its default.
     *
     * @throws MissingProviderException if no data is on the path
     */
    public static Assessor standard() {
        return of(ReferenceData.standard());
    }

    /** An assessor on these rates. */
    public static Assessor of(ReferenceData data) {
        return new Assessor(
                data,
                StandardRegimes.of(data),
                Readings.defaults(),
                Optional.empty(),
                ValuationSequence.standard(),
                false);
    }

    /** This assessor with an open point of law read in this way. */
    public Assessor with(Reading reading) {
        return new Assessor(data, regimes, readings.with(reading), rounding, valuation, strict);
    }

    /** This assessor with a regime that is asked before all others. */
    public Assessor with(TariffRegime regime) {
        List<TariffRegime> more = new ArrayList<>();
        more.add(regime);
        more.addAll(regimes);
        return new Assessor(data, more, readings, rounding, valuation, strict);
    }

    /** This assessor with a rounding policy in place of that of the law. */
    public Assessor rounding(RoundingPolicy policy) {
        return new Assessor(data, regimes, readings, Optional.of(policy), valuation, strict);
    }

    /** This assessor with other methods of valuation, or the same in another order. */
    public Assessor with(ValuationSequence methods) {
        return new Assessor(data, regimes, readings, rounding, methods, strict);
    }

    /** This assessor, refusing wherever an answer would carry a warning. */
    public Assessor strict() {
        return new Assessor(data, regimes, readings, rounding, valuation, true);
    }

    /** The rates it works on. */
    public ReferenceData data() {
        return data;
    }

    /** The answers it gives to open points of law. */
    public Readings readings() {
        return readings;
    }

    /**
     * Assesses a declaration.
     *
     * @throws org.pabean.law.InvalidInputException if anything is wrong with the declaration or a rate is missing, with
     *     everything that is; nothing is computed then
     */
    public Assessment assess(Declaration declaration) {
        GoverningLaw governing = new GoverningLaw(this, declaration);
        List<Violation> found = DeclarationCheck.of(declaration);
        Optional<Assessment> byLine = found.isEmpty() ? AssessingByLine.of(governing) : Optional.empty();
        Assessment assessment = byLine.isPresent() ? byLine.get() : new Assessing(this, governing, found).assess();
        return strict ? withoutWarnings(assessment) : assessment;
    }

    /**
     * The agreements that each item could claim, what each would save and what is still missing for it, the best first.
     * Nothing of it is applied: an assessment grants what was claimed.
     *
     * @throws org.pabean.law.InvalidInputException if anything is wrong with the declaration, with everything that is
     */
    public PreferenceOptions alternatives(Declaration declaration) {
        GoverningLaw governing = new GoverningLaw(this, declaration);
        return new Assessing(this, governing, DeclarationCheck.of(declaration)).alternatives();
    }

    private static Assessment withoutWarnings(Assessment assessment) {
        Violations violations = new Violations();
        for (Caveat caveat : assessment.caveats()) {
            violations.add(caveat.path(), caveat.code(), caveat.words().english());
        }
        violations.refuseIfAny();
        return assessment;
    }

    /**
     * The law of a day, line by line, for goods that are imported under one form by one kind of importer: for rate tables, and
     * for whole registers of declarations.
     *
     * @throws org.pabean.law.DateOutsideDataException if the rates of the day are not known
     * @throws org.pabean.law.NotInForceException if one of them was not in force
     * @throws IllegalArgumentException if goods of that form are not treated by their lines, as parcels and travellers' goods
     *     are not
     */
    public LineLaw lines(DocumentType form, LocalDate registered, Importer importer) {
        Declaration anything = Declaration.builder()
                .documentType(form)
                .registrationDate(registered)
                .importer(importer)
                .consignment(Consignment.builder().incoterm(Incoterm.CIF).build())
                .build();
        TariffRegime regime = regimes.stream()
                .filter(each -> each.governs(anything))
                .findFirst()
                .filter(LineRegime.class::isInstance)
                .orElseThrow(() -> new IllegalArgumentException(
                        "goods of a " + form.code() + " are not treated by their lines; assess each declaration"));
        return new LineLaw(law(new DayLaw.Scope(form, registered, registered, importer, regime)), registered);
    }

    DayLaw law(DayLaw.Scope scope) {
        return laws.of(scope, this);
    }

    PreferentialRegime preferentialRegime() {
        return regimes.stream()
                .filter(PreferentialRegime.class::isInstance)
                .map(PreferentialRegime.class::cast)
                .findFirst()
                .orElseThrow();
    }

    List<TariffRegime> regimes() {
        return regimes;
    }

    Optional<RoundingPolicy> rounding() {
        return rounding;
    }

    ValuationSequence valuation() {
        return valuation;
    }
}
