import type { Decimal } from "../../computation/decimal.js";
import { accountIn } from "./accounts.js";
import { allocationIn, type Shift } from "./allocation.js";
import { betaSlot } from "./betaSlot.js";
import { cashToEquitise } from "./cashHolding.js";
import type { InClause } from "./clauses.js";
import { contractOf, type NamedContract } from "./contractOf.js";
import type { Role } from "./cues/cue.js";
import { ofMonth } from "./futuresMonths.js";
import { grownValue } from "./grownValue.js";
import type { HoldingsFound } from "./holdings.js";
import type { Basis } from "./later/changes.js";
import { netBook } from "./netBook.js";
import { fxSlot, heldSlot, roundingSlot } from "./otherSlots.js";
import type { Assumption, Missing, ReadWords } from "./question.js";
import type { Segment } from "./segment.js";
import { sizeSlots } from "./sizeSlots.js";
import { coefficients, currencyOf, plainSlot, rolesIn, type Slot, wordsOf } from "./slot.js";
import { isShort, valueSlot } from "./valueSlot.js";

/** The inputs of a hedge as a text gives them; goals and moves are read apart. */
export interface Inputs {
  readonly options: Readonly<Record<string, string>>;
  /** Inputs with more than one reading. */
  readonly open: readonly { readonly field: string; readonly texts: readonly string[] }[];
  readonly read: readonly ReadWords[];
  readonly assumptions: readonly Assumption[];
  readonly missing: readonly Missing[];
  readonly used: ReadonlySet<InClause>;
  readonly index?: Decimal | undefined;
  readonly price?: Decimal | undefined;
  /** How far the future is above its index when the hedge ends, where that follows. */
  readonly basisThen?: Basis | undefined;
  /** What of a fund goes into stocks or out of them, where that is its value. */
  readonly shift?: Shift | undefined;
}

/**
 * The inputs that segments give together, the first one before the others.
 *
 * @param wantsFairPrice rates and dividends are given, but no futures price
 */
