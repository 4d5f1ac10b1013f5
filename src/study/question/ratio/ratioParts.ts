import { ZERO } from "../../../computation/decimal.js";
import type { Answerable } from "../answerable.js";
import type { Asked } from "../askedParts.js";
import type { Inputs } from "../inputs.js";
import { asksGain } from "../partAsks.js";
import type { Missing, QuestionPart } from "../question.js";
import { having, type Segment } from "../segment.js";
import type { RatioRead, RatioWant } from "./ratio.js";
import { asksForContracts, ratioWantsIn } from "./ratioAsks.js";
import { type UnitsHedged, unitsHedged } from "./unitsHedged.js";

/** A stretch of a question with its label. */
interface Stretch {
  readonly label: string;
  readonly segment: Segment;
}

/**
 * The parts of a question about a hedge of least variance: what each stretch asks of the ratio, and counts and profits by
 * the ordinary way, with the ratio where beta would stand.
 *
 * @param counted answers a stretch that asks for contracts or a profit
 */
export function ratioAnswers(
  ratio: RatioRead,
  stretches: readonly Stretch[],
  asked: readonly Asked[],
  counted: (asked: Asked) => Answerable,
): readonly Answerable[] {
  return stretches.flatMap(({ label, segment }, index) => {
    const one = asked.find((other) => other.label === label) ?? {
      label,
      segments: [segment, ...stretches.slice(0, index).map((other) => other.segment)],
      goals: [],
      own: segment,
    };
    const told = ratioWantsIn(segment);
    const counts = asksForContracts(segment) || asksGain(segment);
    const isAsked = asked.some((other) => other.label === label);
    if (told.length === 0 && !counts && !isAsked) return [];
    const sized = one.segments.some((stretch) => having(stretch, "value").length > 0);
    const wants: readonly RatioWant[] = told.length > 0 || counts || sized ? told : ["ratio"];
    const byCount = counts || wants.length === 0;
    // "What strategy should she follow?" asks for the count as well.
    const units = (byCount || told.length === 0) && ratio.ofPrices ? unitsHedged(one.segments) : undefined;
    if (units !== undefined) return [ratioPart(ofUnits(ratio, units), label, [...told, "contracts"])];
    if (byCount && ratio.ratio?.hedgeRatio === undefined)
      return [ratioPart(ratio, label, wants.length > 0 ? wants : ["ratio"])];
    return [
      ...(wants.length === 0 ? [] : [ratioPart(ratio, label, wants)]),
      ...(byCount ? [counted(leastVariance(counts ? understood(one) : one, ratio))] : []),
    ];
  });
}

/** A ratio with the units that it is hedged by. */
function ofUnits(read: RatioRead, { position, contractSize, used }: UnitsHedged): RatioRead {
  if (read.ratio === undefined) return read;
  const sizes = { position: position.toFixed(), contract_size: contractSize.toFixed() };
  return {
    ...read,
    ratio: { ...read.ratio, position, contractSize },
    options: { ...read.options, ...sizes, measure: "changes" },
    read: [
      ...read.read,
      ...Object.entries(sizes).map(([field, value], index) => ({ field, value, words: used[index]?.words ?? "" })),
    ],
    used: [...read.used, ...used],
  };
}

/** A stretch whose count is asked for in words that other questions do not use. */
function understood({ unread: _unread, ...asked }: Asked): Asked {
  return asked;
}

/** A stretch that says no target has that of least variance. */
function leastVariance(asked: Asked, { read }: RatioRead): Asked {
  if (asked.goals.some(({ kind }) => kind !== "weak")) return asked;
  const words = asked.goals[0]?.words ?? read[0]?.words ?? "";
  return { ...asked, goals: [{ kind: "full", value: ZERO, words, sentence: 0 }] };
}

function ratioPart(read: RatioRead, label: string, wants: readonly RatioWant[]): Answerable {
  const { ratio, options } = read;
  const parts = wants.map((want): QuestionPart => {
    const missing = lacks(read, want);
    return { label, kind: "minvar", options, missing, want, ...(ratio === undefined ? {} : { ratio }) };
  });
  return { parts, read: read.read, assumptions: read.assumptions, used: new Set(read.used), readings: [] };
}

/** What has to be known for what is asked, and is not. */
function lacks({ ratio, missing }: RatioRead, want: RatioWant): readonly Missing[] {
  if (ratio === undefined || want === "ratio" || want === "beta") return missing;
  const spread = want === "volatility-left" && ratio.spotVolatility === undefined ? [{ field: "spot_vol" }] : [];
  return ratio.correlation === undefined ? [{ field: "correlation" }, ...spread] : spread;
}

/** Inputs with the hedge ratio where beta would stand. */
export function withRatio(inputs: Inputs, read: RatioRead | undefined): Inputs {
  if (read?.ratio?.hedgeRatio === undefined) return inputs;
  const beta = read.ratio.hedgeRatio.toSignificantDigits(12).toFixed();
  const ofPrices: readonly Missing[] = read.ofPrices ? [{ field: "spot_vol", why: "ratio-of-prices" }] : [];
  return {
    ...inputs,
    options: { ...inputs.options, beta },
    read: [...read.read, ...inputs.read.filter(({ field }) => field !== "beta")],
    assumptions: [...read.assumptions, ...inputs.assumptions],
    missing: [...ofPrices, ...inputs.missing],
    used: new Set([...inputs.used, ...read.used]),
  };
}
