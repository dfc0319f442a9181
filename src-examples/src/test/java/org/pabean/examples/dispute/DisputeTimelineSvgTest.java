package org.pabean.examples.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.pabean.determination.Bill;
import org.pabean.determination.DeterminationDocument;
import org.pabean.money.Rupiah;
import org.pabean.remedy.Dispute;
import org.pabean.remedy.DisputeTimeline;
import org.pabean.remedy.DisputedDetermination;
import org.pabean.remedy.GuaranteeKind;
import org.pabean.remedy.ObjectionFact;
import org.pabean.remedy.SettlementFact;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class DisputeTimelineSvgTest {

    private static final LocalDate RECEIVED = LocalDate.parse("2026-04-10");

    private final DisputeTimeline timeline = Dispute.against(DisputedDetermination.of(
                    DeterminationDocument.SPTNP,
                    LocalDate.parse("2026-03-02"),
                    new Bill(Rupiah.of(10_000_000), Rupiah.ZERO, Rupiah.of(10_000_000))))
            .with(List.of(
                    new SettlementFact.GuaranteeLodged(
                            RECEIVED, GuaranteeKind.CASH, Rupiah.of(20_000_000), Optional.empty()),
                    ObjectionFact.ObjectionFiled.electronic(RECEIVED)))
            .timeline(LocalDate.parse("2026-07-01"));

    @Test
    void thePictureHasOneMarkForEachPointOfTheTimeline() throws Exception {
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(DisputeTimelineSvg.of(timeline, Locale.ENGLISH))));
        assertEquals("svg", svg.getDocumentElement().getTagName());
        assertEquals(
                timeline.entries().size(), svg.getElementsByTagName("circle").getLength());
    }

    @Test
    void thePictureSpeaksTheLanguageOfItsReader() {
        assertTrue(DisputeTimelineSvg.of(timeline, Locale.ENGLISH).contains("state: objection deemed granted"));
        assertTrue(DisputeTimelineSvg.of(timeline, Locale.forLanguageTag("id"))
                .contains("keadaan: keberatan dianggap dikabulkan"));
    }
}
