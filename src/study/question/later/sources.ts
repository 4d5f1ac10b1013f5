import type { Asked } from "../askedParts.js";
import { asksEfficiency, asksProfit, profitsAsked } from "../partAsks.js";
import type { Segment } from "../segment.js";
import { type Changes, changesIn, type Starts } from "./changes.js";

/** What a stretch of a question says of the end. */
export interface Source {
  readonly segment: Segment;
  /** Of the part before that says so. */
  readonly label?: string;
  readonly changes: Changes;
}

const NOTHING: Changes = { index: [], futures: [], own: [] };

/**
 * What a part takes to happen: what it says itself, else what the parts before, the question or its solution say; and
 * what it leaves unsaid of the portfolio and the index where it speaks of the futures alone.
 */
export function sourceOf(
  asked: Asked,
  { stem, solved }: { readonly stem: Segment; readonly solved: Segment | undefined },
  starts: Starts,
): Source {
  const read = (segment: Segment, label?: string): Source => ({
    segment,
    ...(label === undefined ? {} : { label }),
    changes: beside(changesIn(segment, starts), segment === stem),
  });
  const before = (asked.earlier ?? []).map(({ segment, label }) => read(segment, label));
  const told = [stem, ...(solved === undefined ? [] : [solved])].map((segment) => read(segment));
  const own = withoutRetold(read(asked.own), [...before, ...told]);
  const others = asksProfit(asked.own) || asksEfficiency(asked.own) ? [...before, ...told] : [...told, ...before];
  const main = [own, ...others].find(({ changes }) => moves(changes)) ?? { segment: asked.own, changes: NOTHING };
  return { ...main, ...completed(main, { own, others, asked }) };
}

/** A move that is told again without its direction, "relative to the 5 percent market move", is the one of before. */
function withoutRetold(own: Source, earlier: readonly Source[]): Source {
  const { index } = own.changes;
  const isKnown = ({ assumption, size }: Changes["index"][number]) =>
    assumption?.code === "move-both-ways" &&
    earlier.some(({ changes }) => changes.index.some((one) => one.size.abs().equals(size.abs())));
  return index.length > 0 && index.every(isKnown) ? { ...own, changes: { ...own.changes, index: [] } } : own;
}

const moves = ({ index, futures }: Changes) => index.length + futures.length > 0;

interface Around {
  readonly own: Source;
  readonly others: readonly Source[];
  readonly asked: Asked;
}

/** What a source leaves unsaid, from the sources around it. */
function completed(main: Source, { own, others, asked }: Around): Pick<Source, "label" | "changes"> {
  const { changes } = main;
  const isOwn = main.segment === own.segment;
  const around = isOwn ? others : [own, ...others];
  const ownChange =
    changes.own.length > 0
      ? changes.own
      : (around.find((one) => one.changes.own.length > 0 && goesWith(one, main))?.changes.own ?? []);
  const basis = changes.basis ?? around.find((one) => one.changes.basis !== undefined)?.changes.basis;
  const asksWhole = profitsAsked(asked.own).some((whose) => whose !== "futures");
  const isFuturesAlone = isOwn && asksWhole && changes.futures.length === 1 && changes.index.length === 0;
  const from =
    isFuturesAlone && ownChange.length === 0
      ? others.find((one) => one.changes.index.length === 1 || one.changes.own.length === 1)
      : undefined;
  const label = from?.label ?? main.label;
  return {
    ...(label === undefined ? {} : { label }),
    changes: {
      index: from?.changes.index ?? changes.index,
      futures: changes.futures,
      own: from?.changes.own ?? ownChange,
      ...(basis === undefined ? {} : { basis }),
    },
  };
}

/** Whether what a part says of the portfolio belongs to the moves that another one tells: it tells none of its own. */
function goesWith(one: Source, main: Source): boolean {
  return !moves(one.changes) || one.segment === main.segment;
}

/** The portfolio's own return counts beside a move: "lost 6% last year", told with the portfolio itself, does not. */
function beside(changes: Changes, isStem: boolean): Changes {
  if (!isStem) return changes;
  const told = [...changes.index, ...changes.futures].map(({ clause }) => clause.sentence);
  const own = changes.own.filter(
    ({ clause, level }) =>
      level !== undefined || told.some((at) => at === clause.sentence || at + 1 === clause.sentence),
  );
  return { ...changes, own };
}
