import { ModalInteractionCallbackRequestDataSchema } from "discord-api-spec/zod";
import { select, uniqueIds, walk } from "./component.js";
import { specViolations } from "./spec.js";
import { at, type Json, list, text, unless, type Violation } from "./violation.js";

const ROW = 1;
const STRING_SELECT = 3;
const TEXT_INPUT = 4;

/** All breaches of the data of a callback that opens a modal. */
export function modalViolations(modal: Json): Violation[] {
  const components = list(modal.components);
  const all = walk(components);
  return [
    ...specViolations(ModalInteractionCallbackRequestDataSchema, modal),
    ...unless(components.length <= 5, "components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length."),
    ...components.flatMap((part, index) =>
      unless(
        part.type !== ROW || list(part.components).length === 1,
        at("components", index, "components"),
        "BASE_TYPE_BAD_LENGTH",
        "A row of a modal holds one text input.",
      ),
    ),
    ...all.flatMap(({ part, path }) => [
      ...unless(part.disabled !== true, at(path, "disabled"), "MODAL_DISABLED", "Parts of a modal cannot be disabled."),
      ...unless(
        part.min_values !== 0 || part.required === false,
        at(path, "required"),
        "MODAL_REQUIRED",
        "min_values 0 needs required false.",
      ),
      ...(part.type === TEXT_INPUT ? textInput(part, path) : []),
      ...(part.type === STRING_SELECT ? select(part, path) : []),
    ]),
    ...uniqueIds(all),
  ];
}

function textInput(part: Json, path: string): Violation[] {
  const inRow = /components\.\d+\.components\.\d+$/.test(path);
  const value = text(part.value);
  const least = Number(part.min_length ?? 0);
  const most = Number(part.max_length ?? 4000);
  return [
    ...unless(
      inRow === (text(part.label) !== ""),
      at(path, "label"),
      "BASE_TYPE_REQUIRED",
      "A text input in a row needs a label, one in a label component must have none.",
    ),
    ...unless(least <= most, at(path, "min_length"), "TEXT_RANGE", "min_length is above max_length."),
    ...unless(
      value === "" || (value.length >= least && value.length <= most),
      at(path, "value"),
      "BASE_TYPE_BAD_LENGTH",
      "The value does not fit min_length and max_length.",
    ),
  ];
}
