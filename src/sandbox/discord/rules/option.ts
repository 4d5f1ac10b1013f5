import { AvailableLocalesEnumSchema } from "discord-api-spec/zod";
import { valued } from "./choice.js";
import { specViolations } from "./spec.js";
import { at, isJson, type Json, json, list, repeated, text, under, unless, type Violation } from "./violation.js";

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const SUB = 1;
const GROUP = 2;
const TYPED = [3, 4, 10];

/** Name and description of a command or option, and their translations. */
export function named(node: Json): Violation[] {
  return [
    ...validName(text(node.name), "name"),
    ...described(node.description, "description"),
    ...translations(node, "name_localizations", validName),
    ...translations(node, "description_localizations", described),
  ];
}

/** The rules for a list of options and those inside them (how deep they may nest is stated by the schemas). */
export function optionViolations(options: readonly Json[]): Violation[] {
  const nested = options.filter((option) => option.type === SUB || option.type === GROUP).length;
  const firstOptional = options.findIndex((option) => option.required !== true);
  return [
    ...unless(
      nested === 0 || nested === options.length,
      "options",
      "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
      "Sub-command and sub-command group option types are mutually exclusive to all other types",
    ),
    ...repeated(
      options.map((option) => option.name),
      (index) => at("options", index, "name"),
      "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
    ),
    ...options.flatMap((option, index) => [
      ...unless(
        nested > 0 || option.required !== true || firstOptional === -1 || index < firstOptional,
        at("options", index),
        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
        "Required options must be placed before non-required options",
      ),
      ...under(at("options", index), single(option)),
    ]),
  ];
}

function single(option: Json): Violation[] {
  const { type } = option;
  const open = type === SUB || type === GROUP;
  const choices = list(option.choices);
  const wrong = (holds: boolean, name: string, message: string) =>
    unless(holds, name, "APPLICATION_COMMAND_OPTION_INVALID", message);
  return [
    ...named(option),
    ...wrong(!open || option.required !== true, "required", "A sub-command cannot be required."),
    ...wrong(!(option.autocomplete === true && choices.length > 0), "autocomplete", "Excludes choices."),
    ...wrong(TYPED.includes(Number(type)) || option.autocomplete !== true, "autocomplete", "Not for this type."),
    ...wrong(TYPED.includes(Number(type)) || choices.length === 0, "choices", "Not for this type."),
    ...wrong(ordered(option.min_value, option.max_value), "min_value", "Above max_value."),
    ...wrong(ordered(option.min_length, option.max_length), "min_length", "Above max_length."),
    ...wrong(open || list(option.options).length === 0, "options", "Only a sub-command or a group has options."),
    ...repeated(
      choices.map((choice) => choice.name),
      (index) => at("choices", index, "name"),
      "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS",
    ),
    ...choices.flatMap((choice, index) => valued(choice.value, Number(type), at("choices", index, "value"))),
    ...(open ? optionViolations(list(option.options)) : []),
  ];
}

function ordered(least: unknown, most: unknown): boolean {
  return typeof least !== "number" || typeof most !== "number" || least <= most;
}

function validName(name: unknown, path: string): Violation[] {
  const given = text(name);
  const holds = NAME.test(given) && given === given.toLowerCase();
  return unless(holds, path, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
}

function described(description: unknown, path: string): Violation[] {
  const { length } = text(description);
  return unless(length >= 1 && length <= 100, path, "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length.");
}

function translations(node: Json, member: string, rule: (value: unknown, path: string) => Violation[]): Violation[] {
  if (!isJson(node[member])) return [];
  return Object.entries(json(node[member])).flatMap(([locale, value]) => [
    ...(value === null ? [] : rule(value, at(member, locale))),
    ...under(at(member, locale), specViolations(AvailableLocalesEnumSchema, locale)),
  ]);
}
