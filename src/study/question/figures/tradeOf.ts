import { Decimal } from "../../../computation/decimal.js";
import type { Asked } from "../askedParts.js";
import type { InClause } from "../clauses.js";
import type { Inputs } from "../inputs.js";
import type { Move } from "../later/happened.js";
import type { Assumption, OptionTexts, QuestionPart } from "../question.js";
import { goesDown } from "../roles.js";
import { having } from "../segment.js";
import { rolesIn } from "../slot.js";
import { type FigureParts, missingOf, sizeOf, toldBefore } from "./figureOptions.js";
import { levelsIn } from "./levelsIn.js";
import { type PositionSaid, positionIn } from "./positionIn.js";

/** How a trade ends: at a price, or so many points or percent away from its start. */
interface End {
  readonly label: string;
  readonly options: OptionTexts;
  readonly used: readonly InClause[];
  readonly assumption?: Assumption | undefined;
}

/** The profit of futures alone, for each way that the text lets them end. */
export function tradeOf(
  figure: "trade-profit" | "contract-profit",
  asked: Asked,
  inputs: Inputs,
  moves: readonly Move[],
): FigureParts {
  const position = positionOf(figure, asked);
  const [total] = rolesIn(asked.segments, "trade-total");
  const start = total === undefined ? {} : { total: total.quantity.amounts.at(-1)?.toFixed() ?? "" };
  const ends = endsOf(asked, moves);
  const contracts = position === undefined ? {} : { contracts: position.contracts.toFixed() };
  const { price: _price, ...size } = sizeOf(inputs.options);
  const parts = ends.map(({ label, options }): QuestionPart => {
    const all = { ...size, ...start, ...contracts, ...options };
    const needed = ["contracts", "multiplier", ...needs(all)];
    return {
      label: `${asked.label} ${label}`.trim(),
      kind: "figure",
      figure,
      options: all,
      missing: missingOf(inputs, all, needed),
    };
  });
  return {
    parts,
    assumptions: ends.flatMap(({ assumption }) => assumption ?? []),
    used: [
      ...ends.flatMap(({ used }) => used),
      ...(position?.clause === undefined ? [] : [position.clause]),
      ...(total === undefined ? [] : [total]),
    ],
  };
}

/** What a trade's start and end lack: points alone need no price. */
function needs({ price, total, to, points }: OptionTexts): readonly string[] {
  if (points !== undefined) return [];
  return [...(price === undefined && total === undefined ? ["price"] : []), ...(to === undefined ? ["move"] : [])];
}

/** The contracts of a trade; one of them where the part asks for one, short where the text hedges shares with it. */
function positionOf(
  figure: "trade-profit" | "contract-profit",
  { own, segments, goals }: Asked,
): PositionSaid | undefined {
  const said = positionIn(segments);
  const asked = own.sentences.map(({ plain }) => plain).join(" ");
  if (figure === "trade-profit") return said;
  const side = /\b(?:short|sold|sell)\w*\b/.test(asked) ? -1 : /\b(?:long|bought|buy)\w*\b/.test(asked) ? 1 : undefined;
  const hedges = goals.some(({ kind }) => kind === "weak" || kind === "full") ? -1 : undefined;
  const sign = side ?? said?.contracts.s ?? hedges;
  return sign === undefined ? undefined : { contracts: new Decimal(sign), words: own.text };
}

function endsOf(asked: Asked, moves: readonly Move[]): readonly End[] {
  const { own, segments } = asked;
  const levels = levelsIn(own, toldBefore(asked));
  const start = levels.from?.quantity.amounts.at(-1);
  const price = start === undefined ? {} : { price: start.toFixed() };
  const from = levels.from === undefined ? [] : [levels.from];
  if (levels.several === true) return [{ label: "", options: {}, used: [] }];
  const percents = moves.flatMap(({ clauses: [clause], text, size }) =>
    clause?.quantity.kind === "percent" ? [{ clause, text, size }] : [],
  );
  const [ownPoints] = having(own, "move-points");
  if (ownPoints !== undefined) return [pointsEnd(ownPoints, price, from)];
  const to = levels.to?.quantity.amounts.at(-1);
  const paid = rolesIn(segments, "trade-total").length > 0;
  if (paid && to === undefined && start !== undefined)
    return [{ label: "", options: { to: start.toFixed() }, used: from, assumption: follows(levels.from) }];
  if (to !== undefined && levels.to !== undefined) {
    const { others = [] } = levels;
    const assumption = levels.ofIndex === true ? follows(levels.to) : undefined;
    return [levels.to, ...others].map((end) => ({
      label: others.length === 0 ? "" : end.quantity.words,
      options: { ...price, to: end.quantity.amounts.at(-1)?.toFixed() ?? "0" },
      used: [...from, end],
      assumption,
    }));
  }
  const [points] = rolesIn(segments, "move-points");
  if (points !== undefined) return [pointsEnd(points, price, from)];
  if (percents.length === 0) return [{ label: "", options: price, used: from }];
  return percents.map(({ clause, text, size }) => ({
    label: percents.length > 1 ? text : "",
    options: { ...price, ...(start === undefined ? {} : { to: start.times(size.plus(1)).toFixed() }) },
    used: [...from, clause],
    assumption: follows(clause),
  }));
}

function pointsEnd(points: InClause, price: OptionTexts, from: readonly InClause[]): End {
  const size = points.quantity.amounts.at(-1)?.abs() ?? new Decimal(0);
  const down = goesDown(points) === true;
  return {
    label: "",
    options: { ...price, points: (down ? size.negated() : size).toFixed() },
    used: [...from, points],
    assumption: follows(points),
  };
}

/** That the futures move with the market, where only the market's or the index's move is told. */
function follows(clause: InClause | undefined): Assumption | undefined {
  if (clause === undefined) return undefined;
  const last = [...clause.before.matchAll(/\b(?:futures?|ixfut|contracts?|prices?|index|ixname|market)\b/g)].at(
    -1,
  )?.[0];
  const ofMarket = /^(?:index|ixname|market)$/.test(last ?? "");
  return ofMarket ? { code: "futures-follow", words: clause.quantity.words } : undefined;
}
