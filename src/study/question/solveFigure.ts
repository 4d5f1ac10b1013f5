import { contractValue } from "../../computation/contractValue.js";
import { Decimal, ONE, quotient, ZERO } from "../../computation/decimal.js";
import { futuresPosition, unrealisedPnl } from "../../computation/futuresPosition.js";
import { chooseContract } from "../../request/chooseContract.js";
import { hedgeOptions } from "../../request/hedgeOptions.js";
import { inField } from "../../request/inputError.js";
import { marginDue } from "./margin/marginDue.js";
import type { OptionTexts, QuestionPart } from "./question.js";

/** A future as a figure needs it. */
interface Sized {
  readonly contracts: Decimal;
  readonly multiplier: Decimal;
  readonly currency: string | undefined;
}

/** A figure that a part asks for, with the numbers it is worked out from; negative contracts are short. */
export type Figure = Sized &
  (
    | {
        readonly kind: "contract-value";
        readonly price: Decimal;
        readonly contractValue: Decimal;
        readonly value: Decimal;
      }
    | {
        readonly kind: "initial-margin";
        readonly told: string;
        /** Where the margin is a share of it. */
        readonly contractValue: Decimal | undefined;
        readonly value: Decimal;
      }
    | { readonly kind: "tick-value" | "point-value"; readonly step: Decimal; readonly value: Decimal }
    | { readonly kind: "futures-price"; readonly total: Decimal; readonly value: Decimal }
    | {
        readonly kind: "trade-profit" | "contract-profit";
        readonly price?: Decimal;
        readonly to?: Decimal;
        readonly points: Decimal;
        readonly value: Decimal;
      }
  );

/**
 * Works a figure out from the options of its part.
 *
 * @example
 * solveFigure("contract-value", { price: "18400", multiplier: "€25", contracts: "12" }) // { value: 5520000, ... }
 */
export function solveFigure(kind: NonNullable<QuestionPart["figure"]>, options: OptionTexts): Figure {
  const sized = sizedBy(options);
  const { contracts, multiplier } = sized;
  switch (kind) {
    case "contract-value": {
      const price = priceIn(options);
      const one = contractValue(price, multiplier);
      return { ...sized, kind, price, contractValue: one, value: one.times(contracts) };
    }
    case "initial-margin": {
      const told = options.initial_margin ?? "";
      const whole = told.endsWith("%") ? contractValue(priceIn(options), multiplier) : undefined;
      const currency = sized.currency ?? (whole === undefined ? hedgeOptions.value.read(told).currency : undefined);
      return { ...sized, kind, told, currency, contractValue: whole, value: marginDue(told, contracts, whole ?? ZERO) };
    }
    case "tick-value":
    case "point-value": {
      const step = new Decimal(options.tick ?? "1");
      return { ...sized, kind, step, value: step.times(multiplier).times(contracts) };
    }
    case "futures-price": {
      const total = new Decimal(options.total ?? "0");
      return { ...sized, kind, total, value: pricePaid(total, sized) };
    }
    default:
      return { ...sized, kind, ...profitOf(options, sized) };
  }
}

/** The price in points at which some contracts come to a sum of money together. */
function pricePaid(total: Decimal, { contracts, multiplier }: Sized): Decimal {
  return quotient(total, contracts.abs().times(multiplier));
}

function profitOf(options: OptionTexts, sized: Sized) {
  const { points, total, to: end } = options;
  const { contracts, multiplier } = sized;
  const price =
    total !== undefined
      ? pricePaid(new Decimal(total), sized)
      : options.price === undefined
        ? undefined
        : priceIn(options);
  const start = price ?? new Decimal(0);
  const to = points === undefined ? new Decimal(end ?? "0") : start.plus(points);
  const position = futuresPosition([{ kind: "trade", contracts, price: start }], multiplier);
  const value = unrealisedPnl(position, to) ?? new Decimal(0);
  return { points: to.minus(start), value, ...(price === undefined ? {} : { price, to }) };
}

function priceIn({ price = "" }: OptionTexts): Decimal {
  return inField("price", () => hedgeOptions.price.read(price)).amount;
}

/** Multiplier and currency: as typed, else the contract's. */
function sizedBy({ contract, multiplier: typed, contracts = "1" }: OptionTexts): Sized {
  const count = new Decimal(contracts);
  const multiplier = typed === undefined ? undefined : inField("multiplier", () => hedgeOptions.multiplier.read(typed));
  if (contract === undefined)
    return { contracts: count, multiplier: multiplier?.amount ?? ONE, currency: multiplier?.currency };
  const chosen = chooseContract({ contract, multiplier }, []);
  return { contracts: count, multiplier: chosen.multiplier, currency: chosen.currency };
}
