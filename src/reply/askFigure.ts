import type { Decimal } from "../computation/decimal.js";
import type { Figure } from "../study/question/solveFigure.js";
import { marginLine } from "./askMargin.js";
import * as format from "./format.js";
import { direction } from "./hedgeFacts.js";
import type { Facts } from "./reply.js";

/** A figure in a few words. */
export function figureText(figure: Figure): string {
  const { contracts, currency, value } = figure;
  const cash = format.money(value, currency);
  const several = contracts.abs().equals(1) ? undefined : `${format.count(contracts)} contracts`;
  switch (figure.kind) {
    case "contract-value":
      return several === undefined ? `one contract is worth ${cash}` : `${several} are worth ${cash}`;
    case "initial-margin":
      return `initial margin ${cash}${several === undefined ? " for one contract" : ` for ${several}`}`;
    case "tick-value":
      return `a tick is worth ${cash}${several === undefined ? "" : ` on ${several}`}`;
    case "point-value":
      return `${points(figure.step)} worth ${cash}${several === undefined ? "" : ` on ${several}`}`;
    case "futures-price":
      return `futures price ${format.number(value)} points`;
    case "trade-profit":
    case "contract-profit":
      return `futures ${format.signedMoney(value, currency)} with ${format.position(contracts)}`;
  }
}

const points = (step: Decimal) => (step.equals(1) ? "a point is" : `${format.number(step)} points are`);

/** How a figure is worked out. */
export function figureLines(figure: Figure): readonly string[] {
  const { contracts, multiplier, currency, value } = figure;
  const size = format.money(multiplier, currency);
  const many = contracts.abs().equals(1) ? "" : `${format.count(contracts)} × `;
  switch (figure.kind) {
    case "contract-value":
      return [`${many}${format.input(figure.price)} × ${size} = ${format.money(value, currency)}.`];
    case "initial-margin":
      return [marginLine(figure)];
    case "tick-value":
    case "point-value":
      return [`${many}${format.input(figure.step)} × ${size} = ${format.money(value, currency)}.`];
    case "futures-price":
      return [`${format.money(figure.total, currency)} ÷ (${many}${size}) = ${format.number(value)} points.`];
    case "trade-profit":
    case "contract-profit":
      return [
        `${change(figure)}: ${format.number(contracts)} × ${format.number(figure.points)} × ${size} = ${format.signedMoney(value, currency)}.`,
      ];
  }
}

function change({ price, to, points }: { readonly price?: Decimal; readonly to?: Decimal; readonly points: Decimal }) {
  if (price === undefined || to === undefined) return `The futures move ${format.number(points)} points`;
  return `The futures go from ${format.number(price)} to ${format.number(to)}, ${format.number(points)} points`;
}

/** A figure for programs. */
export function figureFacts(figure: Figure): Facts {
  const { contracts, multiplier, currency } = figure;
  const common = {
    contracts: format.exact(contracts),
    multiplier: format.exact(multiplier),
    currency: currency === "$" ? undefined : currency,
  };
  const value = format.exact(figure.value);
  switch (figure.kind) {
    case "contract-value":
      return {
        ...common,
        futuresPrice: format.exact(figure.price),
        contractValue: format.exact(figure.contractValue),
        value,
      };
    case "initial-margin":
      return { ...common, initialMargin: value };
    case "tick-value":
    case "point-value":
      return { ...common, step: format.exact(figure.step), value };
    case "futures-price":
      return { ...common, futuresPrice: value, value };
    case "trade-profit":
    case "contract-profit":
      return {
        ...common,
        direction: direction(contracts),
        futuresPrice: figure.price && format.exact(figure.price),
        futuresPriceAfter: figure.to && format.exact(figure.to),
        futuresPnl: value,
      };
  }
}
