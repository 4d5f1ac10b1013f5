import { Decimal } from "../computation/decimal.js";
import type { Assumption, Missing, OutOfScope } from "../study/question/question.js";
import * as format from "./format.js";

function told(words: readonly string[]): string {
  return words.map((one) => format.echo(one, 30)).join(", ");
}

/** An assumption as a sentence. */
export function assumptionText(assumption: Assumption): string {
  switch (assumption.code) {
    case "full-hedge":
      return "How far to hedge is not said: a full hedge, target beta 0.";
    case "index-as-price":
      return `No futures price is given: the index level ${format.number(assumption.level)} stands for it.`;
    case "contract-priced-whole":
      return `No multiplier is given: ${format.number(assumption.amount)} was read as what one contract is worth.`;
    case "multiplier-of-contract": {
      const size = format.money(new Decimal(assumption.multiplier), assumption.currency);
      return `The multiplier is not said: ${size} a point, the ${assumption.name} future's in the catalogue.`;
    }
    case "only-amount":
      return `“${format.echo(assumption.words)}” was read as the portfolio's value, as no other amount could be.`;
    case "part-hedged":
      return `Only “${format.echo(assumption.words)}” is hedged; the beta was taken to be that part's.`;
    case "equity-part":
      return `“${format.echo(assumption.words)}” of “${format.echo(assumption.total)}” is in shares: that part alone is hedged, and the beta was taken to be its.`;
    case "cash-part":
      return `“${format.echo(assumption.words)}” of “${format.echo(assumption.total)}” is in cash: the futures cover that part alone.`;
    case "stocks-moved": {
      const { from, to, total, isUp } = assumption;
      const moved = format.money(assumption.moved, assumption.currency);
      const way = isUp ? "are bought by futures" : "are hedged in full";
      return `The part in shares goes from “${format.echo(from, 30)}” to “${format.echo(to, 30)}” of “${format.echo(total)}”: the ${moved} that move ${way}, and the moves shown are of that part alone.`;
    }
    case "amount-moved":
      return `“${format.echo(assumption.words)}” goes ${assumption.isUp ? "into" : "out of"} shares by futures: the moves shown are of that part alone.`;
    case "target-from-question":
      return `“${format.echo(assumption.words, 120)}” was read as the target.`;
    case "no-carry":
      return `Interest and dividends (${told(assumption.words)}) have no part in the count, and the moves shown leave them out.`;
    case "hedge-kept":
      return `“${format.echo(assumption.words)}” is what beta turned out to be: the contracts stay those for ${format.echo(assumption.beta, 20)}.`;
    case "account-alone":
      return `“${format.echo(assumption.words)}” was taken alone, without the others that are told.`;
    case "share-of-beta":
      return `“${format.echo(assumption.words, 120)}” was read as a share of beta: target ${assumption.target}.`;
    case "target-from-before":
      return `No target of its own here: that of ${format.echo(assumption.label, 40)} was kept.`;
    case "move-from-before":
      return `No move of its own here: that of ${format.echo(assumption.label, 40)} was kept.`;
    case "tick-of-contract":
      return `The tick is not said: ${assumption.tick} points, the ${assumption.name} future's in the catalogue.`;
    case "futures-follow":
      return `“${format.echo(assumption.words)}” is told of the market: the futures were taken to move with it.`;
    case "holdings-return":
      return `Each holding's own end is told: together they return ${format.signedPercent(new Decimal(assumption.percent).dividedBy(100))}, in place of β × the market's.`;
    case "own-return":
      return `“${format.echo(assumption.words)}” is the portfolio's own return: it stands in place of β × the market's.`;
    case "value-after":
      return `“${format.echo(assumption.words)}” is what the portfolio is worth then: its own return stands in place of β × the market's.`;
    case "index-apart":
      return `The index goes by or to “${format.echo(assumption.index)}”, the futures by or to “${format.echo(assumption.futures)}”: the portfolio moves by β × the index's move.`;
    case "share-after":
      return `“${format.echo(assumption.words)}” is what a share costs then: its own return stands in place of β × the market's.`;
    case "basis-then":
      return `The futures price then is “${format.echo(assumption.words)}” away from the index.`;
    case "meets-index":
      return `At expiry the futures price is the index's level, “${format.echo(assumption.words)}”.`;
    case "capm": {
      const { rate, dividend, time } = assumption;
      const yielded = dividend === undefined ? "" : ` and dividends of ${format.echo(dividend, 20)}`;
      return `The portfolio's return is the CAPM's, with interest at ${format.echo(rate, 20)}${yielded} a year over ${time}: r_f + β × (market with dividends − r_f).`;
    }
    case "capm-without-rates":
      return "The rate or the time is not said: the portfolio's return is β × the market's, without interest and dividends.";
    case "move-both-ways":
      return `“${format.echo(assumption.words)}” does not say which way: both are answered.`;
    case "sizes-together":
      return `“${format.echo(assumption.words)}” contracts count as ${format.number(new Decimal(assumption.contracts))} of the ${assumption.size} ones.`;
    case "futures-move":
      return `The move “${format.echo(assumption.words)}” is of the futures price: the index was taken to move alike.`;
    case "index-from-price":
      return `The index now is not said: the move to or by “${format.echo(assumption.words)}” was taken from the futures price.`;
    case "future-purchase":
      return `“${format.echo(assumption.words)}”: nothing is held yet, so beta is 0 today and the futures are bought.`;
    case "tracks-index":
      return `“${format.echo(assumption.words, 120)}” was read as beta 1: the portfolio is its index.`;
    case "market-beta":
      return `The beta is not said: 1, the market's, for “${format.echo(assumption.words, 60)}”.`;
    case "cash-equitised":
      return `“${format.echo(assumption.words, 60)}”: cash has beta 0, so the futures are bought.`;
    case "grown":
      return `The futures cover “${format.echo(assumption.words)}” with interest to their expiry: ${format.echo(assumption.rate)} a year for ${format.echo(assumption.time)}.`;
    case "interest":
      return `“${format.echo(assumption.words)}” is the interest on the cash: it is counted beside the futures.`;
    case "no-interest":
      return "No interest on the cash is told: none was counted beside the futures.";
    case "short-position":
      return `“${format.echo(assumption.words, 120)}” was read as sold short: its beta counts as negative.`;
    case "slope-as-ratio":
      return `“${format.echo(assumption.words)}” is a slope: it was read as the hedge ratio of least variance.`;
    case "correlation-from-square":
      return `The correlation is not said: the root of R² “${format.echo(assumption.words)}” stands for it, taken as positive.`;
    case "index-volatility":
      return `“${format.echo(assumption.words)}” is the index's volatility: it was taken to be the future's as well.`;
    case "second-volatility":
      return `“${format.echo(assumption.words)}”, the second volatility, was read as the future's.`;
    case "simple-carry":
      return `Compounding is not said: simple interest was used. Compounded continuously the fair price is ${format.number(assumption.continuous, 2)}.`;
    case "no-dividends":
      return "No dividend yield is told: none was used.";
    case "fair-as-price":
      return `No futures price is given: the fair one, ${format.number(assumption.price, 2)}, stands for it.`;
    case "fair-then":
      return `The futures are closed at their fair price then, with ${assumption.left} to expiry.`;
    case "bracketed-betas":
      return `The numbers in brackets (“${format.echo(assumption.words, 110)}”) were read as betas.`;
    case "net-book":
      return "Longs and shorts leave no worth to weigh betas by: value and beta are told on the longs' worth, which makes the same count for a full hedge.";
    case "future-of-month":
      return `Futures of several months are quoted: “${format.echo(assumption.words)}”, the one for ${assumption.month}, was taken.`;
    case "cash-holding":
      return `“${format.echo(assumption.words)}” is cash: beta 0.`;
    case "cash-left-out":
      return `“${format.echo(assumption.words)}” in cash was left out of the value.`;
    case "index-by-unit":
      return `“${format.echo(assumption.words)}” is what each unit of the index costs: the count is of units, without a multiplier.`;
    case "proceeds-risk-free":
      return "What is bought with the shares' price has beta 0; the shares are sold in equal parts of everything held.";
    case "fund-is-index":
      return "The fund on the index was taken to have beta 1.";
    case "weights-of-today":
      return "The beta is that of today's values: what prices do later does not change its weights.";
    case "solution-unread":
      return "The text's own solution was not used, but for the market move in it, if any.";
    case "numbers-cut":
      return "There are more numbers than a question holds: those at the end were not read.";
    case "parts-cut":
      return "There are more parts than one answer holds: the first ten are answered.";
  }
}

