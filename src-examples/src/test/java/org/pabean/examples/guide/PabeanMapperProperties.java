package org.pabean.examples.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Declaration;
import org.pabean.testkit.FixedReferenceData;

class PabeanMapperProperties {

    private static final JsonMapper MAPPER = PabeanMapper.create();
    private static final Assessor ASSESSOR = Assessor.of(FixedReferenceData.standard());

    @Property(tries = 300)
    void everyDeclarationComesBackTheSame(@ForAll Declaration declaration) throws JsonProcessingException {
        assertEquals(declaration, MAPPER.readValue(MAPPER.writeValueAsString(declaration), Declaration.class));
    }

    @Property(tries = 100)
    void everyAssessmentCanBeWrittenAndTellsItsTotals(@ForAll Declaration declaration) {
        Assessment assessment = ASSESSOR.assess(declaration);
        JsonNode written = MAPPER.valueToTree(assessment);
        assertEquals(assessment.totals().size(), written.get("totals").size());
        assertEquals(
                assessment.totals().get(0).paid().toString(),
                written.at("/totals/0/paid").textValue());
        assertFalse(written.get("items").isEmpty());
    }
}
