import { type HistoricalFall, historicalFalls } from "../catalogue/historicalFalls.js";
import { searchContracts } from "../catalogue/searchContracts.js";
import type { Decimal } from "../computation/decimal.js";
import type { SavedPortfolio, Which } from "../store/store.js";
import type { Attachment } from "./attachment.js";
import { type Horizon, readHorizon } from "./horizon.js";
import { InputError } from "./inputError.js";
import { type NamedPortfolio, portfolioChoices, readNewName, readPortfolioName } from "./portfolioName.js";
import {
  type BasisShock,
  type Money,
  type Percent,
  readBasisShock,
  readBeta,
  readCharge,
  readCorrelation,
  readCount,
  readHeld,
  readLevel,
  readMoney,
  readMove,
  readPrice,
  readRate,
  readRSquared,
  readStandardError,
  readUnits,
  readVolatility,
} from "./quantities.js";
import { readWindow, type SeriesWindow } from "./series/window.js";
import type { Soon } from "./soon.js";

/** What is offered while someone types. */
interface Choice {
  readonly name: string;
  readonly value: string;
}

/** One option of a slash command: how Discord shows it and how its text is read. */
export interface Option<Value = unknown, Required extends boolean = boolean> {
  readonly type: "text" | "flag" | "file" | "saved";
  readonly description: string;
  readonly required: Required;
  /** A value that is accepted, for help and corrections. */
  readonly example: string;
  readonly maxLength: number;
  readonly choices?: readonly string[];
  /** What to offer; `visible` gives the portfolios that the asker sees, for options that name one. */
  readonly complete?: (typed: string, visible: () => Promise<readonly Which[]>) => Soon<readonly Choice[]>;
  /** A saved portfolio may give it, so that Discord must not insist on it. */
  readonly remembered?: boolean;
  /** @throws {@link InputError} */
  readonly read: (typed: string) => Value;
}

/** A table of options; required ones first, as Discord wants them. */
export type Options = Readonly<Record<string, Option>>;

type ValueOf<Read> = Read extends Option<infer Value, boolean> ? Value : never;
type RequiredIn<Table extends Options> = {
  [Name in keyof Table]: Table[Name]["required"] extends true ? Name : never;
}[keyof Table];

/** What the options of a table hold once read: each option's own type, optional ones perhaps left out. */
export type RequestOf<Table extends Options> = {
  readonly [Name in RequiredIn<Table>]: ValueOf<Table[Name]>;
} & {
  readonly [Name in Exclude<keyof Table, RequiredIn<Table>>]?: ValueOf<Table[Name]> | undefined;
};

/** Long enough for any number or formula, short enough to read at a glance. */
const NUMBER_LENGTH = 100;

type Kind<Value> = (description: string, example: string) => Option<Value, false>;

/** Text that a function reads. */
export function text<Value>(read: (typed: string) => Value): Kind<Value> {
  return (description, example) => ({
    type: "text",
    description,
    required: false,
    example,
    maxLength: NUMBER_LENGTH,
    read,
  });
}

export const money: Kind<Money> = text(readMoney);
export const charge: Kind<Money> = text(readCharge);
export const price: Kind<Money> = text(readPrice);
export const beta: Kind<Decimal> = text(readBeta);
export const rate: Kind<Decimal> = text(readRate);
export const standardError: Kind<Decimal> = text(readStandardError);
export const rSquared: Kind<Decimal> = text(readRSquared);
export const move: Kind<Percent> = text(readMove);
export const volatility: Kind<Percent> = text(readVolatility);
export const horizon: Kind<Horizon> = text((typed) => readHorizon(typed));
export const held: Kind<Decimal> = text(readHeld);
/** A rate a year, or any gain or loss, in percent. */
export const yearly: Kind<Percent> = text(readMove);
export const basisShock: Kind<BasisShock> = text(readBasisShock);
export const units: Kind<Decimal> = text(readUnits);
export const correlation: Kind<Decimal> = text(readCorrelation);
export const level: Kind<Decimal> = text(readLevel);
export const count: Kind<number> = text(readCount);
/** A part of a file's rows, and how it was typed. */
export const window: Kind<{ readonly typed: string; readonly part: SeriesWindow }> = text((typed) => ({
  typed: typed.trim(),
  part: readWindow(typed),
}));