const NEEDED: Readonly<Record<string, string>> = {
  value: "what the portfolio is worth",
  beta: "the portfolio's beta",
  price: "the futures price",
  multiplier: "which future, or its multiplier (money per index point)",
  contract: "which future",
  target: "what is to be reached: a full hedge, or a target beta",
  margin: "the initial margin, in percent of what the contracts are worth or in money for each",
  held: "how many contracts are on, and which way",
  move: "how far the market moves",
  contracts: "how many futures, and whether they are long or short",
  tick: "how many points one tick is",
  expiry: "the time to the future's expiry",
  spot_vol: "the volatility of what is hedged",
  futures_vol: "the volatility of the future",
  correlation: "the correlation of the two",
  "futures variance": "the variance of the future, beside the covariance",
  fx: "the exchange rate between portfolio and contract",
};

/** What is missing, as a phrase with the reason where there is one. */
export function missingText({ field, why, choices = [], words = "" }: Missing): string {
  const needed = NEEDED[field] ?? field;
  switch (why) {
    case "volatility-is-no-beta":
      return `${field}: ${needed}. How volatile it is does not say: beta also needs the correlation with the index.`;
    case "fair-price-wanted":
      return `${field}: ${needed}. The index level is given with a rate and a dividend yield, so the two differ.`;
    case "which-contract":
      return `${field}: ${needed} (${choices.join(", ")})?`;
    case "change-without-direction":
      return `${field}: is beta to rise or to fall by that much?`;
    case "not-understood":
      return `${field}: ${needed}. “${format.echo(words, 30)}” was not understood, and may change it.`;
    case "part-unread":
      return `${field} was not understood: “${format.echo(words, 120)}”`;
    case "start-or-end":
      return `${field}: is “${format.echo(words, 30)}” where the hedge starts, or where it ends?`;
    case "units-apart":
      return `${field}: ${needed}, in the same unit as the other.`;
    case "periods-apart":
      return `${field}: ${needed}. The two are over periods that differ.`;
    case "ratio-of-prices":
      return `${field}: ${needed}, of returns. Those of prices give a ratio that counts units, not money.`;
    case "other-direction":
      return `${field}: ${needed}. As it was read, the trade would go the other way than the question says.`;
    default:
      return `${field}: ${needed}.`;
  }
}

const SUBJECTS: Readonly<Record<OutOfScope["subject"], string>> = {
  options: "options",
  "minimum-variance": "a minimum-variance hedge, from volatilities and a correlation",
  bonds: "bonds or interest rates",
  swaps: "swaps",
  commodities: "hedging a commodity",
  capm: "expected returns",
  "fair-price": "the fair price of a future",
  roll: "rolling a future into the next one",
  "value-at-risk": "value at risk",
  alpha: "alpha, what a portfolio earned beyond its beta",
  words: "something that no count of futures answers",
};

/** What a question is about that is not read here. */
export function subjectText({ subject }: OutOfScope): string {
  return `This looks like a question about ${SUBJECTS[subject]}.`;
}
