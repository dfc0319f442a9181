package org.pabean.assessment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.pabean.assessment.LineMemory.KnownLine;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.goods.HsCode;
import org.pabean.levy.LevyChain;
import org.pabean.levy.LineLevies;
import org.pabean.regime.LineRegime;
import org.pabean.regime.TariffRegime;
import org.pabean.regime.TariffTreatment;
import org.pabean.tariff.TariffSchedule;

/**
 * The law of one day for one form, one kind of importer and one regime: opened once and asked by all declarations that share
 * them. It remembers the levies of each line that was asked for. Safe for many threads.
 */
final class DayLaw {

    /**
     * What declarations share that one law governs.
     *
     * @param form the form of declaration
     * @param registered the day of registration
     * @param taxed the day that decides the rates of the taxes
     * @param importer who imports
     * @param regime the regime that governs them
     */
    record Scope(DocumentType form, LocalDate registered, LocalDate taxed, Importer importer, TariffRegime regime) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Scope that
                    && form == that.form
                    && regime == that.regime
                    && registered.equals(that.registered)
                    && taxed.equals(that.taxed)
                    && Objects.equals(importer, that.importer);
        }

        /** Leaves the importer out: there are few kinds of them, and a record's own hash is slow to be had the first time. */
        @Override
        public int hashCode() {
            return registered.hashCode() * 31 + form.hashCode();
        }
    }

    private final Scope scope;
    private final LevyChain chain;
    private final LevyRounding rounding;
    private final TariffSchedule book;
    private final Sources sources;
    private final LineMemory lines = new LineMemory();
    private final ConcurrentMap<LineLevies, Optional<LineLevies>> distinct = new ConcurrentHashMap<>();

    private DayLaw(Scope scope, Assessor assessor) {
        this.scope = scope;
        this.chain = new LevyChain(assessor.data().levies().on(scope.taxed()), scope.importer(), assessor.readings());
        this.rounding = LevyRounding.of(scope.form(), scope.registered(), assessor.rounding(), assessor.readings());
        this.book = new DeferredSchedule(assessor.data().tariff(), scope.registered());
        this.sources = new Sources(assessor.data(), scope.registered());
    }

    /**
     * Opens the law.
     *
     * @throws org.pabean.law.DateOutsideDataException if the rates of the taxes are not known for their day
     * @throws org.pabean.law.NotInForceException if one of them was not in force
     */
    static DayLaw open(Scope scope, Assessor assessor) {
        return new DayLaw(scope, assessor);
    }

    LevyChain chain() {
        return chain;
    }

    LevyRounding rounding() {
        return rounding;
    }

    /** The data that knows the day of registration. */
    Sources sources() {
        return sources;
    }

    /**
     * The levies of the line of an item, if nothing else that it states matters; empty where it has to be looked at by itself.
     *
     * @throws org.pabean.tariff.UnknownTariffLineException if the book does not have the line
     * @throws org.pabean.tariff.TariffLineNotInForceException if the line is not in force on the day
     */
    Optional<LineLevies> ofLine(GoodsItem item) {
        Optional<HsCode> stated = item.tariffLine();
        if (!item.isOrdinary() || stated.isEmpty()) {
            return Optional.empty();
        }
        KnownLine line = known(stated.get());
        return line.asksOrigin() && item.origin().isPresent() ? Optional.empty() : line.levies();
    }

    /** The levies of a line for goods of which nothing but a value is stated. */
    Optional<LineLevies> ofLine(HsCode line) {
        return known(line).levies();
    }

    private KnownLine known(HsCode line) {
        KnownLine known = lines.get(line.number());
        if (known == null) {
            known = asked(line);
            lines.put(known);
        }
        return known;
    }

    private KnownLine asked(HsCode line) {
        if (!(scope.regime() instanceof LineRegime regime)) {
            return new KnownLine(line.number(), Optional.empty(), false);
        }
        Optional<TariffTreatment> treatment = regime.treatmentOf(line, book);
        Optional<LineLevies> levies = treatment.isEmpty() ? Optional.empty() : chain.ofLine(line, treatment.get());
        return new KnownLine(line.number(), levies.isEmpty() ? levies : shared(levies.get()), regime.asksOrigin(line));
    }

    /** Thousands of lines bear the same levies; one object for all of them stays near the processor. */
    private Optional<LineLevies> shared(LineLevies levies) {
        Optional<LineLevies> own = Optional.of(levies);
        Optional<LineLevies> first = distinct.putIfAbsent(levies, own);
        return first == null ? own : first;
    }

    /** Whether items of a declaration may be taken by their lines at all. */
    boolean takesLines(Declaration declaration) {
        return rounding.takesExactDuty() && declaration.facility().isEmpty();
    }
}
