package org.pabean.examples.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pabean.declaration.ItemValue;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;

class PabeanMapperTest {

    private final JsonMapper mapper = PabeanMapper.create();

    @Test
    void anAmountWhoseDecimalHasNoEndComesBackTheSame() throws JsonProcessingException {
        Rupiah third = Rupiah.of(Fraction.of(1, 3));
        assertEquals("\"1/3\"", mapper.writeValueAsString(third));
        assertEquals(third, mapper.readValue("\"1/3\"", Rupiah.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/0", "1/", "1E9", "", "NaN", "1,5"})
    void textThatIsNoNumberIsRefused(String text) {
        assertThrows(
                JsonMappingException.class, () -> mapper.readValue(mapper.writeValueAsString(text), Fraction.class));
    }

    @Test
    void aRecordOfASealedInterfaceNamesItself() throws JsonProcessingException {
        assertEquals(
                "{\"type\":\"Cif\",\"cif\":{\"currency\":\"USD\",\"amount\":\"5\"}}",
                mapper.writerFor(ItemValue.class).writeValueAsString(new ItemValue.Cif(Money.of("USD", "5"))));
        assertEquals(
                DutyRate.percent("7.5"),
                mapper.readValue("{\"type\":\"AdValorem\",\"percent\":\"7.5\"}", DutyRate.class));
    }

    @Test
    void aRefusalTellsThePlaceOfTheFault() {
        JsonMappingException refused = assertThrows(
                JsonMappingException.class,
                () -> mapper.readValue(
                        "{\"type\":\"Cif\",\"cif\":{\"currency\":\"ZZZ\",\"amount\":\"5\"}}", ItemValue.class));
        assertTrue(refused.getPathReference().endsWith("[\"currency\"]"), refused.getPathReference());
    }
}
