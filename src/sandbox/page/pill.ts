import type { OptionDefinition, OptionValue } from "./definitions.js";
import type { Offered } from "./offers.js";

/** An option in the composer, however it is filled. */
export interface Pill {
  readonly option: OptionDefinition;
  readonly element: HTMLElement;
  readonly focus: () => void;
  /** What it holds; nothing if it is empty. */
  readonly value: () => OptionValue | undefined;
  readonly set: (value: OptionValue) => void;
  /** Marks it as one that keeps the command from being sent, or not. */
  readonly complain: (holds: boolean) => void;
}

/** What a pill tells the command that it belongs to. */
export interface PillHost {
  /** Another option was typed inside this one: `beta:`. */
  readonly jump: (name: string) => boolean;
  /** What it holds is another. */
  readonly changed: () => void;
  /** It needs nothing further: the focus goes to where typing goes on. */
  readonly focus: () => void;
  readonly submit: () => void;
  readonly back: (from: Pill) => void;
  /** What the bot offers for what is typed. */
  readonly offers: (option: OptionDefinition, typed: string) => Promise<readonly Offered[]>;
}
