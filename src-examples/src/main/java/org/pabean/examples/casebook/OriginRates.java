package org.pabean.examples.casebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.assessment.ReferenceData;
import org.pabean.examples.json.Facts;
import org.pabean.goods.HsCode;
import org.pabean.law.Citation;
import org.pabean.law.DateOutsideDataException;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.origin.Agreement;
import org.pabean.origin.RateTerms;
import org.pabean.origin.RatesOfLine;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.PreferenceRate;
import org.pabean.tariff.RateCondition;
import org.pabean.tariff.ScheduledRate;
import org.pabean.tariff.TariffLineNotInForceException;
import org.pabean.tariff.UnknownTariffLineException;

/**
 * The rates of a case: those that it gives, else the general rate of the tariff book; the rate of the agreement only if the
 * case gives one.
 */
record OriginRates(RatesOfLine ofLine, List<PreferenceRate> quota) {

    private static final Citation GIVEN = Citation.unverified("given by the case", "");

    static OriginRates read(Facts input, LocalDate day, Optional<Agreement> agreement) {
        Optional<DutyRate> stated = rate(input, "mfnRate");
        Optional<HsCode> line = input.word("hs", HsCode::of).filter(HsCode::isLine);
        Optional<DutyRate> general = stated.or(() -> line.flatMap(each -> ofBook(each, day)));
        List<DutyRate> disputed = input.numbers("candidatePreferentialRates").stream()
                .map(Percent::ofValue)
                .map(DutyRate::of)
                .toList();
        List<PreferenceRate> quota = input.flag("tariffRateQuota", false)
                ? agreement.map(Agreement::rates).map(OriginRates::quota).orElse(List.of())
                : List.of();
        return new OriginRates(new RatesOfLine(general, schedule(input, day, quota), disputed), quota);
    }

    Optional<DutyRate> general() {
        return ofLine.general();
    }

    /** The rate of a quota line under a condition, if the agreement has one and it can be told. */
    Optional<DutyRate> under(RateCondition condition) {
        return quota.stream()
                .filter(row -> row.condition().equals(Optional.of(condition)))
                .findFirst()
                .flatMap(row -> general().map(row.rate()::against));
    }

    private static Optional<DutyRate> rate(Facts input, String field) {
        return input.number(field).map(Percent::ofValue).map(DutyRate::of);
    }

    private static Optional<DutyRate> ofBook(HsCode line, LocalDate day) {
        try {
            return Optional.of(
                    ReferenceData.standard().tariff().on(day).entry(line).duty());
        } catch (UnknownTariffLineException | TariffLineNotInForceException | DateOutsideDataException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<List<PreferenceRate>> schedule(Facts input, LocalDate day, List<PreferenceRate> quota) {
        Optional<DutyRate> given = rate(input, "preferentialRate");
        boolean periods = input.has("rateSchedule");
        List<PreferenceRate> ofDay = ofDay(input, day);
        if (!input.flag("correctLineInSchedule", true)) {
            return Optional.of(List.of());
        } else if (given.isPresent()) {
            return Optional.of(List.of(PreferenceRate.of(given.get(), GIVEN)));
        } else if (periods) {
            return Optional.of(ofDay);
        }
        return quota.isEmpty() ? Optional.empty() : Optional.of(quota);
    }

    private static List<PreferenceRate> ofDay(Facts input, LocalDate day) {
        List<PreferenceRate> rates = new ArrayList<>();
        for (Facts period : input.objects("rateSchedule")) {
            LocalDate from = period.required("from", period.date("from"), LocalDate.MIN);
            LocalDate to = period.date("to").orElse(LocalDate.MAX);
            Fraction rate = period.required("rate", period.number("rate"), Fraction.ZERO);
            if (!day.isBefore(from) && !day.isAfter(to)) {
                rates.add(PreferenceRate.of(DutyRate.of(Percent.ofValue(rate)), GIVEN));
            }
        }
        return rates;
    }

    private static List<PreferenceRate> quota(RateTerms terms) {
        return terms.inQuota()
                .flatMap(in -> terms.outOfQuota()
                        .map(out -> List.of(row(in, RateCondition.IN_QUOTA), row(out, RateCondition.OUT_OF_QUOTA))))
                .orElse(List.of());
    }

    private static PreferenceRate row(Percent part, RateCondition condition) {
        return new PreferenceRate(ScheduledRate.partOfGeneral(part), Optional.of(condition), false, GIVEN);
    }
}
