import type { Decimal } from "../../computation/decimal.js";
import type { Choice } from "./choices.js";
import type { Fair } from "./fair/fair.js";
import type { FigureKind } from "./figures/figureAsked.js";
import type { Shown } from "./figures/shownAsked.js";
import type { EndAsked } from "./later/endAsked.js";
import type { Profit } from "./partAsks.js";
import type { Ratio, RatioWant } from "./ratio/ratio.js";
import type { SumKind } from "./sums/sumAsked.js";

/** An input of a request as it would be typed in an option: `{ value: "A$10000000", beta: "1.2" }`. */
export type OptionTexts = Readonly<Record<string, string>>;

/** One thing that a question asks for. */
export interface QuestionPart {
  /** `(a)`, or the words that ask for it. */
  readonly label: string;
  /**
   * `hedge`: a count; `beta`: a portfolio's beta alone; `effect`: what contracts already decided leave (`contracts`);
   * `direction`: which way to trade, where neither value nor price is given; `side`: that alone, as a word; `amount`: how
   * much of the index to trade, in money; `figure`: something that no portfolio is needed for; `minvar`:
   * what a hedge ratio comes to; `fair`: what a future should cost; `worth`: what a portfolio is worth as it stands;
   * `sum`: something of a portfolio that no count of futures is.
   */
  readonly kind:
    | "hedge"
    | "beta"
    | "effect"
    | "direction"
    | "side"
    | "amount"
    | "figure"
    | "minvar"
    | "fair"
    | "worth"
    | "sum";
  /** Options of `/hedge`, or of `/beta` where there are holdings. */
  readonly options: OptionTexts;
  readonly missing: readonly Missing[];
  /** Whose profit or loss it asks for, where it asks for that and for no count. */
  readonly profits?: readonly Profit[];
  /** Which figure a part of that kind asks for. */
  readonly figure?: Exclude<FigureKind, "side" | "index-amount">;
  /** Which sum a part of that kind asks for. */
  readonly sum?: SumKind;
  /** What of a hedge it asks for, where that is neither a count nor a profit. */
  readonly shows?: readonly Shown[];
  /** What money grows by until the futures expire, as a factor, where an amount turned into cash or shares is asked for. */
  readonly growth?: string;
  /** What the portfolio itself returns, in percent, where the text says so beside the move. */
  readonly ownReturn?: string;
  /** The hedge ratio of least variance that stands in place of beta, and what is asked of it. */
  readonly ratio?: Ratio;
  readonly want?: RatioWant;
  /** What beta turned out to be, where the contracts are those for the one in its options. */
  readonly actualBeta?: string;
  /** Whether that is told, and no reckoning by β. */
  readonly isReturnTold?: true;
  /** Whether what is held is cash, so that its return is its interest. */
  readonly isCash?: true;
  /** Whether it has no beta and needs none: the one in its options only stands there. */
  readonly isBetaUnsaid?: true;
  /** Whether it asks for a count beside its profits. */
  readonly counts?: true;
  /** How it asks for its profits: as what is worth then, as a return, or as the price paid in effect; a change if absent. */
  readonly end?: EndAsked;
  /** How many shares that price is of. */
  readonly shares?: string;
  /** What the future should cost, where that is asked. */
  readonly fair?: Fair;
  /** Whether a portfolio's beta is asked for beside its worth. */
  readonly withBeta?: true;
  /** The index's move, in percent, where the futures' differs. */
  readonly indexMove?: string;
}

/** An input that was read, and the words that it came from. */
export interface ReadWords {
  readonly field: string;
  /** As it stands in the options. */
  readonly value: string;
  readonly words: string;
}

/** An input that a question does not give, or gives in words that are none. */
export interface Missing {
  readonly field: string;
  readonly why?:
    | "volatility-is-no-beta"
    | "fair-price-wanted"
    | "which-contract"
    | "change-without-direction"
    | "other-direction"
    | "start-or-end"
    | "part-unread"
    | "units-apart"
    | "periods-apart"
    | "ratio-of-prices"
    | "not-understood";
  /** The words of the text that are not understood. */
  readonly words?: string;
  /** What it could be. */
  readonly choices?: readonly string[];
}

