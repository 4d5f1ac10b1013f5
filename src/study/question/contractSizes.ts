import { Decimal } from "../../computation/decimal.js";
import type { Asked } from "./askedParts.js";
import type { InClause } from "./clauses.js";
import { contractOf } from "./contractOf.js";
import type { Role } from "./cues/cue.js";
import { positionIn } from "./figures/positionIn.js";
import { namesIn } from "./indexNames.js";
import { isAsking } from "./partAsks.js";
import { having, type Segment } from "./segment.js";

/** The sizes in which futures on one index come, by what a text calls them. */
type Size = "standard" | "mini" | "micro";

type Told = Size | "unsaid";

const WORDS: readonly (readonly [Size, RegExp])[] = [
  ["micro", /\bmicros?\b/i],
  ["mini", /\b(?:e-?)?minis?\b/i],
  ["standard", /\b(?:standard|full-?sized?|regular|big|large|normal|main|ordinary)\b/i],
];
/** "Micro E-mini" is one size, not two. */
const MICRO = /\bmicro[ -]?(?:e-?)?minis?\b/gi;
const says = (text: string) => {
  const plain = text.replace(MICRO, "micro");
  return WORDS.flatMap(([size, pattern]) => (pattern.test(plain) ? [size] : []));
};
const BOTH =
  /\b(?:in (?:each|both|either) cases?|(?:for|with|under) (?:each|both|either)(?: of (?:them|the two))?|each way|both ways|how many of (?:each|both)|number of each)\b/i;

/**
 * A part for each size of contract that it asks about, where a text tells the multipliers of several.
 *
 * @example
 * // "... HK$50 a point, the mini HK$10. (a) How many minis?": the part with the multiplier of HK$10 alone
 * bySize(asked)
 */
export function bySize(asked: Asked): readonly Asked[] {
  const sizes = sizesTold(asked.segments);
  if (REST.test(asked.own.text)) return [withRest(asked, sizes)];
  const wanted = wantedIn(asked, [...sizes.values()]);
  const [only, another] = wanted;
  if (new Set([...sizes.values()].map(sizeOf)).size < 2)
    return only === undefined || another !== undefined ? [asked] : [named(asked, only, sizes)];
  if (only === undefined) return [asked];
  return wanted.map((size) => {
    const label = wanted.length > 1 ? `${asked.label} ${size}`.trim() : asked.label;
    return { ...asked, ...onlyOf(asked, size, sizes), label };
  });
}

const sizeOf = (told: Told): Size => (told === "unsaid" ? "standard" : told);

/** The sizes that a part names where it asks; all that are told where it asks for each. */
function wantedIn({ own, segments }: Asked, told: readonly Told[]): readonly Size[] {
  const asking = own.sentences.filter((_, index) => isAsking(own, index)).map(({ words }) => words);
  const text = asking.join(" ");
  if (BOTH.test(text)) return [...new Set(told.map(sizeOf))];
  const sizes = [...says(text), ...shortNames(segments, text)];
  if (sizes.length > 0) return [...new Set(sizes)].reverse();
  // "How many HSI futures?" beside a mini asks for the standard ones.
  const isNamed = own.names.some(({ name }) => text.includes(name));
  return isNamed && told.length > 1 ? ["standard"] : [];
}

/** Sizes by short names of a text's own: "TAIEX futures (TX) ...; mini (MTX) ...: how many MTX?" */
function shortNames(segments: readonly Segment[], asking: string): readonly Size[] {
  const introduced = segments.flatMap(({ text }) =>
    [...text.matchAll(/\(([A-Z]{2,6})\)/g)].map(({ 1: name = "", index }) => ({
      name,
      before: /[^.;,()]*$/.exec(text.slice(Math.max(index - 40, 0), index))?.[0] ?? "",
    })),
  );
  return introduced.flatMap(({ name, before }) =>
    new RegExp(`\\b${name}\\b`).test(asking) && introduced.length > 1 ? [says(before)[0] ?? "standard"] : [],
  );
}

/** Which size each multiplier of a text belongs to, by the words between it and the number before. */
function sizesTold(segments: readonly Segment[]): ReadonlyMap<InClause, Told> {
  const found = new Map<InClause, Told>();
  for (const segment of segments) {
    for (const [clause, role] of segment.roles) {
      if (role !== "multiplier") continue;
      const { start, end } = clause.quantity;
      const from = segment.numbers.findLast(({ quantity }) => quantity.end <= start)?.quantity.end ?? 0;
      const behind = /^[^,;.\d]{0,30}\b(?:for|on|in) (?:the |an? )?[^,;.\d]{0,30}/i.exec(
        segment.text.slice(end, end + 70),
      )?.[0];
      const text = `${behind ?? ""} ${segment.text.slice(from, start)}`;
      found.set(clause, says(text)[0] ?? "unsaid");
    }
  }
  return found;
}

