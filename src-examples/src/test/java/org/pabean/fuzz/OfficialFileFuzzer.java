package org.pabean.fuzz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.pabean.assessment.Assessor;
import org.pabean.data.BundledTariff;
import org.pabean.data.DecreedExchangeRates;
import org.pabean.data.IncomeTaxLists;
import org.pabean.data.ListedTradeRemedies;
import org.pabean.data.PreferenceSchedule;
import org.pabean.data.TariffLayer;
import org.pabean.data.VatRateList;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.law.Coverage;
import org.pabean.law.InvalidInputException;
import org.pabean.levy.LevyRates;
import org.pabean.money.CurrencyCode;
import org.pabean.tariff.AgreementCode;
import org.pabean.tariff.MissingPreferenceScheduleException;
import org.pabean.tariff.TariffProvider;

/** The loaders of official files: a file is read whole and asked for what it holds, or refused row by row. */
public final class OfficialFileFuzzer {

    private static final String NAME = "official.csv";
    private static final HsCode SHOES = HsCode.of("64041190");
    private static final LevyRates RATES = Assessor.standard().data().levies();

    /** A kind of file: a table that is right, and what reads one and asks it. */
    private record Kind(TableDraft draft, Function<String, List<Object>> read) {}

    private static final List<Kind> KINDS = List.of(
            kind("""
                    hs8,ad_valorem_pct,specific_amount,specific_unit,from,to,instrument
                    64041190,12.5,,,2026-01-01,2026-06-30,PMK 1/2026
                    22030019,,20000,LITER,2026-01-01,,PMK 1/2026
                    98451000,0,,,2026-07-28,2027-01-27,PMK 50/2026
                    64041190,40,,,2016-01-01,2016-12-31,PMK 9/2016
                    """, OfficialFileFuzzer::tariff),
            kind("""
                    scheme,partner,hs8,is_ex,rate_pct,specific_amount,specific_unit,from,to,condition,instrument
                    IE-CEPA,CH,64041190,N,0,,,2026-01-01,2026-12-31,,PMK 56/PMK.010/2022
                    IJEPA,JP,10062090,Y,,450,IDR/KG,2026-08-01,,TRQ_IN_QUOTA,PMK 60/2026
                    """, OfficialFileFuzzer::preferences),
            kind("""
                    kmk_number,valid_from,valid_to,currency,unit,rupiah,source
                    99/KM.10/2023,2023-07-19,2023-07-25,JPY,100,10700.25,S1
                    6/MK/EF.2/2026,2026-02-11,2026-02-17,USD,1,16813,S2
                    """, OfficialFileFuzzer::decrees),
            kind("""
                    measure_id,type,product,hs8,hs8_ex,country,exporter,rate_pct,amount_idr,unit,from,to,exempt_country_count,instrument
                    BMAD-PSF-2022,BMAD,fibre,55032010;550320,,IN,*,9,,,2022-12-12,2027-12-11,,PMK 176/PMK.010/2022
                    BMTP-X,BMTP,cloth,,5407;54,*,Some Ltd,,26467,MTR,2020-01-01,,122,PMK 1/2020
                    """, OfficialFileFuzzer::remedies),
            kind("""
                    class,hs,from,to,instrument
                    LIST_A,6404,2026-01-01,,PMK 1/2026
                    STAPLE,10063030,2025-01-01,2025-12-31,PMK 2/2025
                    """, OfficialFileFuzzer::incomeTax),
            kind("""
                    rate_pct,base,from,to,instrument
                    13,11/12,2027-01-01,2027-12-31,UU 1/2027
                    14,,2028-01-01,,UU 1/2028
                    """, OfficialFileFuzzer::vat));

    private OfficialFileFuzzer() {}

    private static Kind kind(String table, Function<String, List<Object>> read) {
        return new Kind(new TableDraft(table), read);
    }

