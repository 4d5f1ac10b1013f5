import { Decimal, ZERO } from "../../computation/decimal.js";
import { type Asked, BUYS_LATER } from "./askedParts.js";
import type { InClause } from "./clauses.js";
import { type Goal, targetText } from "./goals.js";
import type { Inputs } from "./inputs.js";
import type { Move } from "./moves.js";
import { asksBetaAlone, profitsAsked } from "./partAsks.js";
import type { Assumption, Missing, OptionTexts, QuestionPart, ReadWords } from "./question.js";
import { having, type Segment } from "./segment.js";
import { setTarget } from "./setTarget.js";

interface Extra {
  readonly moves: readonly Move[];
  readonly given: InClause | undefined;
  readonly betaOptions: string | undefined;
  readonly ownReturn: string | undefined;
}

/** Goals whose target is known before beta is. */
const FIXED: readonly Goal["kind"][] = ["to", "full", "weak"];

/** What is asked for is a trade beside contracts that are on already. */
const ASKS_MORE =
  /\b(?:how many|number of|what number)\b[^.?;]{0,20}\b(?:additional|further|extra|more)\b|\b(?:additional|further|extra) (?:\w+ ){0,2}(?:contracts?|futures)\b/i;
const ASKS_EFFECT =
  /\b(?:what|find|calculate|compute|determine)\b[^.?;]{0,30}\b(?:new|effective|resulting|net|hedged|the|its)\b[^.?;]{0,20}\bbeta\b|\bwhat beta\b|\bbeta\b[^.?;]{0,20}\b(?:left|after|become|result)/i;

const ASKS_COUNT =
  /\b(?:how many|number of|what position|what trade|contracts? (?:are|is|were) (?:needed|required))\b/i;

/** The parts that a stretch of a question asks for: one for each goal and each move. */
export function partsFrom(asked: Asked, inputs: Inputs, { moves, given, betaOptions, ownReturn }: Extra) {
  const { options } = inputs;
  const assumptions: Assumption[] = [];
  const read: ReadWords[] = [];
  const text = asked.segments.map((segment) => segment.text).join(" ");
  const beta = options.beta ?? betaOptions;
  const nothingToHedge = options.value === undefined && inputs.price === undefined && options.multiplier === undefined;
  if (
    options.holdings !== undefined &&
    (asked.goals.length === 0 || options.price === undefined || asksBetaAlone(asked.own)) &&
    !/\b(?:contracts?|futures)\b/i.test(asked.own.text)
  ) {
    const { holdings, value, normalise } = options;
    const part: QuestionPart = {
      label: asked.label,
      kind: "beta",
      options: {
        holdings,
        ...(value === undefined ? {} : { value }),
        ...(normalise === undefined ? {} : { normalise }),
      },
      missing: [],
    };
    return { parts: [part], assumptions, read };
  }
  const asksEffect =
    given !== undefined &&
    (asked.goals.length === 0 ||
      (asked.goals.every(({ kind }) => kind === "weak") && (ASKS_EFFECT.test(text) || !ASKS_COUNT.test(text))));
  const profits = asked.label === "" || moves.length === 0 ? [] : profitsAsked(asked.own);
  // What the portfolio alone would lose needs no target: no contracts, seen as they are.
  const isAlone = asked.goals.length === 0 && given === undefined && profits.join() === "portfolio";
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
    else if (goal !== undefined && beta === undefined && FIXED.includes(goal.kind) && !BUYS_LATER.test(text))
      typed.target = targetText(goal, ZERO);
    else if (goal !== undefined && beta !== undefined)
      setTarget(typed, { goal, beta, text, asked, assumptions, read, inputs });
    if (goal !== undefined && againstWords(asked, goal, typed))
      missing.push({ field: "target", why: "other-direction" });
    else if (goal === undefined && !asksEffect && !isAlone) missing.push({ field: "target" });
    const { unclearPrice } = asked.own;
    if (unclearPrice !== undefined)
      missing.push({
        field: "price",
        why: "start-or-end",
        words: unclearPrice.quantity.words,
        choices: [inputs.price?.toFixed() ?? unclearPrice.quantity.words],
      });
    if (
      given === undefined &&
      goal?.kind === "weak" &&
      ASKS_EFFECT.test(asked.own.text) &&
      !/\bwhat if\b/i.test(asked.own.text)
    )
      missing.push({ field: "held" });
    if (options.held === undefined && ASKS_MORE.test(asked.own.text)) missing.push({ field: "held" });
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
    const kind = isDirection ? "direction" : asksEffect || isAlone ? "effect" : "hedge";
    if (isAlone) typed.contracts = "0";
    if (kind === "effect" && given !== undefined) typed.contracts = countText(given);
    const label = goals.length > 1 && goal !== undefined ? `${asked.label} ${goal.words}`.trim() : asked.label;
    const shown: readonly (Move | undefined)[] = moves.length > 0 && kind !== "direction" ? moves : [undefined];
    return shown.map((move) => ({
      kind,
      label: shown.length > 1 ? `${label} ${move?.text ?? ""}`.trim() : label,
      options: move === undefined ? typed : { ...typed, move: move.text },
      missing,
      ...(profits.length === 0 ? {} : { profits }),
      ...(ownReturn === undefined ? {} : { ownReturn }),
    }));
  });
  return { parts, assumptions, read };
}

const ASKS = "(?:how many|number of|what number)\\b[^.?;]{0,60}?\\b";
/** "buy or sell", "long or short", "bought or sold": either way. */
const EITHER =
  /\b(?:buy\w*|bought|purchase\w*|long|sell\w*|sold|short\w*)\b[^.;?]{0,12}(?:\bor\b|\/)[^.;?]{0,12}\b(?:buy\w*|bought|long|sell\w*|sold|short\w*)\b/g;
const RAISES = /\b(?:increas|rais|boost|lift)\w*\b/;
const LOWERS = /\b(?:reduc|lower|decreas|cut|trim)\w*\b/;
const TO_SELL = new RegExp(`\\b${ASKS}(?:short\\w*|sell|sells|sold)\\b`);
const TO_BUY = new RegExp(`\\b${ASKS}(?:buy|buys|bought|purchased?|long)\\b`);

/** Whether a question about how many to buy would be answered by a sale, or the other way round: then it was misread. */
function againstWords({ own, segments }: Asked, goal: Goal, { beta, target, held }: OptionTexts): boolean {
  if (beta === undefined || target === undefined || held !== undefined) return false;
  const sentences = [own, ...segments].flatMap((segment) => segment.sentences.map(({ plain }) => plain));
  const asking = goal.quantity === undefined ? sentences : [own.sentences[goal.sentence]?.plain ?? ""];
  const oneWay = asking.map((plain) => plain.replace(EITHER, ""));
  const sells = oneWay.some((plain) => TO_SELL.test(plain));
  const buys = oneWay.some((plain) => TO_BUY.test(plain));
  const change = new Decimal(target).comparedTo(new Decimal(beta));
  const said = oneWay.some((plain) => (change > 0 ? RAISES : LOWERS).test(plain));
  return sells !== buys && !said && ((sells && change > 0) || (buys && change < 0));
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

const SOLD = /\b(?:short|sell|sold)\w*\b[^<]*$|\bhedge[sd]? (?:with|by|using)\s*$/;

/** A count in words of trading: "after shorting 60 contracts" is −60. */
function countText({ quantity, before }: InClause): string {
  const isShort = /\bshort\b/.test(quantity.words) || SOLD.test(before);
  const amount = quantity.amounts.at(-1)?.abs().toFixed() ?? "0";
  return isShort ? `-${amount}` : amount;
}
