import { type Decimal, ONE } from "../computation/decimal.js";
import type { Caveat } from "../scenario/caveats.js";
import { exact, input, money, number, percent, restyled, signedPercent } from "./format.js";
import type { CaveatText } from "./reply.js";

/** What the wording of a caveat needs besides its own numbers. */
export interface CaveatSetting {
  readonly currency: string | undefined;
  readonly underlying: string | undefined;
}

/** A caveat as a sentence with its number, and the number for programs. */
export function caveatText(caveat: Caveat, setting: CaveatSetting): CaveatText {
  const text = sentence(caveat, setting);
  return "amount" in caveat ? { code: caveat.code, text, amount: exact(caveat.amount) } : { code: caveat.code, text };
}

/** How much of the volatility a full hedge takes away: never the share of variance that R² is. */
function explained(rSquared: Decimal | undefined): string {
  if (rSquared === undefined || rSquared.greaterThan(1)) return "";
  const left = percent(ONE.minus(rSquared).sqrt(), 0);
  return ` R² ${number(rSquared, 2)}: the index explains ${percent(rSquared, 0)} of the variance; a full hedge leaves ${left} of the volatility.`;
}

function sentence(caveat: Caveat, { currency, underlying }: CaveatSetting): string {
  const cash = (amount: Decimal) => money(amount, currency);
  switch (caveat.code) {
    case "idiosyncratic":
      return `Idiosyncratic risk stays: one standard deviation over ${restyled(caveat.horizon)} is ${cash(caveat.amount)} (${percent(caveat.volatility)} a year).${explained(caveat.rSquared)}`;
    case "idiosyncratic-unknown":
      return "Idiosyncratic risk stays, unsized: add r2 and index_vol (r2:0.85 index_vol:16%) or residual_vol:8% to see it in money.";
    case "basis":
      return `Basis risk: each index point between future and ${underlying ?? "index"} is ${cash(caveat.amount)}. It closes only at expiry: rolling, and a portfolio measured on another index, add to it.`;
    case "beta":
      return `Beta risk: if beta is ${input(caveat.by)} off, ${signedPercent(caveat.move)} differs by ${cash(caveat.amount)}.`;
    case "rounding":
      return `Rounding: whole contracts miss the target by ${cash(caveat.amount)} on ${signedPercent(caveat.move)}.`;
    case "variation-margin":
      return `Cash: ${signedPercent(caveat.adverseMove)} calls for ${cash(caveat.amount)} of variation margin${caveat.portfolioGains ? " before the portfolio's gain can be touched" : ", on top of what the portfolio loses"}.`;
    case "currency":
      return `Currency: 1% in the exchange rate changes the futures' result on this move by ${cash(caveat.amount)}.`;
    case "zero-beta":
      return "Zero beta is not zero return: expect about the risk-free rate plus alpha, with the risks above.";
  }
}
