import { describe, expect, it } from "vitest";
import { writeCommandLine } from "../../src/request/commandLine.js";
import { ask } from "../support/desk.js";
import { batches } from "./question/phrasings/batches.js";
import type { ExpectedFacts, ExpectedPart, Phrasing } from "./question/phrasings/phrasing.js";

type PartFacts = Readonly<Record<string, string>>;

/** The count by the textbook's formula, in plain floating point: nothing of the product's arithmetic. */
function expected({ value, beta, target, price, multiplier, fx = 1, futuresBeta = 1, move = -0.05 }: ExpectedPart) {
  const exact = ((target - beta) * value) / (price * multiplier * fx * futuresBeta);
  const contracts = Math.sign(exact) * Math.floor(Math.abs(exact) + 0.5 + 1e-9);
  return {
    exact,
    contracts,
    unhedged: beta * value * move,
    futures: contracts * price * multiplier * fx * futuresBeta * move,
  };
}

const near = (text: string | undefined, number: number) =>
  Math.abs(Number(text) - number) <= Math.abs(number) * 1e-9 + 1e-9;

function factFaults({ facts: wanted }: ExpectedFacts, facts: PartFacts): readonly string[] {
  const wrong = Object.entries(wanted).filter(([name, number]) => !near(facts[name], number));
  return wrong.map(([name, number]) => `${name} ${facts[name]} (${number})`);
}

/** What is wrong with the reading of a phrasing; nothing where all is right. */
function faultsOf(phrasing: Phrasing): readonly string[] {
  const reply = ask(writeCommandLine("ask", { question: phrasing.text }));
  const all = JSON.stringify(reply);
  const { title = "", told = "", notTold, offers = "" } = phrasing;
  if (!reply.title.includes(title)) return [`title: ${reply.title}`];
  if (!all.includes(told) || !all.includes(offers) || (notTold !== undefined && all.includes(notTold)))
    return [`told: ${all}`];
  const parts = (reply.facts.parts ?? []) as readonly PartFacts[];
  if (phrasing.refused === true) return reply.kind === "refusal" ? [] : [`not refused: ${reply.title}`];
  if (phrasing.asks !== undefined)
    return reply.kind === "question" && reply.field === phrasing.asks
      ? []
      : [`did not ask ${phrasing.asks}: ${reply.kind} ${reply.title}`];
  if (reply.kind !== "answer") return [`${reply.kind}: ${reply.title} ${reply.summary.join(" ")}`];
  if (phrasing.direction !== undefined)
    return parts[0]?.direction === phrasing.direction ? [] : [`direction ${parts[0]?.direction}`];
  if (phrasing.beta !== undefined) return near(parts[0]?.beta, phrasing.beta) ? [] : [`beta ${parts[0]?.beta}`];
  if (phrasing.betaAfter !== undefined)
    return near(parts[0]?.betaAfter, phrasing.betaAfter) ? [] : [`beta after ${parts[0]?.betaAfter}`];
  const wanted = phrasing.parts ?? [];
  if (parts.length !== wanted.length) return [`${parts.length} parts: ${reply.title}`];
  return wanted.flatMap((part, index) => {
    const facts = parts[index] ?? {};
    if ("facts" in part) return factFaults(part, facts);
    const { exact, contracts, unhedged, futures } = expected(part);
    const direction = contracts === 0 ? "none" : contracts < 0 ? "short" : "long";
    const moved =
      part.move === undefined
        ? []
        : [near(facts.unhedgedPnl, part.unhedged ?? unhedged), near(facts.futuresPnl, futures)];
    const traded = part.trade === undefined || near(facts.trade, part.trade);
    const right =
      traded &&
      near(facts.exactContracts, exact) &&
      near(facts.contracts, contracts) &&
      facts.direction === direction &&
      moved.every(Boolean);
    return right
      ? []
      : [
          `part ${index + 1}: ${facts.exactContracts} (${exact}), portfolio ${facts.unhedgedPnl} (${unhedged}), futures ${facts.futuresPnl} (${futures})`,
        ];
  });
}

describe.each(batches.map((phrasings, index) => [index + 1, phrasings] as const))(
  "batch %i of phrasings",
  (_, phrasings) => {
    it.each(phrasings.map((phrasing) => [phrasing.text, phrasing] as const))(
      "is answered or asked right: %s",
      (_, phrasing) => {
        expect(faultsOf(phrasing)).toEqual([]);
      },
    );
  },
);
