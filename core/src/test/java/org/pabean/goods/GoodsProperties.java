package org.pabean.goods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class GoodsProperties {

    @Property
    void aCodeIsReadBackFromEitherOfItsForms(@ForAll HsCode code) {
        assertEquals(code, HsCode.of(code.toString()));
        assertEquals(code, HsCode.of(code.plain()));
        assertEquals(code.hashCode(), HsCode.of(code.plain()).hashCode());
        assertEquals(code.digits(), code.plain().length());
    }

    @Property
    void everyCodeLiesInItsChapterAndHeading(@ForAll HsCode code) {
        assertTrue(HsCode.of(code.plain().substring(0, 2)).contains(code));
        assertEquals(code.chapter(), code.heading() / 100);
        assertEquals(code.chapter(), Integer.parseInt(code.plain().substring(0, 2)));
    }

    @Property
    void theOrderAgreesWithEqualityAndContainment(@ForAll HsCode a, @ForAll HsCode b) {
        assertEquals(a.equals(b), a.compareTo(b) == 0);
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
        assertEquals(b.plain().startsWith(a.plain()), a.contains(b));
    }

    @Property
    void aQuantityComesBackFromEveryUnitOfItsKind(@ForAll Quantity quantity, @ForAll UnitOfMeasure other) {
        if (quantity.unit().convertsTo(other)) {
            assertEquals(quantity, quantity.in(other).in(quantity.unit()));
        } else {
            assertThrows(IllegalArgumentException.class, () -> quantity.in(other));
        }
        assertEquals(quantity.unit().convertsTo(other), other.convertsTo(quantity.unit()));
    }
}
