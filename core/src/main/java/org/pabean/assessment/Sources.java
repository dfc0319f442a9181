package org.pabean.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pabean.law.Coverage;

/** The data sets that know a day. To tell them all data has to be read, so they are looked up when somebody asks. */
final class Sources {

    private final ReferenceData data;
    private final LocalDate day;
    private volatile @Nullable List<Coverage> known;

    Sources(ReferenceData data, LocalDate day) {
        this.data = data;
        this.day = day;
    }

    List<Coverage> all() {
        List<Coverage> coverage = known;
        if (coverage == null) {
            coverage = List.copyOf(
                    data.coverage().stream().filter(each -> each.contains(day)).toList());
            known = coverage;
        }
        return coverage;
    }
}
