package org.pabean.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A declaration in plain words and numbers, filled in by the draw and read by both opinions. */
final class Sheet {

    /** The forms of declaration, by the codes of the casebook. */
    enum Form {
        PIB,
        PIBK,
        CN,
        PASSENGER,
        CREW,
        IMEI
    }

    /** What a line's value is. */
    enum Value {
        FOB,
        CIF,
        CUSTOMS_VALUE,
        IMPORT_VALUE
    }

    /** How a duty or excise is stated. */
    enum Charge {
        NOT_STATED,
        PERCENT,
        PER_UNIT,
        SUM
    }

    Form form = Form.PIB;
    LocalDate day = LocalDate.EPOCH;
    Optional<LocalDate> paymentDay = Optional.empty();
    String currency = "USD";
    Optional<BigDecimal> statedRate = Optional.empty();
    int per = 1;
    Optional<BigDecimal> statedDollar = Optional.empty();
    boolean api;
    boolean npwp = true;
    boolean business = true;
    BigDecimal freight = BigDecimal.ZERO;
    BigDecimal insurance = BigDecimal.ZERO;
    String scheme = "ORDINARY";
    int shipment = 1;
    boolean registeredWorker = true;
    boolean personal = true;
    String pilgrim = "NONE";
    Optional<BigDecimal> allowance = Optional.empty();
    boolean late;
    String facility = "";
    int months;
    BigDecimal monthlyRate = BigDecimal.valueOf(2);
    Optional<String> rounding = Optional.empty();
    boolean cutIncomeTaxBase;
    final List<Line> lines = new ArrayList<>();

    /** One line of goods. */
    static final class Line {
        String hs = "";
        Value kind = Value.FOB;
        BigDecimal value = BigDecimal.ZERO;
        BigDecimal quantity = BigDecimal.ONE;
        String unit = "PCE";
        Charge duty = Charge.NOT_STATED;
        BigDecimal dutyFigure = BigDecimal.ZERO;
        final Map<String, BigDecimal> additionalPercents = new LinkedHashMap<>();
        final Map<String, BigDecimal> additionalPerUnit = new LinkedHashMap<>();
        Charge excise = Charge.NOT_STATED;
        BigDecimal exciseFigure = BigDecimal.ZERO;
        String exciseGroup = "";
        BigDecimal otherLevies = BigDecimal.ZERO;
        Optional<BigDecimal> vatRate = Optional.empty();
        boolean vatCollected = true;
        Optional<BigDecimal> luxuryRate = Optional.empty();
        boolean luxuryBorne;
        Optional<BigDecimal> incomeTaxRate = Optional.empty();
        String incomeTaxClass = "";
        String prize = "";
    }

    Line add() {
        Line line = new Line();
        lines.add(line);
        return line;
    }
}
