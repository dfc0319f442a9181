package org.pabean.examples.kotlin

import java.time.LocalDate
import org.pabean.assessment.Assessment
import org.pabean.assessment.Assessor
import org.pabean.declaration.Consignment
import org.pabean.declaration.Declaration
import org.pabean.declaration.DocumentType
import org.pabean.declaration.GoodsItem
import org.pabean.declaration.Importer
import org.pabean.declaration.Incoterm
import org.pabean.law.InvalidInputException
import org.pabean.money.Money
import org.pabean.money.Rupiah
import org.pabean.regime.LevyTerm
import org.pabean.tariff.DutyRate
import org.pabean.tariff.Levy

/** A wholesaler's price list: what a piece costs when it has landed. */
fun main() = println(priceList(Assessor.standard(), LocalDate.of(2026, 2, 12)))

private val offers = mapOf(
    "Ball bearing" to ("8482.10.00" to "14.20".usd),
    "Trainers" to ("6404.11.10" to "31".usd),
    "Rice cooker" to ("8516.60.10" to "22.50".usd),
    "Typing error" to ("8516.60.1" to "22.50".usd),
)

fun priceList(assessor: Assessor, day: LocalDate): String =
    offers.entries.joinToString("\n") { (name, offer) ->
        val (line, price) = offer
        name + ": " + assessor.tellLanded(line, price, day)
    }

private fun Assessor.tellLanded(line: String, price: Money, day: LocalDate): String =
    try {
        val assessment = assess(imported(line, price, day))
        "landed Rp ${assessment.landed}, duty ${assessment.dutyRate.inWords}, VAT Rp ${assessment[Levy.VAT]}"
    } catch (refused: InvalidInputException) {
        refused.violations().joinToString { it.code() }
    } catch (malformed: IllegalArgumentException) {
        malformed.message ?: "refused"
    }

private fun imported(line: String, price: Money, day: LocalDate): Declaration =
    Declaration.builder()
        .documentType(DocumentType.IMPORT_DECLARATION)
        .registrationDate(day)
        .importer(Importer.company())
        .consignment(Consignment.of(Incoterm.CIF, GoodsItem.of(1, line, price)))
        .build()

private val String.usd: Money get() = Money.of("USD", this)

private operator fun Assessment.get(levy: Levy): Rupiah = amount(levy)

private val Assessment.landed: Rupiah get() = customsValue() + amountDue()

/** A sealed answer needs no `else`: a new kind of rate would not compile here. */
private val DutyRate.inWords: String
    get() = when (this) {
        is DutyRate.AdValorem -> percent().toString()
        is DutyRate.Specific -> "Rp ${perUnit()} for each ${unit()}"
        is DutyRate.Sum -> "Rp ${amount()}"
    }

private val Assessment.dutyRate: DutyRate
    get() = item(1).treatment().terms().of(Levy.IMPORT_DUTY).map(LevyTerm::rate).orElseThrow()
