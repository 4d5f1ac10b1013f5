import { Decimal, ZERO } from "../computation/decimal.js";
import { PERIODS_PER_YEAR } from "../computation/periodsPerYear.js";
import { residualVolatility } from "../computation/residualVolatility.js";
import type { VarQuestion } from "../scenario/varOutcome.js";
import { type HedgeRequest, readHedge } from "./hedgeRequest.js";
import type { Horizon } from "./horizon.js";
import { InputError } from "./inputError.js";
import type { Note } from "./note.js";
import { smallPercents } from "./smallPercents.js";
import type { VarWords } from "./varOptions.js";

/** A value-at-risk question in full: every default filled in, every assumption noted. */
export interface VarRequest extends VarQuestion {
  readonly currency?: string;
  readonly horizon: Horizon;
  /** What the specific volatility was made of, where it was not said directly. */
  readonly rSquared?: Decimal;
  readonly hedge?: HedgeRequest;
  readonly notes: readonly Note[];
}

/** What a file says of beta and volatilities, these as fractions a year. */
export interface Measured {
  readonly beta: Decimal;
  readonly indexVolatility: Decimal;
  readonly residualVolatility: Decimal;
  readonly rSquared: Decimal;
}

/** What is meant by a value at risk where no level is named. */
export const DEFAULT_LEVEL = new Decimal("0.95");
const DEFAULT_DAYS = 10;
const DEFAULT_HORIZON: Horizon = {
  years: new Decimal(DEFAULT_DAYS).dividedBy(PERIODS_PER_YEAR.daily),
  text: `${DEFAULT_DAYS} days`,
  bare: false,
};

/**
 * Turns the options into one consistent question.
 *
 * @param measured of the file, in place of what would be typed
 * @throws {@link InputError} `missing` for a beta, an index volatility, or the price of contracts held; as {@link readHedge}
 * @example
 * readVar({ value: { amount: 10e6 }, beta: 1.2, index_vol: 16%, r2: 0.85 }) // 95%, 10 days, hedged to beta 0
 */
export function readVar(words: VarWords, measured?: Measured): VarRequest {
  const { value, level = DEFAULT_LEVEL, horizon = DEFAULT_HORIZON } = words;
  const beta = measured?.beta ?? given(words.beta, "beta");
  const indexVolatility = measured?.indexVolatility ?? given(words.index_vol, "index_vol").fraction;
  const hedge = hedgeOf(words, beta);
  const currency = hedge === undefined ? value.currency : hedge.portfolioCurrency;
  const notes: Note[] = [...(hedge?.notes ?? []).filter(({ code }) => code !== "default-move")];
  if (words.horizon === undefined) notes.push({ code: "default-horizon", text: horizon.text });
  if (horizon.bare) notes.push({ code: "horizon-days", text: `${horizon.text} of trading` });
  return {
    portfolioValue: value.amount,
    beta,
    indexVolatility,
    ...(measured ?? specificOf(words, beta)),
    level,
    horizon,
    targetBeta: words.target ?? ZERO,
    ...(currency === undefined ? {} : { currency }),
    ...(hedge === undefined ? {} : { hedge }),
    notes: [...notes, ...smallPercents(typedPercents(words, measured)), ...unused(words, beta, measured)],
  };
}

function given<Value>(value: Value | undefined, field: string): Value {
  if (value === undefined) throw new InputError("missing", {}, field);
  return value;
}

/**
 * The hedge with a future, where its price is known; contracts held are worth nothing to know without it.
 *
 * @throws {@link InputError} `missing` for the price, and as {@link readHedge}
 */
export function hedgeOf(words: VarWords, beta: Decimal): HedgeRequest | undefined {
  // What says the volatilities is read here, not by the hedge.
  const { r2: _r2, index_vol: _index, residual_vol: _residual, horizon: _horizon, price, ...open } = words;
  if (price === undefined) {
    if (words.held !== undefined) throw new InputError("missing", {}, "price");
    return undefined;
  }
  return readHedge({ ...open, beta, price });
}

/** σ_ε as typed, or from R²; a beta of zero leaves R² nothing to say. */
function specificOf({ r2, residual_vol, index_vol }: VarWords, beta: Decimal): Partial<VarRequest> {
  if (residual_vol !== undefined) return { residualVolatility: residual_vol.fraction };
  if (r2 === undefined || index_vol === undefined || beta.isZero()) return {};
  const indexVolatility = index_vol.fraction;
  return { residualVolatility: residualVolatility({ beta, indexVolatility, rSquared: r2 }), rSquared: r2 };
}

function typedPercents({ index_vol, residual_vol }: VarWords, measured: Measured | undefined) {
  return measured === undefined ? { index_vol, residual_vol } : {};
}

/** Options that changed nothing, and why. */
function unused(words: VarWords, beta: Decimal, measured: Measured | undefined): readonly Note[] {
  const { price, held, target, r2, residual_vol } = words;
  const typed = (...options: readonly (keyof VarWords)[]) =>
    options.filter((option) => words[option] !== undefined).join(", ");
  const none = (options: string, why: string): readonly Note[] =>
    options === "" ? [] : [{ code: "unused", options, why }];
  const direct = measured === undefined && r2 !== undefined;
  return [
    ...(measured === undefined ? [] : none(typed("beta", "index_vol", "r2", "residual_vol"), "the file says it")),
    ...(direct && residual_vol !== undefined ? none("r2", "residual_vol says it directly") : []),
    ...(direct && residual_vol === undefined && beta.isZero()
      ? none("r2", "a beta of 0 leaves it nothing to say")
      : []),
    ...(price === undefined
      ? none(typed("contract", "multiplier", "fx", "futures_beta"), "no contract is sized without price")
      : []),
    ...(words.file === undefined
      ? none(typed("asset", "index", "frequency", "window", "kind", "dates", "sheet"), "no file is attached")
      : []),
    ...(held !== undefined && target !== undefined ? none("target", "the hedge is what is held") : []),
  ];
}
