import { writeCoefficient, writeMoney } from "../../request/writeOption.js";
import type { HoldingItem } from "./holdingItem.js";
import type { HoldingsFound } from "./holdings.js";
import { isAsking } from "./partAsks.js";
import type { Segment } from "./segment.js";
import type { Slot } from "./slot.js";

const NOUN =
  "(?:accounts?|funds?|portfolios?|clients?|mandates?|sleeves?|schemes?|trusts?|books?|pools?|endowments?|plans?)";
const HEDGE = "(?:hedg|protect|cover|insur|neutrali[sz]|immuni[sz])\\w*";
const SHARES = "(?:shares?|stocks?|holdings?|positions?|stakes?|investments?)";
const IS_ACCOUNT = new RegExp(`\\b${NOUN}\\b`, "i");
/** All of them: "both funds". */
const SEVERAL = new RegExp(
  `\\b(?:(?:both|all)(?: of)?|two|three|four) (?:the |its |his |her |these |those |two |three |four )*${NOUN}\\b`,
  "i",
);
/** All of them, or one with its futures. */
const TOTAL = /\b(?:both|combined|together|altogether|aggregate|overall|total)\b/i;
/** All of them, or one that was named before. */
const PORTFOLIO = /\b(?:the|his|her|their|this) (?:[a-z-]+ )?portfolio\b/i;
const EACH = /\b(?:each|separately|respectively|individually)\b/i;

/** One of several accounts that a part asks about: what it is worth and its beta, or that it does not say which. */
export type Account = { readonly name: string; readonly slots: readonly [Slot, Slot] } | { readonly unclear: string };

/**
 * The one of listed holdings that a part hedges alone, by its name: "How many contracts hedge Fund B?" Nothing where it
 * hedges all of them; unclear where parts before it ask about several of them and it names none.
 *
 * @param segments a part, the question's own text, and the parts before it
 */
export function accountIn(listed: HoldingsFound | undefined, segments: readonly Segment[]): Account | undefined {
  const [own, ...others] = segments;
  if (listed === undefined || own === undefined) return undefined;
  const named = namedIn(own, listed);
  const bare = relevant(own).map((sentence) => withoutNames(sentence, named));
  const says = (pattern: RegExp) => bare.some((sentence) => pattern.test(sentence));
  if (named.length > 1) return says(EACH) && !says(TOTAL) ? { unclear: own.text } : undefined;
  const before = named.length > 0 ? named : [...new Set(others.flatMap((segment) => namedIn(segment, listed)))];
  const [item, another] = before;
  if (item === undefined) return undefined;
  if (says(SEVERAL) || (another !== undefined && says(TOTAL)))
    return another === undefined || !isInFull(own) || others.every(isInFull) ? undefined : { unclear: own.text };
  if (says(PORTFOLIO) && !/portfolio/i.test(item.account ?? ""))
    return !isAccount(item) && named.length === 0 ? undefined : { unclear: own.text };
  return another === undefined ? alone(item, listed) : { unclear: own.text };
}

function alone(item: HoldingItem, { used }: HoldingsFound): Account {
  const { name, account = name, size, unit, beta } = item;
  if (unit === "%") return { unclear: account };
  const clauses = [...used].filter(({ quantity }) =>
    [...quantity.amounts, ...quantity.coefficients].some((one) => one.equals(size) || one.equals(beta)),
  );
  return {
    name: account,
    slots: [
      { field: "value", texts: [writeMoney(size, unit === "" ? undefined : unit)], clauses },
      { field: "beta", texts: [writeCoefficient(beta)], clauses },
    ],
  };
}

/** Whether a stretch sets no target but a full hedge, so that the hedges of several accounts come to that of all. */
const isInFull = ({ goals }: Segment) => goals.every(({ kind }) => kind === "full" || kind === "weak");

/** The sentences of a stretch that ask, or that say what is to be reached. */
function relevant(segment: Segment): readonly string[] {
  const goals = new Set(segment.goals.map(({ sentence }) => sentence));
  return segment.sentences.flatMap(({ words }, index) => (isAsking(segment, index) || goals.has(index) ? [words] : []));
}

/** What stretches name, as each is asked for once for every part. */
const found = new WeakMap<Segment, readonly HoldingItem[]>();

function namedIn(segment: Segment, { items }: HoldingsFound): readonly HoldingItem[] {
  const known = found.get(segment);
  if (known !== undefined) return known;
  const sentences = relevant(segment);
  const named = items.filter((item) => {
    const mention = mentionOf(item);
    return sentences.some((sentence) => mention.test(sentence));
  });
  found.set(segment, named);
  return named;
}

const withoutNames = (sentence: string, named: readonly HoldingItem[]) =>
  named.reduce((text, item) => text.replaceAll(new RegExp(mentionOf(item).source, "giu"), " "), sentence);

/** Whether a holding's own name says that it is an account: "Fund A", "Growth Portfolio". */
const isAccount = ({ name, account = name }: Pick<HoldingItem, "name" | "account">) => IS_ACCOUNT.test(account);

/** A holding by its name: an account's own, else one with a word for an account beside it, or as what is hedged. */
function mentionOf({ name, account }: HoldingItem): RegExp {
  const said = (account ?? name).replace(/[^\p{L}\p{N}]+/gu, "[^\\p{L}\\p{N}]{1,3}");
  const mention = isAccount({ name, account })
    ? `\\b${said}(?!\\p{L})`
    : `\\b(?:the |her |his |its )?${said} ${NOUN}\\b|\\b${NOUN} ${said}(?!\\p{L})|\\b${HEDGE} (?:only |just )?(?:the |her |his |its |their )?(?:${said} ${SHARES}\\b|${SHARES} (?:in|of) ${said}(?!\\p{L}))`;
  return new RegExp(mention, "iu");
}