/** The names of a size, where there are any; the index's own name does for each. */
function namesOf({ names }: Segment, size: Size): Segment["names"] {
  const fits = names.filter(({ name }) => (says(name)[0] ?? "standard") === size);
  return fits.length > 0 ? fits : names;
}

/** A part without the multipliers of other sizes. */
function onlyOf({ segments, own }: Asked, size: Size, sizes: ReadonlyMap<InClause, Told>) {
  const kept = (segment: Segment): Segment => ({
    ...segment,
    names: namesOf(segment, size),
    roles: new Map([...segment.roles].map(([clause, role]) => [clause, roleFor(clause, role)] as const)),
  });
  const roleFor = (clause: InClause, role: Role): Role =>
    role === "multiplier" && sizeOf(sizes.get(clause) ?? size) !== size ? "other" : role;
  const changed = new Map(segments.map((segment) => [segment, kept(segment)] as const));
  return { segments: segments.map((segment) => changed.get(segment) ?? segment), own: changed.get(own) ?? own };
}

/** What stands before an index's name in that of a smaller future. */
const SIZED = /^(?:(?:micro|e-?mini|mini)[ -])+/i;

/** A part that names a smaller contract without its multiplier: the one of that size on the index told before. */
function named(asked: Asked, size: Size, sizes: ReadonlyMap<InClause, Told>): Asked {
  const { own, segments } = asked;
  const isOther = [...sizes.values()].every((told) => told === "standard");
  const others = isOther ? segments : segments.filter((segment) => segment !== own);
  const isTold = sizes.size === 0 || (!isOther && others.some(({ text }) => says(text).includes(size)));
  if (size === "standard" || isTold || others.length === 0) return asked;
  if (!isOther && having(own, "multiplier").length > 0) return asked;
  const index = others.flatMap(({ names }) => names)[0]?.name ?? "";
  const lead = `${index.replace(SIZED, "")} index. `;
  const mini = own.names.filter(({ name }) => says(name).includes(size));
  const names = mini.length > 0 ? mini : namesIn(lead + own.text).filter(({ start }) => start >= lead.length);
  if (names.length === 0) return asked;
  const only = onlyOf(asked, size, sizes);
  const mine = { ...only.own, names };
  return { ...asked, own: mine, segments: only.segments.map((segment) => (segment === only.own ? mine : segment)) };
}

/** "She sells 72 of the standard ones and tops up with minis." */
const REST =
  /\b(?:rest|remainder|remaining|balance|tops? up|topp(?:ed|ing) up|make up|makes up|fine-?tun\w*|in addition|add(?:s|ed)?(?: to)?|complet\w+)\b[^.?;]{0,60}\b(?:mini|micro|small)|\b(?:mini|micro)\w*\b[^.?;]{0,60}\b(?:rest|remainder|balance|top up|make up|complete|add)\b/i;

/** A part that trades one size first and asks for another beside it. */
function withRest(asked: Asked, sizes: ReadonlyMap<InClause, Told>): Asked {
  const { own, segments } = asked;
  const said = positionIn([own]);
  const { clause } = said ?? {};
  if (said === undefined || clause === undefined) return asked;
  const first = firstSize(own.text.slice(clause.quantity.start, clause.quantity.end + 30));
  const asking = own.sentences.filter((_, index) => isAsking(own, index)).map(({ words }) => words);
  const size = says(asking.join(" ")).find((one) => one !== first) ?? (first === "standard" ? undefined : "standard");
  if (size === undefined) return asked;
  const [of, by] = [pointOf(first, segments, sizes), pointOf(size, segments, sizes)];
  const part = named({ ...asked, ...onlyOf(asked, size, sizes) }, size, sizes);
  if (of === undefined || by === undefined) return { ...asked, unread: true };
  const contracts = said.contracts.times(of).dividedBy(by);
  const words = clause.quantity.words;
  return {
    ...part,
    beside: { contracts, clause },
    assumption: { code: "sizes-together", words: `${words} ${first}`, contracts: contracts.abs().toFixed(), size },
  };
}

/** The size that is named first; the standard one where none is. */
function firstSize(text: string): Size {
  const plain = text.replace(MICRO, "micro");
  const found = WORDS.flatMap(([size, pattern]) => {
    const at = plain.search(pattern);
    return at < 0 ? [] : [{ size, at }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.size ?? "standard";
}

/** What a point of the contracts of one size is worth: as told, else in the catalogue. */
function pointOf(size: Size, segments: readonly Segment[], sizes: ReadonlyMap<InClause, Told>): Decimal | undefined {
  const told = [...sizes].find(([, other]) => sizeOf(other) === size)?.[0].quantity.amounts.at(-1);
  if (told !== undefined) return told;
  const names = segments
    .flatMap((segment) => segment.names)
    .filter(({ name }) => (says(name)[0] ?? "standard") === size);
  const found = contractOf(names, undefined);
  return found.kind === "one" && found.row.multiplier !== undefined ? new Decimal(found.row.multiplier) : undefined;
}
