import { walk } from "../rules/component.js";
import { type Json, list } from "../rules/violation.js";
import { NotAllowed } from "./notAllowed.js";

const BUTTON = 2;

/** The `data` of a press of a button; throws if the message has no such button or it is disabled. */
export function buttonData(customId: string, message: Json, unchecked: boolean): Json {
  const part = find(customId, message, unchecked);
  return { id: part.id ?? 1, component_type: BUTTON, custom_id: customId };
}

/** The `data` of a selection; throws if the select does not offer it. */
export function selectData(customId: string, values: readonly string[], message: Json, unchecked: boolean): Json {
  const part = find(customId, message, unchecked);
  const offered = list(part.options).map((option) => option.value);
  const least = Number(part.min_values ?? 1);
  const most = Number(part.max_values ?? 1);
  const fits = values.every((value) => offered.includes(value)) && values.length >= least && values.length <= most;
  if (!fits && !unchecked && offered.length > 0) {
    throw new NotAllowed(`The menu ${customId} does not take ${values.join(", ")}.`);
  }
  return { id: part.id ?? 1, component_type: part.type ?? 3, custom_id: customId, values };
}

function find(customId: string, message: Json, unchecked: boolean): Json {
  const parts = walk(list(message.components)).map(({ part }) => part);
  const part = parts.find((one) => one.custom_id === customId);
  if (unchecked) return part ?? {};
  if (!part) {
    const there = parts.flatMap((one) => one.custom_id ?? []).join(", ");
    throw new NotAllowed(`The message has no component ${customId} (there are: ${there || "none"}).`);
  }
  if (part.disabled === true) throw new NotAllowed(`The component ${customId} is disabled.`);
  return part;
}
