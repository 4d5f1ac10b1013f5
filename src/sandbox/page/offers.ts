import { act, type Present, sentenceFor } from "./api.js";
import type { OptionValues } from "./definitions.js";

/** An option being typed, and what stands in the others. */
interface Asked {
  readonly command: string;
  readonly option: string;
  readonly typed: string;
  readonly values: OptionValues;
}

/** What the bot may offer for an option. */
export interface Offered {
  readonly name: string;
  readonly value: string | number;
}

/** What the bot offers for what is typed; nothing, and `tell` why, where it cannot be asked. */
export async function offersFor(
  present: Present,
  { command, option, typed, values }: Asked,
  tell: (text: string) => void,
): Promise<readonly Offered[]> {
  const others = Object.entries(values).filter(([name, value]) => name !== option && typeof value !== "object");
  const call = { name: command, option, typed, options: Object.fromEntries(others) };
  try {
    const answer = await act<{ failure: string[]; choices: Offered[] }>("autocomplete", present, call);
    if (answer.failure.length > 0) tell(`Loading options failed. ${answer.failure.join(" ")}`);
    return answer.choices;
  } catch (error) {
    tell(sentenceFor(error));
    return [];
  }
}
