import type { Figure } from "../study/cards/card.js";
import * as format from "./format.js";

/** A number of an example or a question as its unit wants it: "A$10,000,000", "−5%", "short 60". */
export function figureText({ value, unit }: Figure, currency: string | undefined): string {
  switch (unit) {
    case "money":
      return format.money(value, currency);
    case "pnl":
      return format.signedMoney(value, currency);
    case "percent":
      return format.percent(value);
    case "change":
      return format.signedPercent(value);
    case "number":
      return format.number(value);
    case "points":
      return format.number(value, 2);
    case "contracts":
      return format.position(value.toDecimalPlaces(2));
  }
}
