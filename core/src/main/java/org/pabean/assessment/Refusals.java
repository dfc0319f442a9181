package org.pabean.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.pabean.law.DateOutsideDataException;
import org.pabean.law.InvalidInputException;
import org.pabean.law.NotInForceException;
import org.pabean.law.Violation;
import org.pabean.law.Violations;
import org.pabean.levy.AmbiguousLuxuryRateException;
import org.pabean.levy.MissingQuantityException;
import org.pabean.money.MissingExchangeRateException;
import org.pabean.origin.UnknownAgreementException;
import org.pabean.tariff.MissingPreferenceScheduleException;
import org.pabean.tariff.TariffLineNotInForceException;
import org.pabean.tariff.UnclassifiedGoodsException;
import org.pabean.tariff.UnknownTariffLineException;
import org.pabean.valuation.UndeterminedValueException;

/**
 * Collects what a declaration is refused for while its parts are looked at one after the other, so that all of it is told at
 * once. Only failures that input or data can cause are collected; every other exception passes through.
 */
final class Refusals {

    /** An exception that input or data can cause, as a violation: its code, and the field that it points to, of an item or of the whole. */
    private record Kind(Class<? extends RuntimeException> type, String code, String field, boolean ofItem) {

        /** Here, so that nothing of it is loaded before something is refused. */
        private static final List<Kind> ALL = List.of(
                new Kind(UngovernedDeclarationException.class, "DOCUMENT_UNGOVERNED", "documentType", false),
                new Kind(DateOutsideDataException.class, "DATE_OUTSIDE_DATA", "registrationDate", false),
                new Kind(NotInForceException.class, "DATE_OUTSIDE_DATA", "registrationDate", false),
                new Kind(MissingExchangeRateException.class, "EXCHANGE_RATE_MISSING", "exchangeRates", false),
                new Kind(UnknownTariffLineException.class, "TARIFF_LINE_UNKNOWN", "hsCode", true),
                new Kind(TariffLineNotInForceException.class, "TARIFF_LINE_NOT_IN_FORCE", "hsCode", true),
                new Kind(MissingPreferenceScheduleException.class, "PREFERENCE_SCHEDULE_MISSING", "preference", true),
                new Kind(UnknownAgreementException.class, "AGREEMENT_UNKNOWN", "preference", true),
                new Kind(UnclassifiedGoodsException.class, "TARIFF_LINE_MISSING", "hsCode", true),
                new Kind(MissingQuantityException.class, "QUANTITY_MISSING", "quantity", true),
                new Kind(AmbiguousLuxuryRateException.class, "LUXURY_TAX_RATE_AMBIGUOUS", "rates.luxuryTax", true),
                new Kind(UndeterminedValueException.class, "VALUE_UNDETERMINED", "consignment.items", false));

        static Optional<Kind> of(RuntimeException refused) {
            return ALL.stream().filter(each -> each.type().isInstance(refused)).findFirst();
        }
    }

    private final Violations violations;
    private final Set<Violation> noted = new HashSet<>();

    Refusals(Violations violations) {
        this.violations = violations;
    }

    /** Whether input or data can cause the exception, so that a refusal tells it as a violation. */
    static boolean tells(RuntimeException refused) {
        return refused instanceof InvalidInputException || Kind.of(refused).isPresent();
    }

    /** What the attempt gives; empty, with a violation noted, if it is refused. */
    <T> Optional<T> attempt(String path, Supplier<T> attempt) {
        try {
            return Optional.of(attempt.get());
        } catch (RuntimeException refused) {
            note(path, refused);
            return Optional.empty();
        }
    }

    /** The same of the item at an index. */
    <T> Optional<T> attempt(int index, Supplier<T> attempt) {
        return attempt(path(index), attempt);
    }

    /** Notes what the item at an index is refused for; passes on what neither input nor data can cause. */
    void note(int index, RuntimeException refused) {
        note(path(index), refused);
    }

    private static String path(int index) {
        return "consignment.items[" + index + "]";
    }

    private void note(String path, RuntimeException refused) {
        if (refused instanceof InvalidInputException invalid) {
            invalid.violations().forEach(violations::add);
            return;
        }
        Kind kind = Kind.of(refused).orElseThrow(() -> refused);
        String where = kind.ofItem() ? path + "." + kind.field() : kind.field();
        note(new Violation(where, kind.code(), String.valueOf(refused.getMessage())));
    }

    private void note(Violation violation) {
        if (noted.add(violation)) {
            violations.add(violation);
        }
    }
}
