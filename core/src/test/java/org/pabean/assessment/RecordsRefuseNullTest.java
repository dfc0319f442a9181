package org.pabean.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.ExciseClaim;
import org.pabean.declaration.Facility;
import org.pabean.explanation.Figure;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.testkit.FixedReferenceData;

/** No record that an assessment is made of, or from, takes null for any of its components. */
class RecordsRefuseNullTest {

    private static final Assessment BEER = Imports.ASSESSOR.assess(Imports.under(
            new Facility.TemporaryImport(3, Percent.of(2)),
            Imports.pib(
                    Imports.DAY,
                    Imports.with(Quantity.of("1", UnitOfMeasure.LTR), Imports.cif("10", Imports.BEER))
                            .with(DeclaredRates.builder()
                                    .excise(new ExciseClaim.StampsBought(Rupiah.of(1)))
                                    .build()))));

    @Test
    void inAnAssessmentItsExplanationAndItsData() {
        Map<String, Record> records = new TreeMap<>();
        collect(
                List.of(
                        BEER.declaration(),
                        BEER.relief(),
                        BEER.items(),
                        BEER.totals(),
                        BEER.exchangeRates(),
                        BEER.sources()),
                records);
        collect(List.of(BEER.readings(), BEER.caveats()), records);
        collect(List.of(BEER.explanation(), FixedReferenceData.standard()), records);
        assertTrue(records.size() > 20, records.keySet()::toString);
        TreeSet<String> accepting = new TreeSet<>();
        records.values().forEach(each -> accepting.addAll(acceptedNulls(each)));
        assertEquals(new TreeSet<String>(), accepting);
    }

    private static void collect(Object value, Map<String, Record> records) {
        if (value instanceof Collection<?> many) {
            many.forEach(each -> collect(each, records));
        } else if (value instanceof Optional<?> one) {
            one.ifPresent(each -> collect(each, records));
        } else if (value instanceof Record found && !(found instanceof Figure)) {
            records.putIfAbsent(found.getClass().getName(), found);
            for (RecordComponent component : found.getClass().getRecordComponents()) {
                collect(valueOf(component, found), records);
            }
        }
    }

    private static List<String> acceptedNulls(Record whole) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        return Arrays.stream(components)
                .filter(component -> !component.getType().isPrimitive())
                .filter(component -> accepts(whole, components, component))
                .map(component -> whole.getClass().getSimpleName() + "." + component.getName())
                .toList();
    }

    private static boolean accepts(Record whole, RecordComponent[] components, RecordComponent absent) {
        Object[] values = Arrays.stream(components)
                .map(each -> each.equals(absent) ? Optional.empty() : Optional.of(valueOf(each, whole)))
                .map(each -> each.orElse(null))
                .toArray();
        try {
            canonical(whole, components).newInstance(values);
            return true;
        } catch (InvocationTargetException refused) {
            return !(refused.getCause() instanceof NullPointerException);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static Constructor<?> canonical(Record whole, RecordComponent[] components) throws NoSuchMethodException {
        return whole.getClass()
                .getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }

    private static Object valueOf(RecordComponent component, Record whole) {
        try {
            return component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
