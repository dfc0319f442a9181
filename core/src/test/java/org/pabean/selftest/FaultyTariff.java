package org.pabean.selftest;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.pabean.goods.HsCode;
import org.pabean.law.Coverage;
import org.pabean.tariff.ConditionalRate;
import org.pabean.tariff.TariffEntry;
import org.pabean.tariff.TariffProvider;
import org.pabean.tariff.TariffSchedule;

/**
 * A tariff provider with a bug planted into one of its answers.
 *
 * @param sound what answers all other questions
 * @param open which book it opens for a day
 * @param entry what it says of a line, by the book and the line
 * @param conditional what it does to the list of conditional rates
 * @param covers what it does to its coverage
 */
record FaultyTariff(
        TariffProvider sound,
        UnaryOperator<LocalDate> open,
        BiFunction<TariffSchedule, HsCode, TariffEntry> entry,
        UnaryOperator<List<ConditionalRate>> conditional,
        UnaryOperator<List<Coverage>> covers)
        implements TariffProvider {

    static FaultyTariff none(TariffProvider sound) {
        return new FaultyTariff(
                sound,
                UnaryOperator.identity(),
                TariffSchedule::entry,
                UnaryOperator.identity(),
                UnaryOperator.identity());
    }

    FaultyTariff opening(UnaryOperator<LocalDate> other) {
        return new FaultyTariff(sound, other, entry, conditional, covers);
    }

    FaultyTariff answering(BiFunction<TariffSchedule, HsCode, TariffEntry> other) {
        return new FaultyTariff(sound, open, other, conditional, covers);
    }

    FaultyTariff granting(UnaryOperator<List<ConditionalRate>> other) {
        return new FaultyTariff(sound, open, entry, other, covers);
    }

    FaultyTariff covering(UnaryOperator<List<Coverage>> other) {
        return new FaultyTariff(sound, open, entry, conditional, other);
    }

    @Override
    public TariffSchedule on(LocalDate day) {
        TariffSchedule book = sound.on(open.apply(day));
        return new TariffSchedule() {
            @Override
            public LocalDate day() {
                return day;
            }

            @Override
            public TariffEntry entry(HsCode line) {
                return entry.apply(book, line);
            }

            @Override
            public List<ConditionalRate> conditionalRates(HsCode line) {
                return conditional.apply(book.conditionalRates(line));
            }
        };
    }

    @Override
    public List<Coverage> coverage() {
        return covers.apply(sound.coverage());
    }
}
