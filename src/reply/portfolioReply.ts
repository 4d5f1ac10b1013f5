import { contractById } from "../catalogue/contracts.js";
import { Decimal } from "../computation/decimal.js";
import { unrealisedPnl } from "../computation/futuresPosition.js";
import { type HoldingContribution, portfolioBeta } from "../computation/portfolioBeta.js";
import { writeCommandLine } from "../request/commandLine.js";
import type { Note } from "../request/note.js";
import { savedBeta, savedHoldings, savedValue } from "../request/portfolioContents.js";
import { writePortfolioName } from "../request/portfolioName.js";
import { type Position, positionsOf } from "../request/positions.js";
import type { SavedPortfolio } from "../store/store.js";
import * as format from "./format.js";
import { holdingsSection } from "./holdingsSection.js";
import { noteLines } from "./notes.js";
import { type Draft, type Facts, type Section, TABLE_WIDTH } from "./reply.js";
import { when } from "./when.js";

/** What an answer about one portfolio says besides what is saved. */
interface Telling {
  readonly title: string;
  readonly lines?: readonly string[];
  readonly notes?: readonly Note[];
  readonly sections?: readonly Section[];
  /** A futures price, at which open positions are valued. */
  readonly price?: Decimal | undefined;
  readonly facts?: Facts;
}

/** A saved portfolio in full: what it holds, its positions, who changed it last, and how to use it. */
export function portfolioReply(portfolio: SavedPortfolio, telling: Telling): Draft {
  const { title, lines = [], notes = [], sections = [], price } = telling;
  const positions = positionsOf(portfolio);
  const whose = portfolio.owner === "person" ? "Yours alone." : "Shared with everyone in this server.";
  const name = writePortfolioName(portfolio);
  return {
    title,
    summary: [...lines, ...noteLines(notes), whose, ...noteLine(portfolio)],
    sections: [
      ...sections,
      contentsSection(portfolio),
      ...holdingsOf(portfolio).slice(0, 1),
      ...positions.map((position) => positionSection(position, price)),
      { heading: "Use it", commands: [useLine(portfolio, positions)] },
    ],
    facts: { ...portfolioFacts(portfolio, positions, price), ...telling.facts },
    receipt: writeCommandLine("portfolio show", {
      name,
      price: price === undefined ? undefined : price.toFixed(),
    }),
    footer: `Last changed ${when(portfolio.changed.at)}.`,
  };
}

function noteLine({ note }: SavedPortfolio): readonly string[] {
  return note === undefined ? [] : [`Note: ${format.echo(note, 500)}`];
}

function contentsSection(portfolio: SavedPortfolio): Section {
  const { currency, contract, multiplier, beta } = portfolio;
  const value = savedValue(portfolio);
  const usedBeta = savedBeta(portfolio);
  const rows = [
    ...(value === undefined ? [] : [format.row("value", format.fittedMoney(value, currency, 20).replace(/^\+/, ""))]),
    ...(usedBeta === undefined
      ? []
      : [format.row(beta === undefined ? "beta (holdings)" : "beta", format.beta(usedBeta))]),
    ...(contract === undefined ? [] : [format.row("contract", contractName(contract, multiplier))]),
  ];
  return { heading: "Saved", table: rows.length === 0 ? [format.row("nothing yet", "")] : rows };
}

function contractName(contract: string, multiplier: string | undefined): string {
  if (contract !== "own") return contractById(contract)?.symbol ?? contract;
  return multiplier === undefined ? "own" : `${format.number(new Decimal(multiplier))} a point`;
}

function holdingsOf(portfolio: SavedPortfolio): readonly Section[] {
  const contributions = contributionsOf(portfolio);
  return contributions.length === 0 ? [] : [holdingsSection(contributions)];
}

function contributionsOf(portfolio: SavedPortfolio): readonly HoldingContribution[] {
  const read = savedHoldings(portfolio);
  return read === undefined ? [] : portfolioBeta(read.holdings).holdings;
}

/** A position: what is held, at which average, and the profit or loss so far; in contract currency. */
function positionSection(position: Position, price: Decimal | undefined): Section {
  const { contracts, averagePrice, realisedPnl, realisedUnknown, currency, name } = position;
  const open = price === undefined ? undefined : unrealisedPnl(position, price);
  const money = (amount: Decimal) => format.fittedMoney(amount, currency, 18);
  const total = realisedPnl === undefined || open === undefined ? undefined : realisedPnl.plus(open);
  const table = [
    format.row("held", format.position(contracts)),
    ...(averagePrice === undefined ? [] : [format.row("average price", format.number(averagePrice, 4))]),
    ...(realisedPnl === undefined ? [] : [format.row("realised", money(realisedPnl))]),
    ...(open === undefined ? [] : [format.row("unrealised", money(open))]),
    ...(total === undefined ? [] : [format.row("together", money(total))]),
  ];
  const lines = [
    ...(realisedUnknown === undefined ? [] : [UNKNOWN[realisedUnknown]]),
    ...(averagePrice === undefined && !contracts.isZero()
      ? ["Some of these contracts were recorded without a price, so they have no average."]
      : []),
    ...(price === undefined && averagePrice !== undefined
      ? ["Add price to see the profit or loss on what is open."]
      : []),
  ];
  return { heading: `Position: ${name}`, table, lines };
}

