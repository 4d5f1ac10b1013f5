import { isJson, type Json, json, list, text } from "../rules/violation.js";
import type { World } from "../world.js";
import { NotAllowed } from "./notAllowed.js";
import { type Attached, attach } from "./options.js";

const ROW = 1;
const LABEL = 18;
const TEXT_INPUT = 4;
const FILE_UPLOAD = 19;
const RADIO_GROUP = 21;
const CHECKBOX = 23;

/** What a user enters into the fields of a modal, by custom_id. */
export type FieldValues = Readonly<Record<string, string | boolean | readonly string[] | readonly Attached[]>>;

/** A submission: the modal's custom_id, what the bot showed under it, and what the user enters. */
export interface Submission {
  readonly customId: string;
  readonly shown: Json | undefined;
  readonly fields: FieldValues;
}

/** The `data` of a modal's submission, shaped after the modal that the bot showed. */
export function modalData(world: World, { customId, shown, fields }: Submission, unchecked: boolean): Json {
  if (!shown && !unchecked) throw new NotAllowed(`No form ${customId} was shown.`);
  const parts = shown ? list(shown.components) : Object.keys(fields).map(plainLabel);
  const attachments: Json = {};
  const used = new Set<string>();
  let id = 0;
  const filled = (part: Json): Json => {
    const custom_id = text(part.custom_id);
    used.add(custom_id);
    const given = fields[custom_id];
    if (given === undefined && part.required !== false && part.type !== CHECKBOX && !unchecked) {
      throw new NotAllowed(`${custom_id} is required.`);
    }
    id += 1;
    return { id, type: part.type, custom_id, ...entered(world, part, given, attachments) };
  };
  const components = parts.map((part) => {
    id += 1;
    const own = { id, type: part.type };
    if (part.type === ROW) return { ...own, components: list(part.components).map(filled) };
    return part.type === LABEL ? { ...own, component: filled(json(part.component)) } : own;
  });
  const unknown = Object.keys(fields).filter((name) => !used.has(name));
  if (unknown.length > 0) throw new NotAllowed(`The form has no field ${unknown.join(", ")}.`);
  const resolved = Object.keys(attachments).length > 0 ? { resolved: { attachments } } : {};
  return { custom_id: customId, components, ...resolved };
}

function entered(world: World, part: Json, given: FieldValues[string] | undefined, attachments: Json): Json {
  if (part.type === TEXT_INPUT) return { value: textOf(given) };
  if (part.type === RADIO_GROUP) return { value: given ?? null };
  if (part.type === CHECKBOX) return { value: given === true };
  const values: unknown[] = Array.isArray(given) ? given : given === undefined ? [] : [given];
  if (part.type !== FILE_UPLOAD) return { values };
  return { values: values.map((value) => (isAttached(value) ? attach(world, value, attachments) : value)) };
}

function textOf(given: FieldValues[string] | undefined): string {
  return typeof given === "string" ? given : "";
}

function isAttached(value: unknown): value is Attached {
  return isJson(value) && typeof value.file === "string";
}

function plainLabel(custom_id: string): Json {
  return { type: LABEL, component: { type: TEXT_INPUT, custom_id } };
}
