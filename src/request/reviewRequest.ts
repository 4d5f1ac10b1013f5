import { mayMean } from "../catalogue/currencies.js";
import { type Decimal, ONE, quotient, ZERO } from "../computation/decimal.js";
import { exactContracts } from "../computation/exactContracts.js";
import { wholeContracts } from "../computation/wholeContracts.js";
import type { ReviewInputs } from "../scenario/hedgeReview.js";
import { type HedgeRequest, readHedge } from "./hedgeRequest.js";
import { InputError } from "./inputError.js";
import type { Note } from "./note.js";
import { requireNear } from "./pricesApart.js";
import type { Percent } from "./quantities.js";
import { checkCurrency } from "./reconcileCurrencies.js";
import type { ReviewWords } from "./reviewOptions.js";
import { smallPercents } from "./smallPercents.js";
import { writeStatedContracts } from "./statedContracts.js";
import { writePercent } from "./writeOption.js";

/** A review in full. */
export interface ReviewRequest extends ReviewInputs {
  readonly plan: HedgeRequest;
  /** Whether the contracts were typed; else they are the plan's, to the nearest. */
  readonly contractsStated: boolean;
  /** The portfolio's return as typed, or its value at exit. */
  readonly portfolioEnd: { readonly return: Decimal } | { readonly value: Decimal };
  /** Index levels at entry and exit, where both are known. */
  readonly levels?: { readonly entry: Decimal; readonly exit: Decimal };
  readonly horizonText?: string;
  readonly notes: readonly Note[];
}

/** A return of two levels is written out with so many digits, so that the parts of the miss sum to the last one. */
const RETURN_DIGITS = 12;
/** Two statements of one return may differ by what people round: five basis points. */
const ROUNDED_AWAY = "0.0005";

/**
 * Turns the options into one consistent review.
 *
 * @throws {@link InputError} as {@link readHedge}; `returns-differ`, `contracts-side`, `exit-currency`, `missing-horizon`,
 *   and those of {@link checkEnds}
 * @example
 * readReview({ value: 10e6, beta: 1.2, price: 8000, exit_price: 7610, index_return: -5%, portfolio_return: -6.75% })
 * // 60 short as planned, index −5%, portfolio −675,000
 */
export function readReview(words: ReviewWords): ReviewRequest {
  const { index_return, portfolio_return, rate, dividend, index, exit_index, measured_beta } = words;
  const indexReturn = readIndexReturn(words);
  const plan = readHedge({ ...words, move: { fraction: indexReturn, mayBeFraction: false }, horizon: undefined });
  checkCurrency("exit_price", words.exit_price, plan.contract.currency);
  checkEnds(words, plan, indexReturn);
  const portfolioEnd = readPortfolioEnd(words, plan);
  const contracts = readContracts(words, plan);
  const percents = smallPercents({ index_return, portfolio_return, rate, dividend });
  return {
    plan,
    contracts,
    contractsStated: words.contracts !== undefined,
    indexReturn,
    exitPrice: words.exit_price.amount,
    portfolioEnd,
    portfolioPnl:
      "value" in portfolioEnd
        ? portfolioEnd.value.minus(plan.portfolioValue)
        : plan.portfolioValue.times(portfolioEnd.return),
    // In and out again.
    cost: contracts
      .abs()
      .times(2)
      .times(plan.cost ?? ZERO)
      .times(plan.fx),
    ...(index === undefined || exit_index === undefined
      ? {}
      : { levels: { entry: index.amount, exit: exit_index.amount } }),
    ...(measured_beta === undefined ? {} : { measuredBeta: measured_beta }),
    ...readCarry(words),
    notes: [...plan.notes, ...percents, ...unused(words)],
  };
}

function readIndexReturn({ index, exit_index, index_return }: ReviewWords): Decimal {
  if (index === undefined || exit_index === undefined) {
    if (index_return !== undefined) return index_return.fraction;
    if (index !== undefined) throw new InputError("missing", {}, "exit_index");
    if (exit_index !== undefined) throw new InputError("missing", {}, "index");
    throw new InputError("missing", {}, "index_return");
  }
  const ofLevels = quotient(exit_index.amount, index.amount).minus(ONE).toSignificantDigits(RETURN_DIGITS);
  checkAgree("index_return", index_return, ofLevels);
  return ofLevels;
}

