import type { Asked } from "./askedParts.js";
import type { InClause } from "./clauses.js";
import type { Inputs } from "./inputs.js";
import type { Move } from "./moves.js";
import type { Assumption, Missing, OptionTexts, QuestionPart, ReadWords } from "./question.js";
import { having, type Segment } from "./segment.js";
import { setTarget } from "./setTarget.js";

interface Extra {
  readonly moves: readonly Move[];
  readonly given: InClause | undefined;
  readonly betaOptions: string | undefined;
}

const ASKS_EFFECT =
  /\b(?:what|find|calculate|compute|determine)\b[^.?;]{0,30}\b(?:new|effective|resulting|net|hedged|the|its)\b[^.?;]{0,20}\bbeta\b/i;

/** The parts that a stretch of a question asks for: one for each goal and each move. */
export function partsFrom(asked: Asked, inputs: Inputs, { moves, given, betaOptions }: Extra) {
  const { options } = inputs;
  const assumptions: Assumption[] = [];
  const read: ReadWords[] = [];
  const text = asked.segments.map((segment) => segment.text).join(" ");
  const beta = options.beta ?? betaOptions;
  const nothingToHedge = options.value === undefined && inputs.price === undefined && options.multiplier === undefined;
  if (
    options.holdings !== undefined &&
    (asked.goals.length === 0 || options.price === undefined) &&
    !/\bcontracts?\b/i.test(asked.own.text)
  ) {
    const { holdings, value } = options;
    const part: QuestionPart = {
      label: asked.label,
      kind: "beta",
      options: { holdings, ...(value === undefined ? {} : { value }) },
      missing: [],
    };
    return { parts: [part], assumptions, read };
  }
  const asksEffect =
    given !== undefined &&
    (asked.goals.length === 0 || (asked.goals.every(({ kind }) => kind === "weak") && ASKS_EFFECT.test(text)));
  const goals = asked.goals.length > 0 && !asksEffect ? asked.goals : [undefined];
  const parts = goals.flatMap((goal): readonly QuestionPart[] => {
    const missing: Missing[] = [...inputs.missing];
    const typed: Record<string, string> = { ...options };
    const isDirection =
      nothingToHedge &&
      goal !== undefined &&
      beta !== undefined &&
      !/\bhow many\b|\bnumber of (?:\w+ )?contracts\b/i.test(text);
    if (beta === undefined) missing.push(missingBeta(asked.segments));
    if (goal?.kind === "unclear") missing.push({ field: "target", why: "change-without-direction" });
    else if (goal !== undefined && beta !== undefined)
      setTarget(typed, { goal, beta, text, asked, assumptions, read, inputs });
    else if (goal === undefined && !asksEffect) missing.push({ field: "target" });
    if (!isDirection) {
      if (options.value === undefined && !inMoney(options)) missing.push({ field: "value" });
      if (options.price === undefined && !missing.some(({ field }) => field === "price"))
        missing.push({ field: "price" });
      if (
        options.multiplier === undefined &&
        options.contract === undefined &&
        !missing.some(({ field }) => field === "contract")
      )
        missing.push({ field: "multiplier" });
    }
    const kind = isDirection ? "direction" : asksEffect ? "effect" : "hedge";
    if (kind === "effect" && given !== undefined) typed.contracts = countText(given);
    const label = goals.length > 1 && goal !== undefined ? `${asked.label} ${goal.words}`.trim() : asked.label;
    const shown: readonly (Move | undefined)[] = moves.length > 0 && kind !== "direction" ? moves : [undefined];
    return shown.map((move) => ({
      kind,
      label: shown.length > 1 ? `${label} ${move?.text ?? ""}`.trim() : label,
      options: move === undefined ? typed : { ...typed, move: move.text },
      missing,
    }));
  });
  return { parts, assumptions, read };
}

/** Whether holdings say themselves what they come to. */
function inMoney({ holdings }: OptionTexts): boolean {
  return holdings !== undefined && !holdings.includes("%");
}

function missingBeta(segments: readonly Segment[]): Missing {
  const volatile = segments.some(
    (segment) =>
      having(segment, "not-beta").length > 0 ||
      /\b(?:twice|times|half|more|less|as) (?:as |more |less )?volatile\b|\bvolatil/i.test(segment.text),
  );
  return volatile ? { field: "beta", why: "volatility-is-no-beta" } : { field: "beta" };
}

/** A count in words of trading: "after shorting 60 contracts" is −60. */
function countText({ quantity, before }: InClause): string {
  const amount = quantity.amounts.at(-1)?.abs().toFixed() ?? "0";
  return /\b(?:short|sell|sold)\w*\b[^<]*$/.test(before) ? `-${amount}` : amount;
}
