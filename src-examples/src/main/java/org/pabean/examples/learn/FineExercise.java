package org.pabean.examples.learn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.examples.json.Facts;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;
import org.pabean.regime.parcel.AssessmentSystem;
import org.pabean.sanction.Breach;
import org.pabean.sanction.BreachArticle;
import org.pabean.sanction.Fine;
import org.pabean.sanction.FinedGoods;
import org.pabean.sanction.Fines;
import org.pabean.sanction.FixedSumArticle;
import org.pabean.sanction.RangeArticle;
import org.pabean.sanction.UnfinedError;
import org.pabean.sanction.UnpaidDutyArticle;

/** What does a breach cost? */
final class FineExercise implements Exercise {

    @Override
    public String name() {
        return "fine";
    }

    @Override
    public Solution solve(Facts facts, LocalDate date) {
        Optional<String> article = facts.text("article");
        Optional<UnfinedError> error = facts.choice("error", UnfinedError.class);
        int count = facts.whole("count", 1);
        List<FinedGoods> goods =
                facts.objects("goods").stream().map(FineExercise::goods).toList();
        facts.refuseIfFaulty();
        Breach breach = error.<Breach>map(each -> new Breach.Unfined(each, goods))
                .or(() -> article.flatMap(BreachArticle::find).map(each -> breach(each, count, goods)))
                .orElseThrow(() -> new IllegalArgumentException("the lesson names no finable article: " + article));
        Fine fine = Fines.standard().fine(breach, date);
        return Solution.of(fine.amount(), fine.explanation());
    }

    private static Breach breach(BreachArticle article, int count, List<FinedGoods> goods) {
        if (article instanceof UnpaidDutyArticle unpaid) {
            return new Breach.UnpaidDuty(unpaid, AssessmentSystem.SELF, goods);
        } else if (article instanceof RangeArticle range) {
            return new Breach.Repeated(range, count);
        } else if (article instanceof FixedSumArticle fixed) {
            return new Breach.FixedSum(fixed);
        }
        throw new IllegalArgumentException("no exercise on article " + article.article());
    }

    private static FinedGoods goods(Facts facts) {
        return FinedGoods.of(amount(facts, "dutyDue"), amount(facts, "dutyPaid"));
    }

    private static Rupiah amount(Facts facts, String field) {
        return Rupiah.of(facts.required(field, facts.number(field), Fraction.ZERO));
    }
}