function readPortfolioEnd(words: ReviewWords, plan: HedgeRequest): ReviewRequest["portfolioEnd"] {
  const { exit_value, portfolio_return, value } = words;
  if (exit_value === undefined) {
    if (portfolio_return === undefined) throw new InputError("missing", {}, "portfolio_return");
    return { return: portfolio_return.fraction };
  }
  const { amount, currency } = exit_value;
  const own = plan.portfolioCurrency ?? value.currency;
  if (currency !== undefined && own !== undefined && !mayMean(currency, own))
    throw new InputError("exit-currency", { part: currency, about: own, fixes: [amount.toFixed()] }, "exit_value");
  checkAgree("portfolio_return", portfolio_return, quotient(amount, plan.portfolioValue).minus(ONE));
  return { value: amount };
}

/**
 * The future's way, by its beta, tells an exit price with a digit too many, and returns that were typed as fractions.
 *
 * @throws {@link InputError} `prices-apart`, `return-as-fraction`
 */
function checkEnds(words: ReviewWords, plan: HedgeRequest, indexReturn: Decimal): void {
  const { exit_price, index_return, portfolio_return, exit_index } = words;
  const { futuresPrice, futuresBeta, beta } = plan;
  const futuresReturn = quotient(exit_price.amount, futuresPrice).minus(ONE);
  if (exit_index === undefined)
    requirePercent("index_return", index_return, quotient(futuresReturn, futuresBeta), "the future");
  requirePercent("portfolio_return", portfolio_return, beta.times(indexReturn), "beta × index");
  const moved = futuresPrice.times(ONE.plus(futuresBeta.times(indexReturn)));
  if (moved.greaterThan(0)) requireNear("exit_price", exit_price.amount, moved);
}

/** Refuses a return so small that it may be a fraction, where as one it comes nearer to what is expected of it. */
function requirePercent(field: string, typed: Percent | undefined, expected: Decimal, about: string): void {
  if (typed?.mayBeFraction !== true) return;
  const asFraction = typed.fraction.times(100);
  if (asFraction.minus(expected).abs().greaterThan(typed.fraction.minus(expected).abs())) return;
  const fixes = [asFraction, typed.fraction].map(writePercent);
  const expects = writePercent(expected.toDecimalPlaces(4));
  throw new InputError("return-as-fraction", { part: expects, about, fixes }, field);
}

/** @throws {@link InputError} `returns-differ` for two statements of one return that cannot both hold */
function checkAgree(field: string, typed: Percent | undefined, found: Decimal): void {
  if (typed === undefined || typed.fraction.minus(found).abs().lessThanOrEqualTo(ROUNDED_AWAY)) return;
  const percent = writePercent(found.toDecimalPlaces(6));
  throw new InputError("returns-differ", { part: percent, fixes: [percent] }, field);
}

/** Contracts as held. @throws {@link InputError} `contracts-side` for a bare count where the plan is short */
function readContracts({ contracts }: ReviewWords, plan: HedgeRequest): Decimal {
  const planned = exactContracts(plan);
  if (contracts === undefined) return wholeContracts(planned, "nearest");
  const held = contracts.contracts;
  if (!contracts.sideSaid && planned.isNegative()) {
    const fixes = [held.negated(), held].map(writeStatedContracts);
    throw new InputError("contracts-side", { part: held.toFixed(), fixes }, "contracts");
  }
  return held;
}

/** @throws {@link InputError} `missing-horizon` for rates without a time */
function readCarry({ rate, dividend, horizon }: ReviewWords): Pick<ReviewRequest, "carry" | "horizonText"> {
  if (rate === undefined && dividend === undefined) return {};
  if (horizon === undefined)
    throw new InputError(
      "missing-horizon",
      { about: "rate and dividend are yearly: they need", add: ["horizon:1month"] },
      "horizon",
    );
  const rates = { rate: rate?.fraction ?? ZERO, dividend: dividend?.fraction ?? ZERO };
  return { carry: { ...rates, horizon: horizon.years }, horizonText: horizon.text };
}

function unused({ horizon, rate, dividend, index, exit_index }: ReviewWords): readonly Note[] {
  const level = index === undefined ? "exit_index" : "index";
  return [
    ...(horizon !== undefined && rate === undefined && dividend === undefined
      ? [{ code: "unused", options: "horizon", why: "it needs rate or dividend beside it" } as const]
      : []),
    ...((index === undefined) === (exit_index === undefined)
      ? []
      : [{ code: "unused", options: level, why: "both index levels are needed" } as const]),
    ...(horizon?.bare === true ? [{ code: "horizon-days", text: horizon.text } as const] : []),
  ];
}
