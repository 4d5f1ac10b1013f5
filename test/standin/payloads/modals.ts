import type { Json } from "../../../src/sandbox/discord/rules/violation.js";
import { type Bad, button, long, many, pick } from "./make.js";

const input = (more: Json = {}): Json => ({ type: 4, custom_id: "value", style: 1, ...more });
const label = (component: Json, more: Json = {}): Json => ({ type: 18, label: "Value", component, ...more });
/** A valid modal. */
export const modal = (more: Json = {}): Json => ({
  custom_id: "edit",
  title: "Edit",
  components: [label(input())],
  ...more,
});

export const goodModals: readonly Json[] = [
  modal(),
  modal({ components: [{ type: 1, components: [input({ label: "Value" })] }] }),
  modal({ components: [{ type: 10, content: "Hello" }, label(pick({ required: false, min_values: 0 }))] }),
];

export const badModals: readonly Bad[] = [
  ["46 characters in the title", "title", modal({ title: long(46) })],
  ["no title", "title", modal({ title: undefined })],
  ["no components", "components", modal({ components: [] })],
  ["six components", "components", modal({ components: many(6, (i) => label(input({ custom_id: `i${i}` }))) })],
  ["no custom_id", "custom_id", modal({ custom_id: "" })],
  ["46 characters in a label", "components.0.label", modal({ components: [label(input(), { label: long(46) })] })],
  [
    "the same custom_id twice",
    "components.1.component.custom_id",
    modal({ components: [label(input()), label(input())] }),
  ],
  [
    "a labelled input inside a label",
    "components.0.component.label",
    modal({ components: [label(input({ label: "x" }))] }),
  ],
  [
    "an input in a row without label",
    "components.0.components.0.label",
    modal({ components: [{ type: 1, components: [input()] }] }),
  ],
  [
    "a default longer than max_length",
    "components.0.component.value",
    modal({ components: [label(input({ value: "abc", max_length: 2 }))] }),
  ],
  ["a disabled part", "components.0.component.disabled", modal({ components: [label(pick({ disabled: true }))] })],
  [
    "min_values 0 but required",
    "components.0.component.required",
    modal({ components: [label(pick({ min_values: 0 }))] }),
  ],
  ["a button", "components.0.type", modal({ components: [button()] })],

  [
    "two inputs in a row",
    "components.0.components",
    modal({ components: [{ type: 1, components: many(2, (i) => input({ label: "x", custom_id: `i${i}` })) }] }),
  ],
  [
    "a select value twice",
    "components.0.component.options.1.value",
    modal({ components: [label(pick({ options: many(2, () => ({ label: "l", value: "v" })) }))] }),
  ],
  [
    "min_length above max_length",
    "components.0.component.min_length",
    modal({ components: [label(input({ min_length: 3, max_length: 2 }))] }),
  ],
];

/** Bad choices for an option of the type given last. */
export const badChoices: readonly (readonly [fault: string, path: string, choices: unknown, type: number])[] = [
  ["26 choices", "choices", many(26, (i) => ({ name: `n${i}`, value: "v" })), 3],
  ["an empty name", "choices.0.name", [{ name: "", value: "v" }], 3],
  ["101 characters in a name", "choices.0.name", [{ name: long(101), value: "v" }], 3],
  ["101 characters in a value", "choices.0.value", [{ name: "n", value: long(101) }], 3],
  ["a number for a string option", "choices.0.value", [{ name: "n", value: 1 }], 3],
  ["a string for a number option", "choices.0.value", [{ name: "n", value: "1" }], 10],
  ["a fraction for an integer option", "choices.0.value", [{ name: "n", value: 1.5 }], 4],
  ["null as a choice", "choices.0", [null], 3],

  ["no list", "choices", "many", 3],
];
