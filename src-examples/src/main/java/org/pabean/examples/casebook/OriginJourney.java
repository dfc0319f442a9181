package org.pabean.examples.casebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pabean.declaration.Journey;
import org.pabean.declaration.Transit;
import org.pabean.declaration.TransitEvidence;
import org.pabean.declaration.TransitFault;
import org.pabean.declaration.TransitOperation;
import org.pabean.declaration.TransportMode;
import org.pabean.examples.json.Facts;
import org.pabean.goods.Country;

/** The way of the goods in a case: direct unless a route is given, and proven unless the evidence is listed. */
final class OriginJourney {

    private OriginJourney() {}

    static Journey read(Facts input, Optional<Country> exportingState) {
        List<Country> route = new ArrayList<>(input.words("route", Country::of));
        Optional<Country> start = route.isEmpty() ? exportingState : Optional.of(route.remove(0));
        route.removeIf(Country.INDONESIA::equals);
        Optional<LocalDate> shipped = input.date("shipmentDate");
        return Journey.builder()
                .mode(TransportMode.SEA)
                .loadingCountry(start)
                .addAllThrough(route)
                .billOfLadingDate(input.date("transportDocumentIssueDate"))
                .loadingDate(input.date("transportDocumentLoadingDate").or(() -> shipped))
                .transit(new Transit(operations(input), evidence(input), faults(input)))
                .build();
    }

    private static Set<TransitOperation> operations(Facts input) {
        Set<TransitOperation> operations = EnumSet.noneOf(TransitOperation.class);
        input.texts("transitOperations")
                .forEach(name -> operations.add(named(name, TransitOperation.values(), TransitOperation.PROCESS)));
        return operations;
    }

    private static Set<TransitEvidence> evidence(Facts input) {
        if (!input.has("transitEvidence")) {
            return EnumSet.of(TransitEvidence.THROUGH_BILL_OF_LADING);
        }
        Set<TransitEvidence> evidence = EnumSet.noneOf(TransitEvidence.class);
        input.texts("transitEvidence")
                .forEach(name -> evidence.add(named(name, TransitEvidence.values(), TransitEvidence.OTHER_DOCUMENT)));
        return evidence;
    }

    private static <E extends Enum<E>> E named(String name, E[] constants, E otherwise) {
        return Arrays.stream(constants)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    private static Set<TransitFault> faults(Facts input) {
        Set<TransitFault> faults = EnumSet.noneOf(TransitFault.class);
        if (!input.flag("goodsUnaltered", true)) {
            faults.add(TransitFault.ALTERED);
        }
        if (input.flag("tradedInTransit", false)) {
            faults.add(TransitFault.TRADED);
        }
        return faults;
    }
}
