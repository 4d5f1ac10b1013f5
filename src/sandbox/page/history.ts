import { writeCommandLine } from "../../request/commandLine.js";
import { SAMPLE_FILE } from "../starters.js";
import type { CommandDefinition, OptionValue, OptionValues } from "./definitions.js";

const KEPT = 50;

/** A command that was sent or given up, as text and with all that it held: files have no text. */
export interface Past {
  readonly text: string;
  readonly command: CommandDefinition;
  readonly values: OptionValues;
}

/** The commands of this page, gone through as in a terminal. */
export class History {
  readonly #lines: Past[] = [];
  #at = 0;

  /** Writes a command down as the latest. */
  keep(command: CommandDefinition, values: OptionValues): void {
    const written = Object.entries(values).map(([name, value]) => [name, textOf(value)]);
    const text = writeCommandLine(command.name, Object.fromEntries(written));
    const same = this.#lines.findIndex((line) => line.text === text);
    if (same >= 0) this.#lines.splice(same, 1);
    this.#lines.push({ text, command, values });
    if (this.#lines.length > KEPT) this.#lines.shift();
    this.#at = this.#lines.length;
  }

  /** The one that is shown now. */
  get shown(): Past | undefined {
    return this.#lines[this.#at];
  }

  /** Goes to an older one (−1) or a newer one (1), and no further than there are any. */
  step(by: -1 | 1): void {
    this.#at = Math.min(Math.max(this.#at + by, 0), this.#lines.length);
  }

  /** Back behind the latest. */
  leave(): void {
    this.#at = this.#lines.length;
  }
}

function textOf(value: OptionValue): string {
  if (value instanceof File) return value.name;
  return typeof value === "object" ? SAMPLE_FILE : String(value);
}