/** Text that is read later, together with other options. */
export function words(description: string, example: string, maxLength = NUMBER_LENGTH): Option<string, false> {
  const read = (typed: string) => {
    if (typed.trim() === "") throw new InputError("empty");
    return typed.trim();
  };
  return { ...text(read)(description, example), maxLength };
}

/** A future by symbol, name or alias, completed from the catalogue; looked up once its currency is known. */
export function contract(description: string): Option<string, false> {
  return {
    ...words(description, "AP"),
    complete: (typed) =>
      searchContracts(typed).map(({ shortName, symbol, exchange, status, verified, ...row }) => {
        const doubt = status === "delisted" ? ", delisted" : status === "active" && verified ? "" : ", unverified";
        const size = row.multiplier === undefined ? "size unknown" : `${row.currency} ${row.multiplier} a point`;
        return { name: `${shortName} (${symbol}, ${exchange}) ${size}${doubt}`, value: symbol };
      }),
  };
}

/** A historical fall by name, completed from the catalogue. */
export function preset(description: string): Option<string, false> {
  return {
    ...words(description, "2008-gfc"),
    complete: (typed) =>
      historicalFalls
        .filter((fall) => isFound(fall, typed.trim().toLowerCase()))
        .map((fall) => ({
          name: `${fall.name} (${fall.index}, ${fall.from} to ${fall.to})`,
          value: fall.id,
        })),
  };
}

function isFound({ id, name, index, aliases }: HistoricalFall, typed: string): boolean {
  return [id, name.toLowerCase(), index.toLowerCase(), ...aliases].some((text) => text.includes(typed));
}

/** One of a few fixed words. */
export function choice<const Value extends string>(
  description: string,
  values: readonly [Value, ...Value[]],
): Option<Value, false> {
  const read = (typed: string) => {
    const wanted = typed
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, "_");
    const found = values.find((value) => value === wanted);
    if (found === undefined) throw new InputError("not-a-choice", { fixes: values });
    return found;
  };
  return { ...text(read)(description, values[0]), choices: values };
}

/** A file, which the door that it came through has made an attachment of; text alone names none. */
export function file(description: string, example: string): Option<Attachment, false> {
  const read = () => {
    throw new InputError("not-a-file");
  };
  return { ...text<Attachment>(read)(description, example), type: "file" };
}

/** A saved portfolio by its name; it is looked up before anything else is read, and stands for itself from then on. */
export function savedPortfolio(description: string): Option<SavedPortfolio, false> {
  const read = () => {
    throw new InputError("no-store");
  };
  return { ...text<SavedPortfolio>(read)(description, "desk"), type: "saved", complete: completeName };
}

/** A saved portfolio by its name, for commands about portfolios themselves. */
export function portfolioName(description: string): Option<NamedPortfolio, false> {
  return { ...text(readPortfolioName)(description, "desk"), complete: completeName };
}

/** A name for a portfolio. One that exists is offered as well: saving again changes it. */
export function newName(description: string): Option<NamedPortfolio, false> {
  return { ...text(readNewName)(description, "desk"), complete: completeName };
}

async function completeName(typed: string, visible: () => Promise<readonly Which[]>): Promise<readonly Choice[]> {
  return portfolioChoices(typed, await visible());
}

/** Yes or no. */
export function flag(description: string): Option<boolean, false> {
  const read = (typed: string) => {
    if (/^(true|yes|y|on|1)$/i.test(typed.trim())) return true;
    if (/^(false|no|n|off|0)$/i.test(typed.trim())) return false;
    throw new InputError("not-yes-or-no", { fixes: ["true", "false"] });
  };
  return { ...text(read)(description, "true"), type: "flag" };
}

/** The same option, but the command cannot do without it. */
export function required<Value>(option: Option<Value, false>): Option<Value, true> {
  return { ...option, required: true };
}

/** The same option, which a saved portfolio may give in place of the person. */
export function remembered<Value>(option: Option<Value, true>): Option<Value, true> {
  return { ...option, remembered: true };
}

/** The same option for a command that can do without it. */
export function optional<Value>(option: Option<Value, true>): Option<Value, false> {
  return { ...option, required: false };
}
