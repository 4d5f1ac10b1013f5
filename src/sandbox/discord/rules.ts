import { choiceViolations } from "./rules/choice.js";
import { commandListViolations, commandViolations } from "./rules/command.js";
import { messageViolations, type Sending } from "./rules/message.js";
import { modalViolations } from "./rules/modal.js";
import { type Json, json, under, unless, type Violation } from "./rules/violation.js";

/** What a callback is judged with: the interaction's type, the focused option's type, files, the component's message. */
export interface CallbackSetting {
  readonly interactionType: number;
  readonly focusedType?: number;
  readonly files?: readonly string[];
  readonly previous?: Json;
}

/** The callback types (4-9) with which an interaction of a type (2-5) may be answered. */
const ANSWERS: Readonly<Record<number, readonly number[]>> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  5: [4, 5, 6, 7],
};

const SENDING: Readonly<Record<number, Sending>> = { 4: "reply", 5: "defer", 6: "defer", 7: "update" };

/** All breaches of a body sent to an interaction's callback route. */
export function callbackViolations(body: Json, setting: CallbackSetting): Violation[] {
  const type = Number(body.type);
  const allowed = ANSWERS[setting.interactionType] ?? [];
  if (!allowed.includes(type)) {
    return unless(false, "type", "BASE_TYPE_CHOICES", `Value must be one of (${allowed.join(", ")}).`);
  }
  const data = json(body.data);
  if (type === 8) return under("data", choiceViolations(data.choices, setting.focusedType ?? 3));
  if (type === 9) return under("data", modalViolations(data));
  const { files = [], previous } = setting;
  if (type === 6 || type === 7) {
    const missing = unless(previous !== undefined, "type", "BASE_TYPE_CHOICES", "There is no message to update.");
    if (missing.length > 0) return missing;
  }
  const sending = SENDING[type] ?? "reply";
  return under("data", messageViolations(data, { sending, files, ...(type === 7 && previous && { previous }) }));
}

/** Discord's rules as pure checks: each returns the breaches it found, an empty list for a good payload. */
export const rules = {
  command: commandViolations,
  commands: commandListViolations,
  message: messageViolations,
  choices: choiceViolations,
  modal: modalViolations,
  callback: callbackViolations,
};
