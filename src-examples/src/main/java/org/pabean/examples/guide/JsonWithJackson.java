package org.pabean.examples.guide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.time.LocalDate;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.declaration.Journey;
import org.pabean.declaration.TransportMode;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.money.Money;
import org.pabean.tariff.IncomeTaxClass;

/** JSON with Jackson: a declaration goes out and comes back the same, and its assessment goes out. */
public final class JsonWithJackson {

    private JsonWithJackson() {}

    /** Writes a declaration, reads it again, assesses it, and shows a total and the terms of the written assessment. */
    public static void run(PrintStream out) {
        JsonMapper mapper = PabeanMapper.create();
        try {
            String json = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(bearings());
            out.println(json);
            Declaration read = mapper.readValue(json, Declaration.class);
            out.println("the same: " + read.equals(bearings()));
            Assessment assessment = Assessor.standard().assess(read);
            JsonNode written = mapper.valueToTree(assessment);
            out.println(written.at("/totals/0"));
            out.println(written.at("/items/0/portions/0/treatment/terms"));
            mapper.readValue(json.replace("84821000", "848"), Declaration.class);
        } catch (JsonProcessingException refused) {
            out.println(refused.getOriginalMessage());
        }
    }

    private static Declaration bearings() {
        GoodsItem item = GoodsItem.builder()
                .number(1)
                .value(new ItemValue.Price(Money.of("USD", "15298.20")))
                .rates(DeclaredRates.builder()
                        .incomeTaxClass(IncomeTaxClass.OTHER)
                        .build())
                .hsCode(HsCode.of("84821000"))
                .origin(Country.of("JP"))
                .build();
        return Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(LocalDate.of(2026, 2, 12))
                .importer(Importer.company())
                .consignment(Consignment.builder()
                        .incoterm(Incoterm.FOB)
                        .addItems(item)
                        .addCharges(Charge.of(Charge.Kind.FREIGHT, Money.of("USD", "310")))
                        .journey(Journey.from(Country.of("JP"), TransportMode.SEA))
                        .build())
                .build();
    }

    /** Runs the example. */
    public static void main(String[] arguments) {
        run(System.out);
    }
}
