import type { ContractRow } from "../catalogue/contractRow.js";
import { contractById, isOffered, relatives } from "../catalogue/contracts.js";
import { Decimal } from "../computation/decimal.js";
import { writeCommandLine } from "../request/commandLine.js";
import * as format from "./format.js";
import { type Draft, type Fact, TABLE_WIDTH } from "./reply.js";

/** Rows of a table that one still reads through. */
const MOST_ROWS = 25;

/** One contract in full: size, months, status, family, and where the figures were read. */
export function contractReply(contract: ContractRow, note: string | undefined): Draft {
  const { multiplier, tickSize, tickValue, currency } = contract;
  const points = (text: string | undefined) => (text === undefined ? "not known" : format.number(new Decimal(text)));
  const cash = (text: string | undefined) =>
    text === undefined ? "not known" : format.money(new Decimal(text), currency);
  const family = relatives(contract);
  return {
    title: `${contract.shortName} (${contract.symbol}, ${contract.exchange})`,
    summary: [
      `${contract.name} on ${contract.underlying}, in ${currency}.`,
      `Status: ${statusText(contract)}.`,
      ...(contract.note === undefined ? [] : [contract.note]),
      ...(note === undefined || note === contract.note ? [] : [note]),
    ],
    sections: [
      {
        heading: "Size",
        table: [
          format.row("a point", cash(multiplier)),
          format.row("tick, points", points(tickSize)),
          format.row("tick, money", cash(tickValue)),
        ],
      },
      {
        heading: "Trading",
        lines: [
          `Months: ${contract.contractMonths ?? "not known"}.`,
          `Last trading: ${contract.lastTrading ?? "not known"}.`,
          `Settlement: ${contract.settlement ?? "not known"}.`,
        ],
      },
      ...(family.length === 0 ? [] : [{ heading: "Same family", lines: family.map(familyLine) }]),
      {
        heading: "Where this was read",
        lines: [
          `As of: ${contract.asOf}.`,
          ...contract.sources.map(({ ref, asOf }) => `${ref} (${asOf})`),
          ...(contract.unverifiedFields === undefined
            ? []
            : [`Not confirmed twice: ${contract.unverifiedFields.map(plainField).join(", ")}.`]),
        ],
      },
    ],
    facts: { ...contractFacts(contract), family: family.map((other) => other.symbol), matches: [contract.symbol] },
    receipt: writeCommandLine("contracts", { contract: contract.symbol }),
    footer: "Check the exchange's own page before you trade.",
  };
}

/** A list of contracts that a search found: a table, or, where that would be long, names by exchange. */
export function contractListReply(found: readonly ContractRow[], typed: string | undefined): Draft {
  const about = typed === undefined ? "in the catalogue" : `for “${format.echo(typed)}”`;
  return {
    title: `${found.length} ${found.length === 1 ? "future" : "futures"} ${about}`,
    summary: ["Name a symbol, name, index, exchange or currency to see one in full: /contracts contract:ES."],
    sections: [
      found.length > MOST_ROWS
        ? { heading: "By exchange", lines: byExchange(found) }
        : { heading: "Symbol, future, size of a point", table: found.map(listRow) },
    ],
    facts: {
      matches: found.map((contract) => contract.symbol),
      contracts: found.slice(0, MOST_ROWS).map(contractFacts),
    },
    receipt: writeCommandLine("contracts", { contract: typed === undefined ? undefined : format.echo(typed, 100) }),
    footer: "* not confirmed or no longer listed; look at it in full first.",
  };
}

/** "Eurex: FESX EURO STOXX 50, FDAX DAX." */
function byExchange(found: readonly ContractRow[]): readonly string[] {
  const exchanges = [...new Set(found.map(({ exchange }) => exchange))];
  return exchanges.map((exchange) => {
    const names = found.filter((contract) => contract.exchange === exchange).map(nameIn);
    return `${exchange}: ${names.join(", ")}.`;
  });
}

function nameIn(contract: ContractRow): string {
  return `${contract.symbol}${doubtOf(contract)} ${contract.shortName}`;
}

function doubtOf(contract: ContractRow): string {
  return isOffered(contract) ? "" : "*";
}

function listRow(contract: ContractRow): string {
  const size = contract.multiplier === undefined ? "?" : format.number(new Decimal(contract.multiplier));
  const value = `${contract.currency} ${size}`;
  const label = `${`${contract.symbol}${doubtOf(contract)}`.slice(0, 10).padEnd(5)} ${contract.shortName}`;
  return format.row(label, value, TABLE_WIDTH);
}

function statusText(contract: ContractRow): string {
  const successor = contract.successor === undefined ? undefined : contractById(contract.successor.id);
  if (contract.status === "delisted") {
    const ratio = contract.successor?.contractsPerOld;
    const became = ratio === undefined ? "see" : `${ratio} for each became`;
    return `delisted (${contract.delistedOn ?? "date not known"})${successor === undefined ? "" : `; ${became} ${successor.shortName} (${successor.symbol})`}`;
  }
  if (contract.status === "unknown") return "not confirmed as listed";
  return contract.verified ? "listed; figures confirmed" : "listed; figures not confirmed in two sources";
}

function familyLine(other: ContractRow): string {
  const size =
    other.multiplier === undefined
      ? "size not known"
      : `${format.money(new Decimal(other.multiplier), other.currency)} a point`;
  const parent = other.parent === undefined ? undefined : contractById(other.parent.id);
  const ratio = parent === undefined ? "" : `, ${other.parent?.contractsPerParent} to one ${parent.symbol}`;
  const doubt = isOffered(other) ? "" : ` (${statusText(other)})`;
  return `${other.shortName} (${other.symbol}): ${size}${ratio}${doubt}.`;
}

/** multiplierHistory → multiplier history, for people. */
function plainField(field: string): string {
  return field.replaceAll("_", " ");
}

function contractFacts(contract: ContractRow): { readonly [name: string]: Fact | undefined } {
  return {
    contract: contract.symbol,
    contractId: contract.id,
    name: contract.name,
    exchange: contract.exchange,
    underlying: contract.underlying,
    currency: contract.currency,
    multiplier: contract.multiplier,
    tickSize: contract.tickSize,
    tickValue: contract.tickValue,
    contractMonths: contract.contractMonths,
    status: contract.status,
    delistedOn: contract.delistedOn,
    verified: contract.verified,
    asOf: contract.asOf,
    sources: contract.sources.map(({ ref }) => ref),
  };
}
