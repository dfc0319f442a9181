package org.pabean.origin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pabean.money.Percent;

/** Reads the codes of origin criteria as proofs show them, ATIGA annex 7 overleaf notes 3 and 6. */
final class CriterionCode {

    private static final Pattern CONTENT =
            Pattern.compile("(?:RVC|QVC)?\\s*(?:>=)?\\s*([0-9]{1,3}(?:\\.[0-9]{1,4})?)\\s*%?");

    private CriterionCode() {}

    static OriginCriterion read(String code) {
        List<OriginCriterion> parts = Arrays.stream(code.split("\\+"))
                .map(part -> single(part.trim().toUpperCase(Locale.ROOT)))
                .toList();
        return parts.size() == 1 ? parts.get(0) : new OriginCriterion.AllOf(parts);
    }

    private static OriginCriterion single(String code) {
        if (code.equals("WO")) {
            return new OriginCriterion.WhollyObtained();
        } else if (code.equals("PE")) {
            return new OriginCriterion.ProducedExclusively();
        }
        Optional<OriginCriterion> shift = Arrays.stream(TariffShift.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(OriginCriterion.ClassificationChange::new);
        return shift.orElseGet(() -> content(code));
    }

    private static OriginCriterion content(String code) {
        Matcher matcher = CONTENT.matcher(code);
        return matcher.matches()
                ? new OriginCriterion.LeastValueContent(Percent.parse(matcher.group(1)))
                : new OriginCriterion.ListedRule(code);
    }
}
