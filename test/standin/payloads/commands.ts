import type { Json } from "../../../src/sandbox/discord/rules/violation.js";
import { type Bad, long, many } from "./make.js";

/** A valid string option. */
const option = (more: Json = {}): Json => ({ type: 3, name: "side", description: "Long or short", ...more });
/** A valid command. */
export const command = (more: Json = {}): Json => ({ name: "hedge", description: "Sizes a hedge", ...more });
const opts = (...options: Json[]) => command({ options });
const sub = (...options: Json[]) => opts({ type: 1, name: "save", description: "S", options });
const choices = (...given: unknown[]) => opts(option({ choices: given }));

export const goodCommands: readonly Json[] = [
  command(),
  command({ name: "été-à_l'eau", contexts: [0, 1, 2], integration_types: [0, 1], default_member_permissions: "8" }),
  command({ name_localizations: { de: "absichern" }, description_localizations: { de: "Rechnet" } }),
  opts(option({ required: true }), option({ name: "b", autocomplete: true })),
  opts(option({ choices: many(25, (i) => ({ name: `c${i}`, value: `v${i}` })) })),
  opts({ type: 10, name: "beta", description: "Beta", min_value: -2, max_value: 2 }),
  opts({
    type: 2,
    name: "group",
    description: "A group",
    options: [{ type: 1, name: "sub", description: "S", options: [option()] }],
  }),
  opts(
    ...many(25, (i) => ({
      ...{ type: 1, name: `s${i}`, description: "S" },
      options: [option({ required: true }), option({ name: "b" })],
    })),
  ),
  { type: 2, name: "Show Profile" },
];

export const badCommands: readonly Bad[] = [
  ["no name", "name", { description: "x" }],
  ["upper case in the name", "name", command({ name: "Hedge" })],
  ["a blank in the name", "name", command({ name: "my hedge" })],
  ["33 characters in the name", "name", command({ name: long(33) })],
  ["upper case in a translated name", "name_localizations.de", command({ name_localizations: { de: "Absichern" } })],
  ["an unknown locale", "name_localizations.xx", command({ name_localizations: { xx: "absichern" } })],
  ["no description", "description", { name: "hedge" }],
  ["an empty description", "description", command({ description: "" })],
  ["101 characters in the description", "description", command({ description: long(101) })],
  ["26 options", "options", opts(...many(26, (i) => option({ name: `o${i}` })))],
  ["the same option name twice", "options.1.name", opts(option(), option())],
  ["required after optional", "options.1", opts(option(), option({ name: "b", required: true }))],
  ["an option without description", "options.0.description", opts({ type: 3, name: "a" })],
  ["an unknown option type", "options.0.type", opts(option({ type: 12 }))],
  ["upper case in an option name", "options.0.name", opts(option({ name: "Side" }))],
  ["26 choices", "options.0.choices", choices(...many(26, (i) => ({ name: `c${i}`, value: `v${i}` })))],
  [
    "the same choice name twice",
    "options.0.choices.1.name",
    choices({ name: "a", value: "1" }, { name: "a", value: "2" }),
  ],
  ["101 characters in a choice's name", "options.0.choices.0.name", choices({ name: long(101), value: "1" })],
  ["101 characters in a choice's value", "options.0.choices.0.value", choices({ name: "a", value: long(101) })],
  ["a number as choice of a string", "options.0.choices.0.value", choices({ name: "a", value: 1 })],
  [
    "autocomplete and choices",
    "options.0.autocomplete",
    opts(option({ autocomplete: true, choices: [{ name: "a", value: "a" }] })),
  ],
  ["autocomplete for a boolean", "options.0.autocomplete", opts(option({ type: 5, autocomplete: true }))],
  ["min_value above max_value", "options.0.min_value", opts(option({ type: 10, min_value: 2, max_value: 1 }))],
  ["max_length above 6000", "options.0.max_length", opts(option({ max_length: 6001 }))],
  ["a sub-command beside an option", "options", opts(option(), { type: 1, name: "sub", description: "S" })],
  [
    "a sub-command inside a sub-command",
    "options.0.options.0.type",
    opts({ type: 1, name: "a", description: "A", options: [{ type: 1, name: "b", description: "B" }] }),
  ],
  ["26 sub-commands", "options", opts(...many(26, (i) => ({ type: 1, name: `s${i}`, description: "S" })))],
  ["26 options of a sub-command", "options.0.options", sub(...many(26, (i) => option({ name: `o${i}` })))],
  [
    "required after optional in a sub-command",
    "options.0.options.1",
    sub(option(), option({ name: "b", required: true })),
  ],
  ["the same sub-command twice", "options.1.name", opts(...many(2, () => ({ type: 1, name: "s", description: "S" })))],
  ["a sub-command without description", "options.0.description", opts({ type: 1, name: "s" })],
  ["permissions that are no number", "default_member_permissions", command({ default_member_permissions: "all" })],
  ["a required sub-command", "options.0.required", opts({ type: 1, name: "a", description: "A", required: true })],
  ["options inside a string option", "options.0.options", opts(option({ options: [option()] }))],
  [
    "more than 8000 characters",
    "",
    opts(
      ...many(25, (i) =>
        option({
          name: `o${i}`,
          description: long(100),
          choices: many(10, (k) => ({ name: `${k}${long(20)}`, value: `${k}${long(10)}` })),
        }),
      ),
    ),
  ],
  ["no context at all", "contexts", command({ contexts: [] })],
  ["an unknown context", "contexts.0", command({ contexts: [3] })],
  ["a description on a user command", "description", { type: 2, name: "Show", description: "x" }],

  [
    "an unknown locale of a description",
    "description_localizations.xx",
    command({ description_localizations: { xx: "x" } }),
  ],
  ["options on a user command", "options", { type: 2, name: "Show", options: [option()] }],
  [
    "an empty translated description",
    "description_localizations.de",
    command({ description_localizations: { de: "" } }),
  ],
  ["choices for a boolean", "options.0.choices", opts(option({ type: 5, choices: [{ name: "a", value: "a" }] }))],
  ["min_length above max_length", "options.0.min_length", opts(option({ min_length: 2, max_length: 1 }))],
  [
    "a fault inside a sub-command",
    "options.0.options.1.name",
    opts({ type: 1, name: "a", description: "A", options: [option(), option()] }),
  ],
];
