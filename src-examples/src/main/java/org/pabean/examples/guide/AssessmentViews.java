package org.pabean.examples.guide;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pabean.assessment.AssessedItem;
import org.pabean.assessment.LevyTotal;
import org.pabean.declaration.GoodsItem;
import org.pabean.law.Caveat;
import org.pabean.law.Reading;
import org.pabean.levy.LeviedPortion;
import org.pabean.money.ExchangeRate;
import org.pabean.money.Rupiah;
import org.pabean.regime.LevyTerm;
import org.pabean.regime.LevyTerms;
import org.pabean.tariff.Levy;
import org.pabean.valuation.CustomsValue;

/** Mix-ins for what is no record: they name the methods whose answers are written. */
final class AssessmentViews {

    private AssessmentViews() {}

    /** What is written of an assessment; the declaration is the reader's own. */
    @JsonAutoDetect(getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE)
    interface Whole {

        @JsonProperty
        List<LevyTotal> totals();

        @JsonProperty
        Rupiah amountDue();

        @JsonProperty
        List<AssessedItem> items();

        @JsonProperty
        List<ExchangeRate> exchangeRates();

        @JsonProperty
        List<Reading> readings();

        @JsonProperty
        List<Caveat> caveats();
    }

    /** What is written of one item of it. */
    @JsonAutoDetect(getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE)
    interface Item {

        @JsonProperty
        GoodsItem item();

        @JsonProperty
        Optional<CustomsValue> valuation();

        @JsonProperty
        Rupiah customsValue();

        @JsonProperty
        Rupiah importValue();

        @JsonProperty
        List<LeviedPortion> portions();
    }

    /** Terms are written levy by levy. */
    @JsonSerialize(converter = ByLevy.class)
    interface Terms {}

    /** The levies of which something is said. */
    static final class ByLevy extends StdConverter<LevyTerms, Map<Levy, LevyTerm>> {

        @Override
        public Map<Levy, LevyTerm> convert(LevyTerms terms) {
            Map<Levy, LevyTerm> said = new EnumMap<>(Levy.class);
            Levy.ALL.forEach(levy -> terms.of(levy).ifPresent(term -> said.put(levy, term)));
            return said;
        }
    }
}
