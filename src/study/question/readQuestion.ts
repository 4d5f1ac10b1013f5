import { answerable } from "./answerable.js";
import { type Asked, askedBy, isWords } from "./askedParts.js";
import { choicesOf, withoutChoices } from "./choices.js";
import type { InClause } from "./clauses.js";
import { bySize } from "./contractSizes.js";
import { doubtIn } from "./doubt.js";
import { fairIn } from "./fair/fairIn.js";
import { type Adjusted, fairAnswers } from "./fair/fairParts.js";
import { figureAsked } from "./figures/figureAsked.js";
import { shownAsked } from "./figures/shownAsked.js";
import { guarded } from "./guard/guarded.js";
import { holdingsBetaIn } from "./holdingsBeta.js";
import { withLater } from "./later/withLater.js";
import { isElsewhere, outOfScopeIn } from "./outOfScope.js";
import { speaksOfGain } from "./partAsks.js";
import { partsOf } from "./partsOf.js";
import { plainText, problemsIn } from "./plainText.js";
import type { QuestionPart, QuestionRead } from "./question.js";
import { ratioIn } from "./ratio/ratioIn.js";
import { ratioAnswers } from "./ratio/ratioParts.js";
import { runOnParts } from "./runOn.js";
import { readSegment, type Segment } from "./segment.js";

const MOST_PARTS = 10;

/**
 * Reads a hedge question in plain English into requests: what each part asks for as options to run, the words that each
 * input came from, what was assumed, and what is missing. Never throws; what is not understood is missing or unused.
 *
 * @example
 * readQuestion("A$10m fund, beta 1.2. SPI 200 futures are at 8,000. Fully hedge.").parts[0]?.options
 * // { value: "A$10000000", beta: "1.2", price: "8000", contract: "AP", target: "0" }
 */
export function readQuestion(typed: string): QuestionRead {
  const problems = problemsIn(plainText(typed));
  const every = problems.map((problem, index) => readProblem(problem, problems.length > 1 ? `${index + 1}` : ""));
  const asking = every.filter(({ parts }) => parts.length > 0);
  const all = asking.length > 0 ? asking : every;
  const [first] = all;
  if (first === undefined || all.length === 1) return first ?? NOTHING;
  const outOfScope = all.find((one) => one.parts.length === 0)?.outOfScope;
  const readings = all.find((one) => one.readings !== undefined)?.readings;
  return {
    parts: all.flatMap(({ parts }) => parts).slice(0, MOST_PARTS),
    read: all.flatMap(({ read }) => read),
    assumptions: all.flatMap(({ assumptions }) => assumptions),
    missing: all.flatMap(({ missing }) => missing),
    unused: all.flatMap(({ unused }) => unused),
    ...(readings === undefined ? {} : { readings }),
    ...(outOfScope === undefined ? {} : { outOfScope }),
  };
}

const NOTHING: QuestionRead = { parts: [], read: [], assumptions: [], missing: [], unused: [] };

