import type { OptionValue } from "../computation/blackScholes.js";
import { Decimal } from "../computation/decimal.js";
import { writeCommandLine } from "../request/commandLine.js";
import type { OptionRequest } from "../request/putRequest.js";
import { writeMoney, writeNumber } from "../request/writeOption.js";
import { blackScholesSteps } from "./blackScholesSteps.js";
import * as format from "./format.js";
import { greekSection } from "./greekSection.js";
import { noteLines } from "./notes.js";
import { optionFacts } from "./putFacts.js";
import { pricingOptions, timesText } from "./putReceipt.js";
import { pricingLine, timesLine } from "./putText.js";
import { type Draft, EDUCATION_FOOTER, type Section } from "./reply.js";

/** What one option is worth, and its greeks. */
export function putOptionReply(request: OptionRequest, value: OptionValue): Draft {
  const { terms, expiry, pricing, notes } = request;
  const price = pricing.premium ?? value.optionPrice;
  const kind = terms.kind === "put" ? "Put" : "Call";
  return {
    title: `${kind} with strike ${format.number(terms.strike)}: ${format.number(price, 4)} points`,
    summary: [
      `European ${terms.kind} on ${format.number(terms.indexLevel)}, strike ${format.number(terms.strike)}, expiring in ${format.restyled(expiry.text)}.`,
      timesLine(terms),
      pricingLine(pricing),
      ...noteLines(notes),
    ],
    sections: [valueSection(request, value), greekSection(value)],
    caveats: [
      {
        code: "model",
        text: "Black, Scholes and Merton: exercised at expiry only, one volatility for all strikes, no jumps. Rates are continuous.",
      },
    ],
    caveatsHeading: "What the model leaves out",
    facts: optionFacts(request, value),
    receipt: optionReceipt(request),
    footer: EDUCATION_FOOTER,
    controls: [
      { kind: "button", action: "working", label: "Working" },
      { kind: "button", action: "edit", label: "Edit" },
      { kind: "button", action: "share", label: "Share" },
    ],
  };
}

/** Price, what exercise now would pay, and the break-even at expiry. */
function valueSection({ terms, pricing, multiplier }: OptionRequest, value: OptionValue): Section {
  const price = pricing.premium ?? value.optionPrice;
  const side = terms.kind === "put" ? -1 : 1;
  const inMoney = Decimal.max(terms.indexLevel.minus(terms.strike).times(side), 0);
  return {
    heading: "Value in index points",
    table: [
      format.row("price", format.number(price, 4)),
      format.row("in the money by", format.number(inMoney, 4)),
      format.row("break-even, expiry", format.number(terms.strike.plus(price.times(side)), 4)),
      ...(multiplier === undefined
        ? []
        : [format.row("one contract", format.money(price.times(multiplier.amount), multiplier.currency))]),
    ],
  };
}

/** Price and greeks of one option with its numbers put in, step by step. */
export function putOptionWorking(request: OptionRequest, value: OptionValue): Draft {
  const { terms, pricing } = request;
  return {
    title: `Working: ${terms.kind} with strike ${format.number(terms.strike)}`,
    summary: [timesLine(terms), pricingLine(pricing)],
    sections: blackScholesSteps(terms, pricing, value),
    facts: {},
    receipt: optionReceipt(request),
    footer: "Hull, Options, Futures, and Other Derivatives, 11th ed., §17.4",
  };
}

/** The line that gives the option again. */
function optionReceipt({ terms, expiry, pricing, multiplier }: OptionRequest): string {
  const { kind, indexLevel, strike, rate, dividend } = terms;
  return writeCommandLine("put", {
    ...{ index: writeNumber(indexLevel), strike: writeNumber(strike) },
    ...timesText({ expiry, rate, dividend }),
    ...pricingOptions(pricing),
    type: kind,
    multiplier: multiplier === undefined ? undefined : writeMoney(multiplier.amount, multiplier.currency),
  });
}
