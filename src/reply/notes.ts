import { currencySymbol } from "../catalogue/currencies.js";
import { Decimal } from "../computation/decimal.js";
import type { Note } from "../request/note.js";
import { number, restyled } from "./format.js";

/** What was assumed or may surprise in how a request was read, each as a sentence. */
export function noteLines(notes: readonly Note[], where?: "without a move"): readonly string[] {
  const told = where === undefined ? notes : notes.filter(({ code }) => !OF_A_MOVE.includes(code));
  return told.map(noteLine);
}

/** Defaults of options that not every command has; what they gave says so itself. */
const OF_A_MOVE: readonly Note["code"][] = ["default-move", "default-horizon"];

function noteLine(note: Note): string {
  switch (note.code) {
    case "currency-assumed": {
      const read = currencySymbol(note.currency).trim();
      return note.bareDollar
        ? `A bare $ was read as ${read}, the contract's currency.`
        : `No currency typed: read as ${read}, the contract's.`;
    }
    case "currency-unknown":
      return "The value's currency was not typed: amounts are in whatever currency fx turns the contract's into.";
    case "default-contract":
      return `No contract named: ${note.name} was used.`;
    case "default-move":
      return "No move named: a fall of 5% is shown.";
    case "clash":
      return note.text;
    case "contract-by-multiplier":
      return `The multiplier ${number(new Decimal(note.multiplier))} is that of the ${note.name}, which was used.`;
    case "multiplier-override":
      return `Your multiplier was used; the catalogue has ${number(new Decimal(note.catalogue))} for the ${note.name}.`;
    case "delisted":
    case "unverified":
      return `${note.name.charAt(0).toUpperCase()}${note.name.slice(1)}: ${note.text}`;
    case "price-far":
      return `Check the price: the ${note.name} index was at ${number(new Decimal(note.level))} on ${note.asOf}.`;
    case "small-percent":
      return `${note.option} was read as ${restyled(note.read.replace("-", "−"))}; for ${restyled(note.instead.replace("-", "−"))} type ${note.option}:${note.instead}.`;
    case "default-horizon":
      return `No horizon typed: ${restyled(note.text)} was used.`;
    case "horizon-days":
      return `${note.option ?? "horizon"} has no unit: read as ${restyled(note.text)}.`;
    case "unused":
      return `${note.options} changed nothing: ${note.why}.`;
    case "no-smaller-contract":
      return `mix: no smaller confirmed contract beside ${note.name}, so the count is to the nearest. ${note.smaller === undefined ? "" : `${note.smaller}: `}${note.text ?? ""}`.trim();
  }
}
