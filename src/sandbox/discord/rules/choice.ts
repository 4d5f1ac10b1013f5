import { at, isJson, json, text, unless, type Violation } from "./violation.js";

const STRING = 3;
const INTEGER = 4;

/** The rules for the choices of an autocomplete answer to an option of the given type (3, 4 or 10). */
export function choiceViolations(choices: unknown, optionType: number): Violation[] {
  if (choices === undefined || choices === null) return [];
  if (!Array.isArray(choices)) return unless(false, "choices", "BASE_TYPE_BAD_TYPE", "Must be a list.");
  return [
    ...unless(choices.length <= 25, "choices", "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length."),
    ...choices.flatMap((choice: unknown, index) => [
      ...unless(isJson(choice), at("choices", index), "BASE_TYPE_REQUIRED", "This field is required"),
      ...named(text(json(choice).name), at("choices", index, "name")),
      ...valued(json(choice).value, optionType, at("choices", index, "value")),
    ]),
  ];
}

/** A choice's name: 1 to 100 characters. */
function named(name: string, path: string): Violation[] {
  const holds = name.length >= 1 && name.length <= 100;
  return unless(holds, path, "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length.");
}

/** A choice's value: of the option's type; texts 1 to 100 characters. */
export function valued(value: unknown, optionType: number, path: string): Violation[] {
  if (optionType !== STRING) {
    const holds = optionType === INTEGER ? Number.isSafeInteger(value) : Number.isFinite(value);
    return unless(holds, path, "NUMBER_TYPE_COERCE", `Value "${String(value)}" is not a number of the option's type.`);
  }
  const holds = typeof value === "string" && value.length >= 1 && value.length <= 100;
  return unless(holds, path, "BASE_TYPE_BAD_LENGTH", "Must be text between 1 and 100 in length.");
}