export function inputsOf(segments: readonly Segment[], later: readonly Segment[] = []): Inputs {
  const find = (role: Role) => rolesIn(segments, role);
  const assumptions: Assumption[] = [];
  const missing: Missing[] = [];
  const listed = segments.find((segment) => segment.holdings !== undefined)?.holdings;
  const text = segments.map((segment) => segment.text).join(" ");
  const account = accountIn(listed, segments);
  if (account !== undefined && "unclear" in account)
    missing.push({ field: "value", why: "not-understood", words: account.unclear });
  const one = account !== undefined && "slots" in account ? account : undefined;
  if (one !== undefined) assumptions.push({ code: "account-alone", words: one.name });
  const equitised = one?.slots ?? cashToEquitise(listed, text, find("value")[0]);
  const holdings = equitised === undefined ? listed : undefined;
  const book = holdings === undefined ? undefined : netBook(holdings, segments, assumptions);
  const shares = find("shares");
  const slots: Slot[] = [];
  const add = (slot: Slot | undefined) => {
    if (slot !== undefined && slot.texts.length > 0) slots.push(slot);
  };
  const allocation = allocationIn(find, segments);
  const shift = allocation === undefined || "unclear" in allocation ? undefined : allocation;
  if (allocation !== undefined && "unclear" in allocation)
    missing.push({ field: "target", why: "not-understood", words: allocation.unclear.words });
  if (shift !== undefined) assumptions.push(shift.assumption);
  const worth = equitised?.[0] ?? shift?.slot ?? valueSlot(find, segments, assumptions);
  add(worth === undefined ? undefined : grownValue(worth, segments, assumptions));
  if (holdings === undefined) add(equitised?.[1] ?? betaSlot(segments, assumptions));
  const named = contractIn([...segments, ...later], slots[0]?.texts[0]);
  const all = [...segments, ...later];
  const { prices, told } = ofMonth(rolesIn(all, "price"), all, assumptions);
  const sizing = (role: Role) => (role === "price" ? prices : rolesIn(all, role));
  for (const slot of sizeSlots(sizing, named, { segments, assumptions, missing })) add(slot);
  add(plainSlot("futures_beta", find("futures-beta"), coefficients));
  add(heldSlot(find("held")));
  add(fxSlot(find("fx"), slots, named));
  add(roundingSlot(segments));
  if (holdings === undefined)
    for (const { quantity } of find("cash").filter(
      (one) => one.quantity.kind === "money" && !worth?.clauses.includes(one),
    ))
      assumptions.push({ code: "cash-left-out", words: quantity.words });
  if (holdings?.bracketed !== undefined)
    assumptions.push({
      code: "bracketed-betas",
      words: holdings.bracketed.map(({ quantity }) => quantity.words).join(", "),
    });
  for (const words of holdings?.cash ?? []) assumptions.push({ code: "cash-holding", words });
  if (slots[0]?.field === "value" && isShort(slots[0].clauses))
    assumptions.push({ code: "short-position", words: wordsOf(slots[0].clauses) });
  const options = Object.fromEntries(slots.map(({ field, texts }) => [field, texts[0] ?? ""]));
  if (
    named.kind === "one" &&
    !slots.some(({ field, texts }) => (field === "multiplier" || field === "own-size") && texts.length > 0) &&
    named.row.multiplier !== undefined
  )
    assumptions.push({
      code: "multiplier-of-contract",
      name: named.row.shortName,
      multiplier: named.row.multiplier,
      currency: named.row.currency,
    });
  const contract = slots.some(({ field }) => field === "own-size") ? {} : contractOption(named, missing);
  const { "own-size": _ownSize, ...typed } = options;
  return {
    options: { ...typed, ...contract, ...(book ?? holdingsOptions(holdings)) },
    open: slots.filter(({ texts }) => texts.length > 1),
    read: [
      ...(holdings === undefined
        ? []
        : [
            {
              field: "holdings",
              value: holdings.text,
              words: segments.find((s) => s.holdings === holdings)?.text.slice(0, 300) ?? "",
            },
          ]),
      ...slots
        .filter(({ clauses }) => clauses.length > 0)
        .map(({ field, texts, clauses }) => ({ field, value: texts[0] ?? "", words: wordsOf(clauses) })),
      ...(contract.contract === undefined || named.kind !== "one"
        ? []
        : [{ field: "contract", value: named.row.symbol, words: named.name }]),
    ],
    assumptions,
    missing,
    used: new Set([
      ...slots.flatMap(({ clauses }) => clauses),
      ...told,
      ...(slots.some(({ field }) => field === "value") ? shares : []),
    ]),
    index: sizing("index")[0]?.quantity.amounts.at(-1),
    price: sizing("price")[0]?.quantity.amounts.at(-1),
    shift,
  };
}

function holdingsOptions(holdings: HoldingsFound | undefined) {
  if (holdings === undefined) return {};
  return { holdings: holdings.text, ...(holdings.normalise === true ? { normalise: "true" } : {}) };
}

const namesFuture = ({ names }: Segment) => names.some(({ asFuture }) => asFuture);

function contractIn(segments: readonly Segment[], value: string | undefined): NamedContract {
  const currency = value === undefined ? undefined : currencyOf(value);
  // A future that is named says more than the index that a part speaks of.
  const ordered = [...segments].sort((a, b) => Number(namesFuture(b)) - Number(namesFuture(a)));
  for (const segment of ordered) {
    const named = contractOf(segment.names, currency);
    if (named.kind !== "none") return named;
  }
  return { kind: "none" };
}

function contractOption(named: NamedContract, missing: Missing[]): { readonly contract?: string } {
  if (named.kind === "one") return { contract: named.row.symbol };
  if (named.kind === "several") missing.push({ field: "contract", why: "which-contract", choices: named.choices });
  return {};
}
