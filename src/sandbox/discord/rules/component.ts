import { at, type Json, json, list, repeated, text, unless, type Violation } from "./violation.js";

const ROW = 1;
const BUTTON = 2;
const STRING_SELECT = 3;
const TEXT_DISPLAY = 10;
const LINK = 5;
const PREMIUM = 6;

/** A component and the path to it. */
export interface Placed {
  readonly path: string;
  readonly part: Json;
}

/** All components of a tree, outermost first (rows, labels, sections and containers are opened). */
export function walk(components: readonly Json[], path = "components"): Placed[] {
  return components.flatMap((part, index) => {
    const here = at(path, index);
    const single = (name: string) =>
      part[name] === undefined
        ? []
        : [
            { path: at(here, name), part: json(part[name]) },
            ...walk(list(json(part[name]).components), at(here, name)),
          ];
    return [
      { path: here, part },
      ...walk(list(part.components), at(here, "components")),
      ...single("component"),
      ...single("accessory"),
    ];
  });
}

/** The rules for a message's components; with `v2` those of components version 2. */
export function componentViolations(components: readonly Json[], v2: boolean): Violation[] {
  const all = walk(components);
  return [
    ...(v2 ? v2Shape(all) : legacyShape(components)),
    ...all.flatMap(({ part, path }) => [
      ...(part.type === ROW ? row(part, path) : []),
      ...(part.type === BUTTON ? button(part, path) : []),
      ...(part.type === STRING_SELECT ? select(part, path) : []),
    ]),
    ...uniqueIds(all),
  ];
}

/** No custom_id twice within a message or a modal. */
export function uniqueIds(all: readonly Placed[]): Violation[] {
  return repeated(
    all.map(({ part }) => part.custom_id ?? undefined),
    (index) => at(all[index]?.path ?? "", "custom_id"),
    "COMPONENT_CUSTOM_ID_DUPLICATED",
  );
}

/** A string select: no value twice, and its least and most picks fit each other and the options. */
export function select(part: Json, path: string): Violation[] {
  const options = list(part.options);
  const least = Number(part.min_values ?? 1);
  const most = Number(part.max_values ?? 1);
  const defaults = options.filter((option) => option.default === true).length;
  return [
    ...repeated(
      options.map((option) => option.value),
      (index) => at(path, "options", index, "value"),
      "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
    ),
    ...unless(least <= most, at(path, "min_values"), "SELECT_RANGE", "min_values is above max_values."),
    ...unless(most <= options.length, at(path, "max_values"), "SELECT_RANGE", "max_values is above the options."),
    ...unless(defaults <= most, at(path, "options"), "SELECT_RANGE", "More defaults than max_values."),
  ];
}

function legacyShape(components: readonly Json[]): Violation[] {
  return [
    ...unless(components.length <= 5, "components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length."),
    ...components.flatMap((part, index) =>
      unless(part.type === ROW, at("components", index, "type"), "BASE_TYPE_CHOICES", "Value must be one of (1,)."),
    ),
  ];
}

function v2Shape(all: readonly Placed[]): Violation[] {
  const written = all.filter(({ part }) => part.type === TEXT_DISPLAY).map(({ part }) => text(part.content).length);
  const total = written.reduce((sum, length) => sum + length, 0);
  return [
    ...unless(all.length <= 40, "components", "BASE_TYPE_BAD_LENGTH", "At most 40 components, nested ones included."),
    ...unless(total <= 4000, "components", "COMPONENT_MAX_TOTAL_COMPONENT_TEXT_SIZE", "At most 4000 characters."),
  ];
}

function row(part: Json, path: string): Violation[] {
  const inside = list(part.components);
  const buttons = inside.filter((one) => one.type === BUTTON).length;
  return unless(
    buttons === inside.length || inside.length === 1,
    at(path, "components"),
    "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
    "A row holds up to five buttons or a single select.",
  );
}

function button(part: Json, path: string): Violation[] {
  const needs = (holds: boolean, member: string) =>
    unless(holds, at(path, member), "BASE_TYPE_REQUIRED", `A button of style ${part.style} must not miss or add this.`);
  const given = (member: string) => part[member] !== undefined && part[member] !== null;
  return [
    ...needs(given("custom_id") === (part.style !== LINK && part.style !== PREMIUM), "custom_id"),
    ...needs(given("url") === (part.style === LINK), "url"),
    ...needs(given("sku_id") === (part.style === PREMIUM), "sku_id"),
    ...needs(part.style === PREMIUM || text(part.label).trim() !== "" || given("emoji"), "label"),
  ];
}