const UNKNOWN = {
  "opened-without-price": "Realised profit is not known: contracts were closed that had been recorded without a price.",
  "closed-without-price": "Realised profit is not known: contracts were closed without a price.",
} as const;

function useLine(portfolio: SavedPortfolio, positions: readonly Position[]): string {
  const name = portfolio.name;
  const price = positions.find(({ averagePrice }) => averagePrice !== undefined)?.averagePrice;
  if (savedBeta(portfolio) === undefined) return writeCommandLine("portfolio save", { name, beta: "1.2" });
  if (savedValue(portfolio) === undefined) return writeCommandLine("portfolio save", { name, value: "10m" });
  const id = portfolio.contract;
  const level = id === undefined || id === "own" ? undefined : contractById(id)?.level?.value;
  const example = price ?? new Decimal(level ?? 8000).toSignificantDigits(2);
  return writeCommandLine("hedge", { portfolio: name, price: example.toDecimalPlaces(2).toFixed() });
}

/** What is saved, for programs: money in `currency`, profit and loss in each position's own. */
export function portfolioFacts(
  portfolio: SavedPortfolio,
  positions: readonly Position[] = positionsOf(portfolio),
  price?: Decimal,
): Facts {
  const value = savedValue(portfolio);
  const beta = savedBeta(portfolio);
  const exact = (amount: Decimal | undefined) => (amount === undefined ? undefined : format.exact(amount));
  return {
    name: format.echo(portfolio.name),
    owner: portfolio.owner,
    portfolioValue: exact(value),
    currency: portfolio.currency,
    beta: exact(beta),
    contract: portfolio.contract,
    multiplier: portfolio.multiplier,
    note: portfolio.note === undefined ? undefined : format.echo(portfolio.note, 500),
    holdings: contributionsOf(portfolio).map(({ name, weight, beta, contribution }) => ({
      name: format.echo(name),
      weight: format.exact(weight),
      beta: format.exact(beta),
      contribution: format.exact(contribution),
    })),
    positions: positions.map((position) => ({
      contract: position.contract,
      multiplier: format.exact(position.multiplier),
      currency: position.currency,
      held: format.exact(position.contracts),
      averagePrice: exact(position.averagePrice),
      realisedPnl: exact(position.realisedPnl),
      unrealisedPnl: price === undefined ? undefined : exact(unrealisedPnl(position, price)),
    })),
    createdAt: portfolio.created.at,
    changedAt: portfolio.changed.at,
  };
}

/** All portfolios that a person sees, a row each. */
export function portfolioListReply(portfolios: readonly SavedPortfolio[]): Draft {
  const groups = [
    { heading: "Yours", of: portfolios.filter(({ owner }) => owner === "person") },
    { heading: "Shared with this server", of: portfolios.filter(({ owner }) => owner === "server") },
  ];
  const none = portfolios.length === 0;
  return {
    title: none
      ? "Nothing is saved yet"
      : `${portfolios.length} saved ${portfolios.length === 1 ? "portfolio" : "portfolios"}`,
    summary: none ? ["Save one, and any command takes it by name."] : [],
    sections: [
      ...groups.filter(({ of }) => of.length > 0).map(({ heading, of }) => ({ heading, lines: of.map(listLine) })),
      ...(none ? [{ heading: "Try", commands: [SAVE_EXAMPLE] }] : []),
    ],
    facts: {
      portfolios: portfolios.map((portfolio) => ({
        name: format.echo(portfolio.name),
        owner: portfolio.owner,
        portfolioValue: asFact(savedValue(portfolio)),
        currency: portfolio.currency,
        beta: asFact(savedBeta(portfolio)),
      })),
    },
    receipt: "/portfolio list",
  };
}

const SAVE_EXAMPLE = "/portfolio save name:desk value:A$10m beta:1.2 contract:AP";

function asFact(amount: Decimal | undefined): string | undefined {
  return amount === undefined ? undefined : format.exact(amount);
}

function listLine(portfolio: SavedPortfolio): string {
  const value = savedValue(portfolio);
  const beta = savedBeta(portfolio);
  const held = positionsOf(portfolio).filter(({ contracts }) => !contracts.isZero());
  const parts = [
    ...(value === undefined ? [] : [format.money(value, portfolio.currency)]),
    ...(beta === undefined ? [] : [`beta ${format.beta(beta)}`]),
    ...held.map(({ contracts, name }) => `${format.position(contracts)} ${name}`),
  ];
  return `${format.echo(portfolio.name, TABLE_WIDTH * 2)}: ${parts.length === 0 ? "a note only" : parts.join(", ")}.`;
}
