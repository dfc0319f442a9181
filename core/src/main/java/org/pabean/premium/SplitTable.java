package org.pabean.premium;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Readings;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;

/** A table of shares in the premium on an administrative fine, by who set the fine. */
public enum SplitTable {
    /**
     * The table of the original PMK 243/PMK.04/2011, as reproduced in 2015. Historic: the amendment of 2016 added the
     * defence of findings, so at least one row must have changed. The column for headquarters could not be read.
     */
    PMK243_2011_ORIGINAL(
            List.of(
                    new Column(
                            FineSetter.OFFICE,
                            List.of(
                                    new Points(PremiumReceiver.FINDER, 10),
                                    new Points(PremiumReceiver.COLLECTION_UNIT, 2),
                                    new Points(PremiumReceiver.DETERMINING_OFFICE, 23),
                                    new Points(PremiumReceiver.REGIONAL_OFFICE, 5),
                                    new Points(PremiumReceiver.DIRECTORATE_GENERAL, 10))),
                    new Column(
                            FineSetter.REGIONAL_OFFICE,
                            List.of(
                                    new Points(PremiumReceiver.FINDER, 10),
                                    new Points(PremiumReceiver.COLLECTION_UNIT, 2),
                                    new Points(PremiumReceiver.DETERMINING_REGIONAL_OFFICE, 23),
                                    new Points(PremiumReceiver.COLLECTING_OFFICE, 5),
                                    new Points(PremiumReceiver.DIRECTORATE_GENERAL, 10))),
                    new Column(
                            FineSetter.MAIN_OFFICE,
                            List.of(
                                    new Points(PremiumReceiver.FINDER, 10),
                                    new Points(PremiumReceiver.COLLECTION_UNIT, 2),
                                    new Points(PremiumReceiver.DETERMINING_OFFICE, 28),
                                    new Points(PremiumReceiver.DIRECTORATE_GENERAL, 10)))),
            PremiumSources.SPLIT);

    private final List<Column> columns;
    private final Citation citation;

    SplitTable(List<Column> columns, Citation citation) {
        this.columns = columns;
        this.citation = citation;
    }

    /** Who set the fine. */
    public enum FineSetter {
        /** A customs office (<i>KPPBC</i>). */
        OFFICE,
        /** A regional office (<i>kantor wilayah</i>). */
        REGIONAL_OFFICE,
        /** A main office (<i>KPU</i>). */
        MAIN_OFFICE
    }

    /** Who receives a share. */
    public enum PremiumReceiver {
        /** Whoever found the breach. */
        FINDER,
        /** The collecting unit. */
        COLLECTION_UNIT,
        /** The office that set the fine. */
        DETERMINING_OFFICE,
        /** The regional office that set the fine. */
        DETERMINING_REGIONAL_OFFICE,
        /** The regional office above the office that set the fine. */
        REGIONAL_OFFICE,
        /** The office that completed collection. */
        COLLECTING_OFFICE,
        /** The Directorate General. */
        DIRECTORATE_GENERAL
    }

    private record Points(PremiumReceiver receiver, long ofFine) {}

    private record Column(FineSetter setter, List<Points> points) {

        long total() {
            return points.stream().mapToLong(Points::ofFine).sum();
        }
    }

    /**
     * A share.
     *
     * @param receiver who receives it
     * @param amount how many rupiah, exact
     */
    public record Share(PremiumReceiver receiver, Rupiah amount) {

        /** Refuses null. */
        public Share {
            Objects.requireNonNull(receiver, "receiver");
            Objects.requireNonNull(amount, "amount");
        }
    }

    /**
     * Divides the premium on a fine.
     *
     * @param setter who set the fine
     * @param fine the fine that stands, in rupiah
     * @param premium the premium on it, in rupiah
     * @param readings answer to {@link CappedSplit}
     */
    public List<Share> split(FineSetter setter, Rupiah fine, Rupiah premium, Readings readings) {
        Column column = columns.stream()
                .filter(each -> each.setter() == setter)
                .findFirst()
                .orElseThrow();
        List<Share> shares = new ArrayList<>();
        for (Points points : column.points()) {
            shares.add(new Share(
                    points.receiver(),
                    switch (readings.of(CappedSplit.class)) {
                        case PRO_RATA -> premium.times(Fraction.of(points.ofFine(), column.total()));
                        case POINTS_OF_FINE -> fine.times(Percent.of(points.ofFine()));
                    }));
        }
        return List.copyOf(shares);
    }

    /** Where the table stands. */
    public Citation citation() {
        return citation;
    }

    /** The warning that the table is historic. */
    public Caveat caveat() {
        return new Caveat(
                "SPLIT_TABLE_HISTORIC",
                "",
                new Wording(
                        "the table is that of 2011; the amendments of 2016 and 2024 could not be read",
                        "tabel tahun 2011; perubahan tahun 2016 dan 2024 tidak terbaca"),
                citation);
    }
}