/** Something that was taken to be so without being said; worded in `reply/askText.ts`. */
export type Assumption =
  | { readonly code: "full-hedge"; readonly words: string }
  | { readonly code: "index-as-price"; readonly level: Decimal }
  | { readonly code: "contract-priced-whole"; readonly amount: Decimal }
  | {
      readonly code: "multiplier-of-contract";
      readonly name: string;
      readonly multiplier: string;
      readonly currency: string;
    }
  | { readonly code: "only-amount"; readonly words: string }
  | { readonly code: "part-hedged"; readonly words: string }
  | { readonly code: "equity-part" | "cash-part"; readonly words: string; readonly total: string }
  | {
      readonly code: "stocks-moved";
      readonly from: string;
      readonly to: string;
      readonly total: string;
      readonly moved: Decimal;
      readonly currency?: string | undefined;
      readonly isUp: boolean;
    }
  | { readonly code: "amount-moved"; readonly words: string; readonly isUp: boolean }
  | { readonly code: "target-from-question"; readonly words: string }
  | { readonly code: "no-carry"; readonly words: readonly string[] }
  | { readonly code: "share-of-beta"; readonly words: string; readonly target: string }
  | { readonly code: "sizes-together"; readonly words: string; readonly contracts: string; readonly size: string }
  | { readonly code: "target-from-before"; readonly label: string }
  | { readonly code: "move-from-before"; readonly label: string }
  | { readonly code: "tick-of-contract"; readonly name: string; readonly tick: string }
  | { readonly code: "futures-follow"; readonly words: string }
  /** In percent. */
  | { readonly code: "holdings-return"; readonly percent: string }
  | { readonly code: "own-return" | "value-after" | "share-after"; readonly words: string }
  | { readonly code: "index-apart"; readonly index: string; readonly futures: string }
  | { readonly code: "basis-then" | "meets-index"; readonly words: string }
  | { readonly code: "capm"; readonly rate: string; readonly dividend?: string; readonly time: string }
  | { readonly code: "capm-without-rates" }
  | { readonly code: "move-both-ways"; readonly words: string }
  | { readonly code: "futures-move"; readonly words: string }
  | { readonly code: "index-from-price"; readonly words: string }
  | { readonly code: "tracks-index"; readonly words: string }
  | { readonly code: "market-beta" | "cash-equitised" | "future-purchase"; readonly words: string }
  | { readonly code: "grown"; readonly words: string; readonly rate: string; readonly time: string }
  /** On cash beside futures: as told, or none that is told. */
  | { readonly code: "interest"; readonly words: string }
  | { readonly code: "no-interest" }
  | { readonly code: "short-position"; readonly words: string }
  | { readonly code: "slope-as-ratio" | "correlation-from-square"; readonly words: string }
  | { readonly code: "index-volatility" | "second-volatility"; readonly words: string }
  | { readonly code: "simple-carry"; readonly continuous: Decimal }
  | { readonly code: "no-dividends" }
  | { readonly code: "fair-as-price"; readonly price: Decimal }
  | { readonly code: "fair-then"; readonly left: string }
  | { readonly code: "cash-left-out"; readonly words: string }
  | { readonly code: "cash-holding"; readonly words: string }
  | { readonly code: "hedge-kept"; readonly words: string; readonly beta: string }
  | { readonly code: "account-alone"; readonly words: string }
  | { readonly code: "bracketed-betas"; readonly words: string }
  | { readonly code: "net-book" }
  /** Of futures that expire in several months. */
  | { readonly code: "future-of-month"; readonly words: string; readonly month: string }
  | { readonly code: "index-by-unit"; readonly words: string }
  | { readonly code: "proceeds-risk-free" | "fund-is-index" | "weights-of-today" }
  | { readonly code: "solution-unread" }
  | { readonly code: "numbers-cut" | "parts-cut" };

/** A subject that is not read here, and the command that answers it. */
export interface OutOfScope {
  readonly subject:
    | "options"
    | "minimum-variance"
    | "bonds"
    | "swaps"
    | "commodities"
    | "capm"
    | "fair-price"
    | "roll"
    | "value-at-risk"
    | "alpha"
    | "words";
  /** The command that does it, whether or not the bot has it yet. */
  readonly command?: string;
  /** Its options as far as they were read. */
  readonly options?: OptionTexts;
}

/** A question as it was read: what to answer, from which words, and what was taken for granted. */
export interface QuestionRead {
  readonly parts: readonly QuestionPart[];
  readonly read: readonly ReadWords[];
  readonly assumptions: readonly Assumption[];
  readonly missing: readonly Missing[];
  /** Numbers of the text that nothing was done with. */
  readonly unused: readonly string[];
  /** The answers that it offers to choose from. */
  readonly choices?: readonly Choice[];
  /** Whether they answer its first part, however many it has. */
  readonly choicesOfFirst?: true;
  /** Where one input has several readings: each with the parts that it makes. */
  readonly readings?: readonly {
    readonly field: string;
    readonly value: string;
    readonly parts: readonly QuestionPart[];
  }[];
  readonly outOfScope?: OutOfScope;
}
