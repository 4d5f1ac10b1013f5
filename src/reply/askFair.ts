import type { Solved } from "../study/question/solvePart.js";
import * as format from "./format.js";
import type { Facts } from "./reply.js";

type FairSolved = Extract<Solved, { readonly kind: "fair" }>;

/** What the future should cost, in a few words. */
export function fairText({ fair }: FairSolved): string {
  return `fair futures price ${format.number(fair.price, 2)}`;
}

/** How the fair price is worked out. */
export function fairLines({ fair }: FairSolved): readonly string[] {
  const { indexLevel, rate, dividend, expiry, isContinuous, price } = fair;
  const [s, years] = [format.number(indexLevel), format.number(expiry.years)];
  const net = `${format.percent(rate)} − ${format.percent(dividend)}`;
  const [letters, numbers] = isContinuous
    ? ["S × e^((r − q) × T)", `${s} × e^((${net}) × ${years})`]
    : ["S × (1 + (r − q) × T)", `${s} × (1 + (${net}) × ${years})`];
  return [`F = ${letters} = ${numbers} = ${format.number(price, 2)}, with ${format.restyled(expiry.text)} to expiry.`];
}

/** Every number of a fair price by name. */
export function fairFactsOf({ fair }: FairSolved): Facts {
  return {
    fairPrice: format.exact(fair.price),
    indexLevel: format.exact(fair.indexLevel),
    rate: format.exact(fair.rate),
    dividend: format.exact(fair.dividend),
    expiryYears: format.exact(fair.expiry.years),
  };
}
