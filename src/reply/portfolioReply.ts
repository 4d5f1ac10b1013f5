import { contractById } from "../catalogue/contracts.js";
import { mayMean } from "../catalogue/currencies.js";
import { Decimal, ONE } from "../computation/decimal.js";
import { type HoldingContribution, portfolioBeta } from "../computation/portfolioBeta.js";
import { writeCommandLine } from "../request/commandLine.js";
import type { Note } from "../request/note.js";
import { savedBeta, savedHoldings, savedValue } from "../request/portfolioContents.js";
import { writePortfolioName } from "../request/portfolioName.js";
import { type Position, positionsOf } from "../request/positions.js";
import { tradedContract } from "../request/tradedContract.js";
import { writeNumber } from "../request/writeOption.js";
import type { SavedPortfolio } from "../store/store.js";
import * as format from "./format.js";
import { holdingsSection } from "./holdingsSection.js";
import { noteLines } from "./notes.js";
import { openPnl, positionSection, type Valued } from "./positionSection.js";
import { type Draft, type Facts, type Section, TABLE_WIDTH } from "./reply.js";
import { when } from "./when.js";

/** What an answer about one portfolio says besides what is saved. */
interface Telling {
  readonly title: string;
  readonly lines?: readonly string[];
  readonly notes?: readonly Note[];
  readonly sections?: readonly Section[];
  /** A futures price, at which the position in its contract is valued. */
  readonly valued?: Valued | undefined;
  readonly facts?: Facts;
}

/** A saved portfolio in full: what it holds, its positions, who changed it last, and how to use it. */
export function portfolioReply(portfolio: SavedPortfolio, telling: Telling): Draft {
  const { title, lines = [], notes = [], sections = [], valued } = telling;
  const positions = positionsOf(portfolio);
  const whose = portfolio.owner === "person" ? "Yours alone." : "Shared with everyone in this server.";
  const name = writePortfolioName(portfolio);
  return {
    title,
    summary: [...lines, ...noteLines(notes), whose, ...cashLine(portfolio), ...noteLine(portfolio)],
    sections: [
      ...sections,
      contentsSection(portfolio),
      ...holdingsOf(portfolio).slice(0, 1),
      ...positions.map((position) => positionSection(position, valued)),
      ...useSection(portfolio, valued),
    ],
    facts: { ...portfolioFacts(portfolio, positions, valued), ...telling.facts },
    receipt: writeCommandLine("portfolio show", {
      name,
      price: valued === undefined ? undefined : writeNumber(valued.price),
      contract: valued === undefined ? undefined : contractById(valued.of.contract)?.symbol,
    }),
    footer: `Last changed ${when(portfolio.changed.at)}.`,
  };
}

function noteLine({ note }: SavedPortfolio): readonly string[] {
  return note === undefined ? [] : [`Note: ${format.echo(note, 500)}`];
}

/** A value beyond what the holdings come to makes cash of the rest, and the beta smaller. */
function cashLine(portfolio: SavedPortfolio): readonly string[] {
  const cash = savedHoldings(portfolio)?.unnamedCash;
  if (cash === undefined || portfolio.beta !== undefined) return [];
  return [`The holdings come to ${format.percent(ONE.minus(cash))} of the value; the rest is taken as cash at beta 0.`];
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

/** The line that hedges it, or what it still lacks; none where the example would be refused for its currencies. */
function useSection(portfolio: SavedPortfolio, valued: Valued | undefined): readonly Section[] {
  const { name, currency } = portfolio;
  const of = tradedContract(portfolio, undefined, []);
  if (savedBeta(portfolio) === undefined)
    return [{ heading: "It has no beta yet", lines: ["Add one with /portfolio save beta, or save holdings."] }];
  if (savedValue(portfolio) === undefined)
    return [{ heading: "It has no value yet", lines: ["Add one with /portfolio save value."] }];
  const row = contractById(of.contract);
  if (row !== undefined && currency !== undefined && !mayMean(currency, row.currency)) return [];
  const level = row?.level?.value;
  const price = valued?.of.contract === of.contract ? valued.price : new Decimal(level ?? 8000).toSignificantDigits(2);
  return [
    {
      heading: "Use it (with today's price)",
      commands: [writeCommandLine("hedge", { portfolio: name, price: writeNumber(price) })],
    },
  ];
}

/** What is saved, for programs: money in `currency`, profit and loss in each position's own. */
export function portfolioFacts(
  portfolio: SavedPortfolio,
  positions: readonly Position[] = positionsOf(portfolio),
  valued?: Valued,
): Facts {
  const value = savedValue(portfolio);
  const beta = savedBeta(portfolio);
  const exact = (amount: Decimal | undefined) => (amount === undefined ? undefined : format.exact(amount));
  return {
    name: format.echo(portfolio.name),
    owner: portfolio.owner,
    portfolioValue: exact(value),
    currency: portfolio.currency === "$" ? undefined : portfolio.currency,
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
      unrealisedPnl: exact(openPnl(position, valued)),
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
