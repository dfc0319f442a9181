package org.pabean.determination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Wording;

/** A determination as an explanation. */
final class DeterminationWords {

    private static final Citation COLLECTION = Citation.verified(Instruments.CUSTOMS_LAW, "16(3), 16(5)");
    private static final Citation PAYMENT = Citation.verified(Instruments.CUSTOMS_LAW, "37A(1)");
    private static final Wording DECLARED = new Wording("declared", "diberitahukan");
    private static final Wording ESTABLISHED = new Wording("established", "ditetapkan");

    private DeterminationWords() {}

    static Explanation explanation(Determination determination, LocalDate issued) {
        List<Step> steps = new ArrayList<>();
        determination.items().stream()
                .filter(item -> !item.differences().isEmpty())
                .forEach(item -> steps.add(item(item)));
        steps.add(shortfall(determination));
        steps.add(document(determination, issued));
        DeterminationWindow window = determination.window();
        List<Caveat> caveats = Optional.of(window.officer())
                .flatMap(limit -> limit.caveatOn(issued))
                .or(() -> window.directorGeneral().caveatOn(issued))
                .map(List::of)
                .orElse(List.of());
        return new Explanation(
                new Wording("Determination of " + issued, "Penetapan tanggal " + issued),
                steps,
                caveats,
                List.of(window.officer().count(), window.directorGeneral().count()),
                List.of());
    }

    private static Step item(ItemDifference item) {
        String english = String.join(
                ", ",
                item.differences().stream()
                        .map(each -> each.wording().english())
                        .toList());
        String indonesian = String.join(
                ", ",
                item.differences().stream()
                        .map(each -> each.wording().indonesian())
                        .toList());
        return Step.of(
                        new Wording("Item " + item.number() + " differs in", "Barang ke-" + item.number() + " berbeda"),
                        Figure.of(new Wording(english, indonesian)))
                .with(DECLARED, Figure.of(item.dutyDeclared()))
                .with(ESTABLISHED, Figure.of(item.dutyEstablished()));
    }

    private static Step shortfall(Determination determination) {
        List<Step> parts = determination.levies().stream()
                .filter(levy -> !levy.declared().equals(levy.established()))
                .map(levy -> Step.of(
                                levy.levy().wording(),
                                Figure.of(levy.established().minus(levy.declared())))
                        .with(DECLARED, Figure.of(levy.declared()))
                        .with(ESTABLISHED, Figure.of(levy.established())))
                .toList();
        return Step.of(
                        new Wording("Missing duty and taxes", "Kekurangan bea masuk dan pajak"),
                        Figure.of(determination.shortfall()))
                .with(new Wording("refund", "pengembalian"), Figure.of(determination.refund()))
                .under(COLLECTION)
                .from(parts);
    }

    private static Step document(Determination determination, LocalDate issued) {
        Wording rule = new Wording("Document", "Dokumen");
        Optional<DeterminationDocument> document = determination.documentOn(issued);
        if (document.isEmpty()) {
            Wording late = new Wording("none, the time has passed", "tidak ada, jangka waktu telah lewat");
            return Step.of(rule, Figure.of(late)).under(DeterminationRoute.SPKTNP_ART17.citation());
        }
        return Step.of(rule, Figure.of(Wording.same(document.get().name())))
                .with(
                        new Wording("remedy", "upaya hukum"),
                        Figure.of(document.get().firstRemedy().wording()))
                .with(new Wording("pay by", "dilunasi paling lambat"), Figure.of(determination.payBy(issued)))
                .under(document.get().basis().citation())
                .under(PAYMENT);
    }
}
