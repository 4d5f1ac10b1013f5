import type { OptionTerms, OptionValue } from "../computation/blackScholes.js";
import { Decimal, ONE, quotient } from "../computation/decimal.js";
import type { Pricing } from "../request/putRequest.js";
import * as format from "./format.js";
import type { Section } from "./reply.js";

/** An option's price after Black, Scholes and Merton, step by step with its numbers put in. */
export function blackScholesSteps(terms: OptionTerms, pricing: Pricing, value: OptionValue): readonly Section[] {
  return [
    { heading: "d₁ and d₂", lines: distanceLines(terms, pricing, value) },
    { heading: "Price", lines: priceLines(terms, value) },
  ];
}

function distanceLines(terms: OptionTerms, pricing: Pricing, { d1, d2 }: OptionValue): readonly string[] {
  const [s, k, t] = [terms.indexLevel, terms.strike, terms.expiry].map((number) => format.number(number, 4));
  const [r, q, v] = [terms.rate, terms.dividend, pricing.volatility].map((share) => format.percent(share, 4));
  const deviation = format.number(d1.minus(d2), 4);
  return [
    `σ√T = ${v} × √${t} = ${deviation}`,
    `d₁ = (ln(${s} ÷ ${k}) + (${r} − ${q}) × ${t}) ÷ ${deviation} + ${deviation} ÷ 2 = ${format.number(d1, 4)}`,
    `d₂ = d₁ − σ√T = ${format.number(d2, 4)}`,
  ];
}

/** The chances are read back from delta and price, so that the lines add up to what was answered. */
function priceLines(terms: OptionTerms, { delta, optionPrice }: OptionValue): readonly string[] {
  const { indexLevel, strike, kind } = terms;
  const [spotFactor, strikeFactor] = [discount(terms.dividend, terms), discount(terms.rate, terms)];
  const spotChance = quotient(delta, spotFactor).abs();
  const strikeChance = quotient(optionPrice.minus(indexLevel.times(delta)), strike.times(strikeFactor)).abs();
  const [n1, n2, yields, rates] = [spotChance, strikeChance, spotFactor, strikeFactor].map((number) =>
    format.number(number, 6),
  );
  const own = `${format.number(indexLevel, 4)} × ${yields} × ${n1}`;
  const other = `${format.number(strike, 4)} × ${rates} × ${n2}`;
  const [first, second] = kind === "call" ? ["N(d₁)", "N(d₂)"] : ["N(−d₁)", "N(−d₂)"];
  return [
    `${first} = ${n1}, ${second} = ${n2}; e^(−qT) = ${yields}, e^(−rT) = ${rates}`,
    `${kind === "call" ? `${own} − ${other}` : `${other} − ${own}`} = ${format.number(optionPrice, 4)} points`,
    `Delta = ${format.number(delta, 4)} = ${kind === "call" ? "" : "−"}e^(−qT) × ${first}`,
  ];
}

/** `e^(−rate × T)`. */
function discount(rate: Decimal, { expiry }: OptionTerms): Decimal {
  return new Decimal(ONE.dividedBy(rate.times(expiry).toSignificantDigits(40).exp()).toSignificantDigits(40));
}
