package org.pabean.assessment;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pabean.law.DateOutsideDataException;
import org.pabean.law.InvalidInputException;
import org.pabean.law.NotInForceException;
import org.pabean.law.Violations;
import org.pabean.levy.AmbiguousLuxuryRateException;
import org.pabean.levy.MissingQuantityException;
import org.pabean.money.MissingExchangeRateException;
import org.pabean.tariff.TariffLineNotInForceException;
import org.pabean.tariff.UnclassifiedGoodsException;
import org.pabean.tariff.UnknownTariffLineException;

/**
 * Collects what a declaration is refused for while its parts are looked at one after the other, so that all of it is told at
 * once. Only failures that input or data can cause are collected; every other exception passes through.
 */
final class Refusals {

    /** An exception that input or data can cause, as a violation: its code, and the field that it points to. */
    private record Kind(Class<? extends RuntimeException> type, String code, String field) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(DateOutsideDataException.class, "DATE_OUTSIDE_DATA", "registrationDate"),
            new Kind(NotInForceException.class, "DATE_OUTSIDE_DATA", "registrationDate"),
            new Kind(MissingExchangeRateException.class, "EXCHANGE_RATE_MISSING", "exchangeRates"),
            new Kind(UnknownTariffLineException.class, "TARIFF_LINE_UNKNOWN", "hsCode"),
            new Kind(TariffLineNotInForceException.class, "TARIFF_LINE_NOT_IN_FORCE", "hsCode"),
            new Kind(UnclassifiedGoodsException.class, "TARIFF_LINE_MISSING", "hsCode"),
            new Kind(MissingQuantityException.class, "QUANTITY_MISSING", "quantity"),
            new Kind(AmbiguousLuxuryRateException.class, "LUXURY_TAX_RATE_AMBIGUOUS", "rates.luxuryTax"));

    private final Violations violations;

    Refusals(Violations violations) {
        this.violations = violations;
    }

    /** What the attempt gives; empty, with a violation noted, if it is refused. */
    <T> Optional<T> attempt(String path, Supplier<T> attempt) {
        try {
            return Optional.of(attempt.get());
        } catch (InvalidInputException invalid) {
            invalid.violations().forEach(violations::add);
            return Optional.empty();
        } catch (RuntimeException refused) {
            Kind kind = KINDS.stream()
                    .filter(each -> each.type().isInstance(refused))
                    .findFirst()
                    .orElseThrow(() -> refused);
            String where = path.isEmpty() ? kind.field() : path + "." + kind.field();
            violations.add(where, kind.code(), String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }
}
