package org.pabean.determination;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.pabean.assessment.AssessedItem;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;

/**
 * One item as declared and as established.
 *
 * @param number its number in the declaration
 * @param declared as declared; empty for goods that were not declared
 * @param established as established; empty for goods that were not there
 * @param differences what differs; nothing for an item that was declared rightly
 */
public record ItemDifference(
        int number, Optional<AssessedItem> declared, Optional<AssessedItem> established, List<Difference> differences) {

    /** Copies the differences; refuses null and an item on neither side. */
    public ItemDifference {
        Objects.requireNonNull(declared, "declared");
        Objects.requireNonNull(established, "established");
        differences = List.copyOf(differences);
        if (declared.isEmpty() && established.isEmpty()) {
            throw new IllegalArgumentException("item " + number + " is on neither side");
        }
    }

    static ItemDifference of(int number, Optional<AssessedItem> declared, Optional<AssessedItem> established) {
        return new ItemDifference(number, declared, established, compare(declared, established));
    }

    /** Import duty on the item as declared, exact rupiah. */
    public Rupiah dutyDeclared() {
        return duty(declared);
    }

    /** Import duty on the item as established, exact rupiah. */
    public Rupiah dutyEstablished() {
        return duty(established);
    }

    private static Rupiah duty(Optional<AssessedItem> item) {
        return item.map(each -> each.amount(Levy.IMPORT_DUTY)).orElse(Rupiah.ZERO);
    }

    private static List<Difference> compare(Optional<AssessedItem> one, Optional<AssessedItem> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return List.of(Difference.KIND);
        }
        AssessedItem a = one.get();
        AssessedItem b = other.get();
        List<Difference> found = new ArrayList<>();
        add(found, Difference.VALUE, a.valued().customsValue(), b.valued().customsValue());
        add(found, Difference.TARIFF, a.item().hsCode(), b.item().hsCode());
        add(found, Difference.TREATMENT, treatments(a), treatments(b));
        add(found, Difference.QUANTITY, a.item().quantity(), b.item().quantity());
        add(found, Difference.KIND, description(a), description(b));
        return found;
    }

    private static void add(List<Difference> found, Difference difference, Object declared, Object established) {
        if (!declared.equals(established)) {
            found.add(difference);
        }
    }

    private static List<Object> treatments(AssessedItem item) {
        List<Object> treatments = new ArrayList<>();
        item.portions().forEach(portion -> {
            treatments.add(portion.treatment().regime());
            treatments.add(portion.treatment().share());
        });
        return treatments;
    }

    private static Optional<String> description(AssessedItem item) {
        return item.item().description().map(words -> words.strip().toLowerCase(Locale.ROOT));
    }
}
