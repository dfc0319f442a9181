package org.pabean.valuation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Incoterm;

/**
 * Which costs of the way each delivery term of Incoterms 2020 puts into the price, with the place named at the origin or
 * port of loading for terms of the main carriage unpaid.
 */
final class DeliveryTable {

    private static final Map<Incoterm, Row> ROWS = rows();

    /**
     * One delivery term.
     *
     * @param always costs that its price contains
     * @param usually costs that its price contains unless the contract says otherwise
     */
    private record Row(Set<Charge.Kind> always, Set<Charge.Kind> usually) {}

    private DeliveryTable() {}

    /** Whether a price on this term contains such a cost if nothing else is said. */
    static boolean contains(Incoterm term, Charge.Kind cost) {
        Row row = row(term);
        return row.always.contains(cost) || row.usually.contains(cost);
    }

    /** Whether a price on this term cannot but contain such a cost. */
    static boolean mustContain(Incoterm term, Charge.Kind cost) {
        return row(term).always.contains(cost);
    }

    /** Whether goods on this term travel at the seller's risk to the place of destination. */
    static boolean deliversAtDestination(Incoterm term) {
        return row(term).usually.contains(Charge.Kind.INSURANCE);
    }

    private static Row row(Incoterm term) {
        Row row = ROWS.get(term);
        if (row == null) {
            throw new IllegalStateException("no row for " + term);
        }
        return row;
    }

    private static Map<Incoterm, Row> rows() {
        Set<Charge.Kind> none = EnumSet.noneOf(Charge.Kind.class);
        Set<Charge.Kind> toCarrier = EnumSet.of(Charge.Kind.EXPORT_FORMALITIES);
        Set<Charge.Kind> toQuay = with(toCarrier, Charge.Kind.PRE_CARRIAGE);
        Set<Charge.Kind> onBoard = with(toQuay, Charge.Kind.LOADING);
        Set<Charge.Kind> freightPaid = with(onBoard, Charge.Kind.FREIGHT);
        Set<Charge.Kind> insured = with(freightPaid, Charge.Kind.INSURANCE);
        Set<Charge.Kind> inland = EnumSet.of(Charge.Kind.ON_CARRIAGE);
        Set<Charge.Kind> sellersChoice = with(inland, Charge.Kind.INSURANCE);
        Map<Incoterm, Row> rows = new EnumMap<>(Incoterm.class);
        rows.put(Incoterm.EXW, new Row(none, none));
        rows.put(Incoterm.FCA, new Row(toCarrier, EnumSet.of(Charge.Kind.PRE_CARRIAGE)));
        rows.put(Incoterm.FAS, new Row(toQuay, none));
        rows.put(Incoterm.FOB, new Row(onBoard, none));
        rows.put(Incoterm.CFR, new Row(freightPaid, none));
        rows.put(Incoterm.CIF, new Row(insured, none));
        rows.put(Incoterm.CPT, new Row(freightPaid, inland));
        rows.put(Incoterm.CIP, new Row(insured, inland));
        rows.put(Incoterm.DAP, new Row(freightPaid, sellersChoice));
        rows.put(Incoterm.DPU, new Row(with(freightPaid, Charge.Kind.UNLOADING), sellersChoice));
        Set<Charge.Kind> dutyPaid = with(freightPaid, Charge.Kind.IMPORT_FORMALITIES, Charge.Kind.DUTY_AND_TAXES);
        rows.put(Incoterm.DDP, new Row(dutyPaid, sellersChoice));
        return rows;
    }

    private static Set<Charge.Kind> with(Set<Charge.Kind> costs, Charge.Kind... more) {
        Set<Charge.Kind> longer = EnumSet.copyOf(costs);
        longer.addAll(Set.of(more));
        return longer;
    }
}