    /** Bytes to start from: of each kind the table as it is, with a few changes, and as a text. */
    public static List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        for (int i = 0; i < KINDS.size(); i++) {
            byte kind = (byte) i;
            seeds.add(new byte[] {kind, 1, 0});
            seeds.add(new byte[] {kind, 1, 0, 0, 1, 5, 0, 4, 1, 5, 20});
            byte[] text = JsonDraft.asItIs(KINDS.get(i).draft().known());
            byte[] raw = new byte[text.length + 1];
            System.arraycopy(text, 0, raw, 1, text.length);
            raw[0] = kind;
            seeds.add(raw);
        }
        return seeds;
    }

    /** The text that the bytes make. */
    public static String text(byte[] bytes) {
        Choices choices = new Choices(bytes);
        return KINDS.get(choices.next() % KINDS.size()).draft().text(choices);
    }

    /** Reads every seed, so that no first input waits for classes to be loaded. */
    public static void fuzzerInitialize() {
        seeds().forEach(seed -> fuzzerTestOneInput(seed));
    }

    /** Reads what the bytes make, twice. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Kind kind = KINDS.get(new Choices(bytes).next() % KINDS.size());
        String text = text(bytes);
        try {
            List<Object> answers = kind.read().apply(text);
            Refusals.claim(answers.equals(kind.read().apply(text)), "two readings of one file differ");
        } catch (InvalidInputException refused) {
            Refusals.check(refused);
            Refusals.claim(
                    refused.violations().stream().allMatch(fault -> fault.path().startsWith(NAME)),
                    "a fault is told without its file");
        }
    }

    private static void isSane(Coverage coverage) {
        Refusals.claim(!coverage.firstDay().isAfter(coverage.lastDay()), "the file ends before it begins");
        Refusals.claim(coverage.rows() > 0, "a file without rows is accepted");
    }

    private static LocalDate within(Coverage coverage) {
        return coverage.firstDay();
    }

    private static List<Object> tariff(String text) {
        TariffLayer layer = TariffLayer.parse(NAME, text);
        isSane(layer.coverage());
        TariffProvider overlaid = new BundledTariff().overlaidBy(layer);
        List<TariffLayer.Row> rows = layer.rows();
        Refusals.claim(rows.size() == layer.coverage().rows(), "rows are lost");
        for (TariffLayer.Row row : rows.subList(0, Math.min(rows.size(), 40))) {
            for (LocalDate day : List.of(row.from(), row.to())) {
                Refusals.claim(
                        layer.find(row.line(), day).filter(row.entry()::equals).isPresent(), "a row is not found");
                Refusals.claim(
                        overlaid.on(day).entry(row.line()).equals(row.entry()), "a row is not found over the book");
            }
        }
        return List.of(rows, layer.coverage());
    }

    private static List<Object> preferences(String text) {
        PreferenceSchedule schedule = PreferenceSchedule.parse(NAME, text);
        Coverage coverage = schedule.coverage().get(0);
        isSane(coverage);
        List<Object> answers = new ArrayList<>(schedule.coverage());
        try {
            answers.addAll(schedule.rates(AgreementCode.of("IE-CEPA"), Country.of("CH"), SHOES, within(coverage)));
        } catch (MissingPreferenceScheduleException missing) {
            answers.add(String.valueOf(missing.getMessage()));
        }
        return answers;
    }

    private static List<Object> decrees(String text) {
        DecreedExchangeRates rates = DecreedExchangeRates.parse(NAME, text);
        isSane(rates.coverage());
        return List.of(rates.coverage(), rates.find(CurrencyCode.of("JPY"), within(rates.coverage())));
    }

    private static List<Object> remedies(String text) {
        ListedTradeRemedies remedies = ListedTradeRemedies.parse(NAME, text);
        isSane(remedies.coverage());
        HsCode fibre = HsCode.of("55032010");
        return List.of(
                remedies.coverage(),
                remedies.mayReach(fibre),
                remedies.find(fibre, Country.of("IN"), within(remedies.coverage())));
    }

    private static List<Object> incomeTax(String text) {
        IncomeTaxLists lists = IncomeTaxLists.parse(NAME, text);
        isSane(lists.coverage());
        LocalDate day = within(lists.coverage());
        Refusals.claim(lists.find(SHOES, day).isPresent(), "a day of the file has no class");
        return List.of(lists.coverage(), lists.find(SHOES, day));
    }

    private static List<Object> vat(String text) {
        VatRateList list = VatRateList.parse(NAME, text);
        isSane(list.coverage());
        LocalDate day = within(list.coverage());
        Refusals.claim(list.find(day).isPresent(), "the first day of the file has no rate");
        Refusals.claim(list.over(RATES).on(day).vat().equals(list.find(day).orElseThrow()), "the file does not hold");
        return List.of(list.coverage(), list.find(day));
    }
}
