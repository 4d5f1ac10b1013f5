import { type Answerable, answerable } from "./answerable.js";
import { type Asked, askedBy, isWords } from "./askedParts.js";
import { choicesOf } from "./choices.js";
import type { InClause } from "./clauses.js";
import { bySize } from "./contractSizes.js";
import { doubtIn } from "./doubt.js";
import { fairIn } from "./fair/fairIn.js";
import { type Adjusted, fairAnswers } from "./fair/fairParts.js";
import { guarded } from "./guard/guarded.js";
import { holdingsBetaIn } from "./holdingsBeta.js";
import { carryIn, unusedIn } from "./leftOver.js";
import { isElsewhere, judgesStatement, outOfScopeIn } from "./outOfScope.js";
import type { Assumption, OutOfScope, QuestionPart, QuestionRead } from "./question.js";
import { ratioIn } from "./ratio/ratioIn.js";
import { ratioAnswers } from "./ratio/ratioParts.js";
import { MOST_PARTS, type Stretches, stretchesIn } from "./stretches.js";

/** A question of which nothing could be made. */
export const NOTHING: QuestionRead = { parts: [], read: [], assumptions: [], missing: [], unused: [] };

/** What a problem's parts came to before they are looked over. */
interface Answers {
  readonly results: readonly Answerable[];
  readonly used: ReadonlySet<InClause>;
  /** Whether it is about hedging with index futures by its ratio or fair price, whatever else its words name. */
  readonly isInScope: boolean;
}

/**
 * Reads one problem of a text.
 *
 * @param solution its worked solution, where one was pasted with it
 * @param number what its one part is called where there are several problems
 */
export function readProblem(
  { text, solution }: { readonly text: string; readonly solution: string },
  number: string,
): QuestionRead {
  const stretches = stretchesIn(text, solution);
  const answers = answersTo(stretches, number);
  const parts = lookedOver(stretches, answers);
  const outOfScope = subjectElsewhere(stretches, answers, parts);
  if (outOfScope !== undefined) return { ...NOTHING, outOfScope };
  const { choices, goesOn } = choicesOf(text);
  const read = written(stretches, answers, parts);
  return choices.length === 0 ? read : { ...read, choices, ...(goesOn === undefined ? {} : { choicesOfFirst: true }) };
}

function answersTo({ stem, parts, everything, solved }: Stretches, number: string): Answers {
  const whole = { label: number, segment: stem };
  const every =
    parts.length === 0 ? [{ label: number, segments: [stem], goals: stem.goals, own: stem }] : askedBy(stem, parts);
  const asked = every.flatMap(bySize);
  const stretches = parts.length === 0 ? [whole] : parts;
  const ratio = ratioIn(everything);
  const fair = ratio === undefined ? fairIn(everything) : undefined;
  const answer = (one: Asked, adjusted?: Adjusted) => answerable(one, stem, solved, { ratio, adjusted });
  const results =
    ratio !== undefined
      ? ratioAnswers(ratio, stretches, asked, answer)
      : fair !== undefined
        ? fairAnswers(fair, stretches, asked, answer)
        : asked.map((one) => answer(one));
  const used = new Set(results.flatMap((result) => [...result.used]));
  return { results, used, isInScope: ratio !== undefined || fair !== undefined };
}

/** The parts, each asked about where a number or a word of the text has no place in them. */
function lookedOver({ stem, parts: segments, everything }: Stretches, { results, used }: Answers) {
  const answered = results.flatMap((result) => result.parts);
  const beta = answered.some(({ kind }) => kind === "beta") ? undefined : holdingsBetaIn(stem);
  const doubt = doubtIn(everything, used);
  const doubted = (beta === undefined ? answered : [beta, ...answered])
    .slice(0, MOST_PARTS)
    .map((part) => (doubt === undefined ? part : { ...part, missing: [...part.missing, doubt] }));
  const assumptions = results.flatMap((result) => result.assumptions);
  const others = results.flatMap(({ readings }) => readings.flatMap((reading) => reading.parts));
  return guarded(doubted, { stem, segments, used, assumptions, others });
}

/** What a problem is about where that is no hedge with index futures. */
function subjectElsewhere(
  { everything }: Stretches,
  { isInScope }: Answers,
  parts: readonly QuestionPart[],
): OutOfScope | undefined {
  const understood = parts.filter(({ missing }) => missing.every(({ why }) => why !== "part-unread"));
  const complete = understood.some(({ missing }) => missing.every(({ why }) => why === "not-understood"));
  if (judgesStatement(everything)) return TALK;
  const named = isInScope ? undefined : outOfScopeIn(everything, complete);
  if (named !== undefined) return named;
  const isTalk = (everything.every(isWords) && !parts.some(namesFuture)) || (!complete && isElsewhere(everything));
  return isTalk ? TALK : undefined;
}

const TALK: OutOfScope = { subject: "words", command: "explain" };

/** Whether a part asks for a figure of a future that it tells of: "What is one SPI 200 future worth?" */
function namesFuture({ kind, options }: QuestionPart): boolean {
  return kind === "figure" && (options.contract ?? options.multiplier) !== undefined;
}

function written(
  { everything, solved, cut }: Stretches,
  { results, used }: Answers,
  parts: readonly QuestionPart[],
): QuestionRead {
  const assumed = results.flatMap(({ assumptions }) => assumptions);
  const isCarried = assumed.some(({ code }) => code === "capm");
  const carry = isCarried ? [] : carryIn(everything, used);
  const more: readonly Assumption[] = [
    ...(solved === undefined ? [] : [{ code: "solution-unread" } as const]),
    ...(carry.length === 0 ? [] : [{ code: "no-carry", words: carry } as const]),
    ...(everything.some(({ cut }) => cut) ? [{ code: "numbers-cut" } as const] : []),
    ...(cut || results.flatMap((result) => result.parts).length > MOST_PARTS ? [{ code: "parts-cut" } as const] : []),
  ];
  const readings = results.flatMap((result) => result.readings);
  return {
    parts,
    read: unique(
      results.flatMap(({ read }) => read),
      ({ field, value }) => `${field} ${value}`,
    ),
    assumptions: unique([...assumed, ...more], (assumption) => JSON.stringify(assumption)),
    missing: unique(
      parts.flatMap(({ missing }) => missing),
      ({ field }) => field,
    ),
    unused: unusedIn(everything, used).filter((words) => !carry.includes(words)),
    ...(readings.length === 0 ? {} : { readings }),
  };
}

function unique<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