function readProblem(
  { text, solution }: { readonly text: string; readonly solution: string },
  number: string,
): QuestionRead {
  const lettered = partsOf(text);
  const divided =
    lettered.parts.length > 0
      ? lettered
      : (runOnParts(withoutChoices(text), {
          listsHoldings: () => readSegment(text).holdings !== undefined,
          asksFigure: asksWorth,
        }) ?? lettered);
  const readStem = readSegment(divided.stem);
  const solved = solution === "" ? undefined : readSegment(solution);
  const read = divided.parts.map(({ label, text }) => ({
    label,
    segment: readSegment(text, readStem.holdings?.items),
  }));
  const isGainAsked = [readStem, ...read.map(({ segment }) => segment)].some(speaksOfGain);
  const stem = withLater(readStem, [], isGainAsked);
  const segments = read.map(({ label, segment }, index) => {
    const earlier = [stem, ...read.slice(0, index).map((one) => one.segment)];
    return { label, segment: withLater(segment, earlier, isGainAsked) };
  });
  const every =
    segments.length === 0
      ? [{ label: number, segments: [stem], goals: stem.goals, own: stem }]
      : askedBy(stem, segments);
  const asked = every.flatMap(bySize);
  const everything = [stem, ...segments.map(({ segment }) => segment)];
  const ratio = ratioIn(everything);
  const stretches = segments.length === 0 ? [{ label: number, segment: stem }] : segments;
  const fair = ratio === undefined ? fairIn(everything) : undefined;
  const answer = (one: Asked, adjusted?: Adjusted) => answerable(one, stem, solved, { ratio, adjusted });
  const results =
    ratio !== undefined
      ? ratioAnswers(ratio, stretches, asked, answer)
      : fair !== undefined
        ? fairAnswers(fair, stretches, asked, answer)
        : asked.map((one) => answer(one));
  const used = new Set(results.flatMap((result) => [...result.used]));
  const doubt = doubtIn(everything, used);
  const answered = results.flatMap((result) => result.parts);
  const first = answered.some(({ kind }) => kind === "beta") ? undefined : holdingsBetaIn(stem);
  const doubted = (first === undefined ? answered : [first, ...answered])
    .slice(0, MOST_PARTS)
    .map((part) => (doubt === undefined ? part : { ...part, missing: [...part.missing, doubt] }));
  const assumed = results.flatMap(({ assumptions }) => assumptions);
  const readings = results.flatMap((result) => result.readings);
  const others = readings.flatMap((reading) => reading.parts);
  const parts = guarded(doubted, { stem, segments, used, assumptions: assumed, others });
  const understood = parts.filter(({ missing }) => missing.every(({ why }) => why !== "part-unread"));
  const complete = understood.some(({ missing }) => missing.every(({ why }) => why === "not-understood"));
  const outOfScope = ratio === undefined && fair === undefined ? outOfScopeIn(everything, complete) : undefined;
  if (outOfScope !== undefined) return { ...NOTHING, outOfScope };
  if ((everything.every(isWords) && !parts.some(namesFuture)) || (!complete && isElsewhere(everything)))
    return { ...NOTHING, outOfScope: { subject: "words", command: "explain" } };
  const isCarried = results.some(({ assumptions }) => assumptions.some(({ code }) => code === "capm"));
  const carry = isCarried ? [] : carryIn(everything, used);
  const { choices } = choicesOf(text);
  return {
    parts,
    read: unique(
      results.flatMap(({ read }) => read),
      ({ field, value }) => `${field} ${value}`,
    ),
    assumptions: unique(
      [
        ...assumed,
        ...(solved === undefined ? [] : [{ code: "solution-unread" } as const]),
        ...(carry.length === 0 ? [] : [{ code: "no-carry", words: carry } as const]),
        ...(everything.some(({ cut }) => cut) ? [{ code: "numbers-cut" } as const] : []),
      ],
      (assumption) => JSON.stringify(assumption),
    ),
    missing: unique(
      parts.flatMap(({ missing }) => missing),
      ({ field }) => field,
    ),
    unused: unusedIn(everything, used).filter((words) => !carry.includes(words)),
    ...(readings.length === 0 ? {} : { readings }),
    ...(choices.length === 0 ? {} : { choices }),
  };
}

/** Whether a sentence asks what a contract, a tick or a point is worth, or what beta contracts leave. */
function asksWorth(sentence: string): boolean {
  const segment = readSegment(sentence);
  return /^(?:contract|tick|point)-value$/.test(figureAsked(segment) ?? "") || shownAsked(segment) === "beta-left";
}

/** Whether a part asks for a figure of a future that it tells of: "What is one SPI 200 future worth?" */
function namesFuture({ kind, options }: QuestionPart): boolean {
  return kind === "figure" && (options.contract ?? options.multiplier) !== undefined;
}

const CARRY =
  /\b(?:risk-? ?free|interest|dividends?|t-?bills?|treasury bills|libor|euribor|sofr|sonia|bbsw|tibor|hibor|mibor|saron|repo)\b[^.;<]*$/;
const CARRY_AFTER = /^\s*(?:per annum |p\.?a\.? |a year |annual )?(?:risk-? ?free|interest|dividends?)\b/;

/** Rates of interest and dividends, which a count of futures does not need. */
function carryIn(segments: readonly Segment[], used: ReadonlySet<InClause>): readonly string[] {
  const rates = segments.flatMap(({ numbers, roles }) =>
    numbers.filter(
      (clause) =>
        clause.quantity.kind === "percent" &&
        !used.has(clause) &&
        roles.get(clause) === "other" &&
        (CARRY.test(clause.before) || CARRY_AFTER.test(clause.after)),
    ),
  );
  return [...new Set(rates.map(({ quantity }) => quantity.words))];
}

const TOLD = /^(?:time|move)$/;

/** Numbers that nothing was done with, as typed; dates, names and markers of lists are none. */
function unusedIn(segments: readonly Segment[], used: ReadonlySet<InClause>): readonly string[] {
  const left = segments.flatMap(({ numbers }) => numbers.filter((clause) => !used.has(clause)));
  const shown = left.filter(
    ({ quantity, before, after }) => !TOLD.test(quantity.kind) || (before !== "" && after !== ""),
  );
  const usedAmounts = [...used].map(({ quantity }) => `${quantity.kind}${quantity.amounts.at(-1)?.toFixed()}`);
  const others = shown.filter(
    ({ quantity }) => !usedAmounts.includes(`${quantity.kind}${quantity.amounts.at(-1)?.toFixed()}`),
  );
  return [...new Set(others.map(({ quantity }) => quantity.words))].slice(0, 12);
}

function unique<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
