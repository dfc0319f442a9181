package org.pabean.regime.parcel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.declaration.Circumstances.Parcel;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.ItemValue;
import org.pabean.law.Caveat;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.regime.DutiableItem;
import org.pabean.regime.GeneralRegime;
import org.pabean.regime.RegimeCase;
import org.pabean.regime.Relief;
import org.pabean.regime.StatedDuty;
import org.pabean.regime.TariffRegime.Ruling;
import org.pabean.regime.TariffTreatment;
import org.pabean.regime.allowance.ExciseOnSmallQuantities;
import org.pabean.regime.allowance.ExciseScheme;
import org.pabean.tariff.CommodityGroup;
import org.pabean.tariff.CommodityGroups;

/** A parcel without a scheme: its FOB value decides the band, its goods the rate. */
final class OrdinaryNote implements Ruling {

    private static final Wording SMALL = new Wording("Consignment note, small value", "Barang kiriman bernilai kecil");
    private static final Wording FLAT = new Wording("Consignment note, flat rate", "Barang kiriman, tarif tunggal");
    private static final Wording ABOVE = new Wording("Consignment above USD 1,500", "Barang kiriman di atas USD 1.500");

    private final RegimeCase given;
    private final Relief relief;
    private final ListedGoods listed;
    private final Timeline.Period<NoteRules> period;
    private final Optional<Fraction> value;
    private final Band band;

    OrdinaryNote(RegimeCase given, Relief relief, CommodityGroups groups, ShipmentJoining joining) {
        LocalDate day = given.declaration().registrationDate();
        this.given = given;
        this.relief = relief;
        this.period = NoteLaw.VERSIONS.on(day);
        this.listed = new ListedGoods(given, groups, period.value());
        this.value = ownValue(given).map(own -> joining.joinedValue(given.declaration(), own));
        this.band = value.map(fob -> Band.of(fob, freeLimit(), period.value())).orElse(Band.FLAT);
    }

    /** Up to which value a parcel is small; where that is an allowance, a stated one stands for that of the law. */
    private Fraction freeLimit() {
        NoteRules rules = period.value();
        return given.declaration()
                .circumstances()
                .filter(Parcel.class::isInstance)
                .flatMap(parcel -> ((Parcel) parcel).allowance())
                .filter(stated -> rules.freeLimitIsAllowance())
                .map(given.rates()::inUsd)
                .orElse(rules.freeLimit());
    }

    private enum Band {
        SMALL,
        FLAT,
        ABOVE;

        static Band of(Fraction fob, Fraction freeLimit, NoteRules rules) {
            if (fob.compareTo(freeLimit) <= 0) {
                return SMALL;
            }
            return fob.compareTo(rules.ceiling()) <= 0 ? FLAT : ABOVE;
        }
    }

    /** The FOB value of the whole parcel in US dollars; empty if an item states rupiah only. */
    private static Optional<Fraction> ownValue(RegimeCase given) {
        Fraction sum = Fraction.ZERO;
        for (DutiableItem item : given.items()) {
            if (item.invoiced().isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(given.rates().inUsd(item.invoiced().get()));
        }
        return Optional.of(sum);
    }

    @Override
    public Relief relief() {
        return relief;
    }

    @Override
    public List<TariffTreatment> treat(GoodsItem item) {
        TariffTreatment treatment = switch (band) {
            case SMALL -> TariffTreatment.of(SMALL, period.value().small());
            case FLAT ->
                listed.treatment(item)
                        .orElseGet(() -> TariffTreatment.of(
                                FLAT, StatedDuty.over(period.value().flat(), item)));
            case ABOVE -> above(item);
        };
        return List.of(ExciseOnSmallQuantities.in(
                warned(treatment, item), item, ExciseScheme.CONSIGNMENT, given.declaration()));
    }

    private TariffTreatment above(GoodsItem item) {
        TariffTreatment general = GeneralRegime.treatment(item, given);
        return new TariffTreatment(ABOVE, general.share(), general.terms(), general.readings(), general.caveats())
                .warning(caveat(
                        "OTHER_FORM_REQUIRED",
                        "documentType",
                        "Above USD 1,500 FOB a PIB or PIBK is required; the general tariff was applied.",
                        "Di atas FOB USD 1.500 wajib PIB atau PIBK; digunakan tarif umum."));
    }

    private TariffTreatment warned(TariffTreatment treatment, GoodsItem item) {
        TariffTreatment result = treatment;
        if (value.isEmpty()) {
            result = result.warning(caveat(
                    "FOB_VALUE_UNKNOWN",
                    "consignment.items",
                    "No FOB value is stated, so the parcel is taken to lie between the small value and USD 1,500; state"
                            + " the price.",
                    "Nilai FOB tidak dinyatakan sehingga kiriman dianggap berada di antara batas kecil dan USD 1.500;"
                            + " nyatakan harganya."));
        } else if (item.value() instanceof ItemValue.Cif) {
            result = result.warning(caveat(
                    "LIMIT_TESTED_ON_CIF",
                    "item " + item.number(),
                    "The limits are FOB values; only a CIF value is stated, and it was used for them.",
                    "Batas nilai adalah FOB; hanya nilai CIF yang dinyatakan dan nilai itu yang digunakan."));
        }
        boolean guessed = band == Band.FLAT
                && period.value().listed().isPresent()
                && item.hsCode().isEmpty();
        return guessed
                ? result.warning(
                        caveat(
                                "GOODS_TAKEN_AS_ORDINARY",
                                "item " + item.number(),
                                "No tariff code is stated, so the goods are taken as ordinary goods; state at least the heading.",
                                "Pos tarif tidak dinyatakan sehingga dianggap barang biasa; nyatakan sekurangnya pos empat digit."))
                : result;
    }

    private Caveat caveat(String code, String path, String english, String indonesian) {
        return new Caveat(code, path, new Wording(english, indonesian), period.citation());
    }

    /** The goods of a parcel that have rates of their own; nothing of it in a version that knows none. */
    private record ListedGoods(RegimeCase given, CommodityGroups groups, NoteRules rules) {

        Optional<TariffTreatment> treatment(GoodsItem item) {
            if (rules.listed().isEmpty()) {
                return Optional.empty();
            }
            LocalDate day = given.declaration().registrationDate();
            return item.hsCode().flatMap(code -> groups.find(code, day)).flatMap(group -> treatment(item, group));
        }

        private Optional<TariffTreatment> treatment(GoodsItem item, CommodityGroup group) {
            return ListedTerms.of(group, item, given, rules);
        }
    }
}
