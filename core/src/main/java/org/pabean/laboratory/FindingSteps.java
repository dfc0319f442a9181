package org.pabean.laboratory;

import java.time.LocalDate;
import org.pabean.determination.DeterminationDocument;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.laboratory.FindingEffect.ReleaseStatus;
import org.pabean.law.Citation;
import org.pabean.law.Wording;

/** The steps of a finding's effect, in words. */
final class FindingSteps {

    private FindingSteps() {}

    static Step finding(Finding finding, LocalDate resultDate) {
        return Step.of(new Wording("Laboratory finding", "Hasil pengujian"), Figure.of(finding.wording()))
                .with(new Wording("day of the result", "tanggal hasil"), Figure.of(resultDate))
                .under(LaboratorySources.REQUEST);
    }

    static Step release(ReleaseStatus release, Citation citation) {
        Wording answer = switch (release) {
            case UNAFFECTED -> new Wording("not affected", "tidak terpengaruh");
            case PENDING -> new Wording("pending", "menunggu");
            case BLOCKED -> new Wording("blocked, whatever was paid", "ditahan, berapa pun telah dibayar");
        };
        return Step.of(new Wording("Release", "Pengeluaran barang"), Figure.of(answer))
                .under(citation);
    }

    static Step document(DeterminationDocument document) {
        return Step.of(
                        new Wording("Document that follows", "Surat penetapan"),
                        Figure.of(Wording.same(document.name())))
                .with(
                        new Wording("first remedy", "upaya hukum pertama"),
                        Figure.of(document.firstRemedy().wording()))
                .under(document.basis().citation())
                .under(document.citation());
    }

    static Step lastDayToConfirm(LocalDate day) {
        return Step.of(
                        new Wording("Last day for the right holder to confirm", "Batas konfirmasi pemilik hak"),
                        Figure.of(day))
                .under(LaboratorySources.DETENTION);
    }
}
