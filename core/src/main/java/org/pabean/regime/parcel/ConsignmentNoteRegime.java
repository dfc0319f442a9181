package org.pabean.regime.parcel;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.declaration.Circumstances.Parcel;
import org.pabean.declaration.Circumstances.Scheme;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;
import org.pabean.money.Money;
import org.pabean.regime.LevyTerms;
import org.pabean.regime.RegimeCase;
import org.pabean.regime.Relief;
import org.pabean.regime.TariffRegime;
import org.pabean.regime.TariffTreatment;
import org.pabean.regime.allowance.HajjShipment;
import org.pabean.regime.allowance.MigrantWorkerShipment;
import org.pabean.regime.allowance.MigrantWorkerShipment.Worker;
import org.pabean.regime.allowance.PrizeRelief;
import org.pabean.regime.allowance.ValueAllowance;
import org.pabean.regime.parcel.SchemeLaw.SchemeRules;
import org.pabean.tariff.CommodityGroups;

/**
 * Goods declared by consignment note (<i>barang kiriman, CN</i>): free of duty up to a small FOB value, charged at a flat
 * rate up to USD 1,500 unless they stand on the list of goods with rates of their own, and favoured where they come from
 * pilgrims or migrant workers or are prizes. Source: PMK 96/2023 arts. 29-29C as amended by PMK 4/2025, and the
 * regulations before it.
 */
public final class ConsignmentNoteRegime implements TariffRegime {

    private static final Wording PILGRIMS = new Wording("Parcel of a hajj pilgrim", "Barang kiriman jemaah haji");
    private static final Wording WORKERS =
            new Wording("Parcel of a migrant worker", "Barang kiriman pekerja migran Indonesia");
    private static final Wording PRIZES = new Wording("Prizes of a contest", "Barang kiriman hadiah perlombaan");
    private static final Wording LETTERS =
            new Wording("Letters, postcards and documents", "Surat, kartu pos, dan dokumen");
    private static final Wording STATED = new Wording("Stated allowance", "Pembebasan yang dinyatakan");

    private final CommodityGroups groups;
    private final ShipmentJoining joining;

    /** A regime in which every parcel stands for itself. */
    public ConsignmentNoteRegime(CommodityGroups groups) {
        this(groups, ShipmentJoining.NONE);
    }

    /**
     * The regime over all its versions.
     *
     * @param groups which goods have rates of their own
     * @param joining which shipments count as one
     */
    public ConsignmentNoteRegime(CommodityGroups groups, ShipmentJoining joining) {
        this.groups = Objects.requireNonNull(groups, "groups");
        this.joining = Objects.requireNonNull(joining, "joining");
    }

    @Override
    public boolean governs(Declaration declaration) {
        return declaration.documentType() == DocumentType.CONSIGNMENT_NOTE;
    }

    @Override
    public Ruling open(RegimeCase given) {
        Parcel parcel = parcel(given.declaration());
        return switch (parcel.scheme()) {
            case ORDINARY -> ordinary(given, stated(given, parcel));
            case HAJJ -> ofPilgrim(given, parcel);
            case MIGRANT_WORKER -> ofMigrantWorker(given, parcel);
            case PRIZE -> prizes(given);
            case CORRESPONDENCE -> letters(given);
        };
    }

    private static Parcel parcel(Declaration declaration) {
        return declaration
                .circumstances()
                .filter(Parcel.class::isInstance)
                .map(Parcel.class::cast)
                .orElse(new Parcel(Scheme.ORDINARY, 1, true));
    }

    private Ruling ordinary(RegimeCase given, Relief relief) {
        return new OrdinaryNote(given, relief, groups, joining);
    }

    private static Relief stated(RegimeCase given, Parcel parcel) {
        Timeline.Period<NoteRules> rules =
                NoteLaw.VERSIONS.on(given.declaration().registrationDate());
        return parcel.allowance()
                .filter(limit -> !rules.value().freeLimitIsAllowance())
                .map(limit -> new ValueAllowance(STATED, limit, rules.citation())
                        .sharedOver(given, given.readings().of(ParcelExcessFreight.class)))
                .orElse(Relief.NONE);
    }

    private Ruling ofPilgrim(RegimeCase given, Parcel parcel) {
        LocalDate day = given.declaration().registrationDate();
        Optional<Timeline.Period<SchemeRules>> rules = SchemeLaw.HAJJ.find(day);
        if (rules.isEmpty()) {
            return SchemeNote.notInForce(ordinary(given, Relief.NONE), PILGRIMS);
        }
        boolean favoured = parcel.shipmentNumber() <= HajjShipment.FAVOURED_SHIPMENTS.valueOn(day);
        Relief relief = favoured ? relief(PILGRIMS, given, parcel, rules.get()) : Relief.NONE;
        return new SchemeNote(PILGRIMS, relief, rules.get().value().excess());
    }

    private Ruling ofMigrantWorker(RegimeCase given, Parcel parcel) {
        LocalDate day = given.declaration().registrationDate();
        Worker worker = parcel.registeredWorker() ? Worker.REGISTERED : Worker.WITH_CONTRACT;
        Optional<Integer> favoured = MigrantWorkerShipment.favouredShipments(worker, day, given.readings());
        Optional<Timeline.Period<SchemeRules>> rules = SchemeLaw.MIGRANT_WORKER.find(day);
        if (favoured.isEmpty() || rules.isEmpty()) {
            return SchemeNote.notInForce(ordinary(given, Relief.NONE), WORKERS);
        }
        MigrantWorkerExcess reading = given.readings().of(MigrantWorkerExcess.class);
        boolean used = parcel.shipmentNumber() > favoured.get();
        Relief relief = used ? Relief.NONE : relief(WORKERS, given, parcel, rules.get());
        Ruling ruling = used || reading == MigrantWorkerExcess.AS_ANY_PARCEL
                ? ordinary(given, relief)
                : new SchemeNote(WORKERS, relief, rules.get().value().excess());
        return worker == Worker.REGISTERED ? ruling : SchemeNote.ofContractWorker(ruling, given.readings());
    }

    private Ruling prizes(RegimeCase given) {
        Optional<Timeline.Period<SchemeRules>> rules =
                SchemeLaw.PRIZE.find(given.declaration().registrationDate());
        if (rules.isEmpty()) {
            return SchemeNote.notInForce(ordinary(given, Relief.NONE), PRIZES);
        }
        Relief relief = PrizeRelief.of(given, rules.get().citation());
        return new SchemeNote(PRIZES, relief, rules.get().value().excess());
    }

    private Ruling letters(RegimeCase given) {
        Optional<Timeline.Period<LevyTerms>> terms =
                SchemeLaw.CORRESPONDENCE.find(given.declaration().registrationDate());
        return terms.isEmpty()
                ? SchemeNote.notInForce(ordinary(given, Relief.NONE), LETTERS)
                : item -> List.of(TariffTreatment.of(LETTERS, terms.get().value()));
    }

    private static Relief relief(Wording name, RegimeCase given, Parcel parcel, Timeline.Period<SchemeRules> rules) {
        Money limit = parcel.allowance().orElse(rules.value().allowance());
        return new ValueAllowance(name, limit, rules.citation())
                .sharedOver(given, given.readings().of(ParcelExcessFreight.class));
    }
}
