import type { Circumstances } from "./rules/message.js";
import type { Json } from "./rules/violation.js";

/** A bad payload: what is wrong with it, where the complaint must point, and the payload. */
export type Bad = readonly [fault: string, path: string, payload: Json];
/** A bad message: also the files uploaded with it. */
export type BadMessage = readonly [fault: string, path: string, payload: Json, about?: Partial<Circumstances>];

/** `count` times the same sign. */
export const long = (count: number) => "x".repeat(count);
/** A list of `count` things made from their index. */
export const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

/** A valid string option. */
export const option = (more: Json = {}): Json => ({ type: 3, name: "side", description: "Long or short", ...more });
/** A valid command. */
export const command = (more: Json = {}): Json => ({ name: "hedge", description: "Sizes a hedge", ...more });
const opts = (...options: Json[]) => command({ options });
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

const embed = (more: Json): Json => ({ embeds: [{ title: "Hedge", ...more }] });
const field = (more: Json): Json => embed({ fields: [{ name: "n", value: "v", ...more }] });
const row = (...components: Json[]): Json => ({ type: 1, components });
/** A valid button. */
export const button = (more: Json = {}): Json => ({ type: 2, style: 1, label: "Again", custom_id: "again", ...more });
const pick = (more: Json = {}): Json => ({
  type: 3,
  custom_id: "pick",
  options: [{ label: "A", value: "a" }],
  ...more,
});
const rows = (...components: Json[]): Json => ({ content: "x", components });
const V2 = 1 << 15;

export const goodMessages: readonly (readonly [Json, Partial<Circumstances>?])[] = [
  [{ content: long(2000), flags: 64 }],
  [embed({ description: long(4096), color: 0xffffff, fields: many(25, () => ({ name: "n", value: "v" })) })],
  [embed({ title: `${long(256)}   `, description: `${long(4096)}\n` })],
  [{ embeds: many(10, () => ({ description: long(600) })) }],
  [embed({ image: { url: "attachment://my_chart.png" } }), { files: ["my chart.png"] }],
  [rows(...many(5, (r) => row(...many(5, (b) => button({ custom_id: `b${r}${b}` })))))],
  [rows(row(button({ style: 5, custom_id: undefined, url: "https://example.org" })), row(pick()))],
  [{ flags: V2, components: [{ type: 10, content: long(4000) }] }],
  [{ components: [] }, { sending: "edit", previous: { content: "still there" } }],
  [{ flags: 64 }, { sending: "defer" }],
];

export const badMessages: readonly BadMessage[] = [
  ["nothing in it", "", {}],
  ["only blanks", "", { content: "  \n" }],
  ["only components", "", { components: [row(button())] }],
  ["2001 characters of content", "content", { content: long(2001) }],
  ["a number as content", "content", { content: 5 }],
  ["11 embeds", "embeds", { embeds: many(11, () => ({ title: "x" })) }],
  ["an embed that shows nothing", "embeds.0.description", { embeds: [{ color: 1 }] }],
  ["257 characters in a title", "embeds.0.title", embed({ title: long(257) })],
  ["4097 characters in a description", "embeds.0.description", embed({ description: long(4097) })],
  ["26 fields", "embeds.0.fields", embed({ fields: many(26, () => ({ name: "n", value: "v" })) })],
  ["257 characters in a field's name", "embeds.0.fields.0.name", field({ name: long(257) })],
  ["1025 characters in a field's value", "embeds.0.fields.0.value", field({ value: long(1025) })],
  ["an empty field name", "embeds.0.fields.0.name", field({ name: "" })],
  ["a field value of blanks", "embeds.0.fields.0.value", field({ value: "  " })],
  ["2049 characters in a footer", "embeds.0.footer.text", embed({ footer: { text: long(2049) } })],
  ["257 characters in an author", "embeds.0.author.name", embed({ author: { name: long(257) } })],
  ["an author without name", "embeds.0.author.name", embed({ author: { name: "" } })],
  ["a colour above white", "embeds.0.color", embed({ color: 0x1000000 })],
  ["an address that is none", "embeds.0.url", embed({ url: "here" })],
  ["6001 characters over all embeds", "embeds", { embeds: [{ description: long(3000) }, { description: long(3001) }] }],
  [
    "an attachment that was not uploaded",
    "embeds.0.image.url",
    embed({ image: { url: "attachment://b.png" } }),
    { files: ["a.png"] },
  ],
  [
    "a file name Discord changes",
    "embeds.0.image.url",
    embed({ image: { url: "attachment://a b.png" } }),
    { files: ["a b.png"] },
  ],
  [
    "an attachment that is no picture",
    "embeds.0.image.url",
    embed({ image: { url: "attachment://a.svg" } }),
    { files: ["a.svg"] },
  ],
  [
    "an attachment id without file",
    "attachments.0.id",
    { content: "x", attachments: [{ id: "1" }] },
    { files: ["a.png"] },
  ],
  ["six rows", "components", rows(...many(6, (i) => row(button({ custom_id: `b${i}` }))))],
  ["six buttons in a row", "components.0.components", rows(row(...many(6, (i) => button({ custom_id: `b${i}` }))))],
  ["a select beside a button", "components.0.components", rows(row(button(), pick()))],
  ["a button outside a row", "components.0.type", rows(button())],
  ["no custom_id", "components.0.components.0.custom_id", rows(row(button({ custom_id: undefined })))],
  ["101 characters of custom_id", "components.0.components.0.custom_id", rows(row(button({ custom_id: long(101) })))],
  ["the same custom_id twice", "components.0.components.1.custom_id", rows(row(button(), button()))],
  ["81 characters in a label", "components.0.components.0.label", rows(row(button({ label: long(81) })))],
  ["a button without label and emoji", "components.0.components.0.label", rows(row(button({ label: undefined })))],
  ["a link button without url", "components.0.components.0.url", rows(row(button({ style: 5, custom_id: undefined })))],
  [
    "a link button with custom_id",
    "components.0.components.0.custom_id",
    rows(row(button({ style: 5, url: "https://example.org" }))),
  ],
  [
    "26 select options",
    "components.0.components.0.options",
    rows(row(pick({ options: many(26, (i) => ({ label: "l", value: `v${i}` })) }))),
  ],
  [
    "the same select value twice",
    "components.0.components.0.options.1.value",
    rows(row(pick({ options: many(2, () => ({ label: "l", value: "v" })) }))),
  ],
  ["max_values above the options", "components.0.components.0.max_values", rows(row(pick({ max_values: 2 })))],
  ["a flag that is not allowed", "flags", { content: "x", flags: 1 }],
  ["components V2 with content", "content", { content: "x", flags: V2, components: [{ type: 10, content: "x" }] }],
  ["components V2 with embeds", "embeds", { ...embed({}), flags: V2, components: [{ type: 10, content: "x" }] }],
  ["a text display without the V2 flag", "components.0.type", rows({ type: 10, content: "x" })],
  [
    "4001 characters of text displays",
    "components",
    {
      flags: V2,
      components: [
        { type: 10, content: long(4000) },
        { type: 10, content: "x" },
      ],
    },
  ],

  ["min_values above max_values", "components.0.components.0.min_values", rows(row(pick({ min_values: 2 })))],
  [
    "more defaults than max_values",
    "components.0.components.0.options",
    rows(row(pick({ options: many(2, (i) => ({ label: "l", value: `${i}`, default: true })) }))),
  ],
  [
    "a premium button without sku",
    "components.0.components.0.sku_id",
    rows(row(button({ style: 6, custom_id: undefined }))),
  ],
  ["a footer without text", "embeds.0.footer.text", embed({ footer: { text: " " } })],
  [
    "41 nested V2 components",
    "components",
    {
      flags: V2,
      components: many(11, () => ({
        type: 9,
        components: many(2, () => ({ type: 10, content: "x" })),
        accessory: button({ style: 5, custom_id: undefined, url: "https://example.org" }),
      })),
    },
  ],
];

export const badEdits: readonly BadMessage[] = [
  ["a deferral with the V2 flag", "flags", { flags: V2 }, { sending: "defer" }],
  ["an edit that makes it ephemeral", "flags", { content: "x", flags: 64 }, { sending: "edit" }],
  ["an edit that empties the message", "", { content: "" }, { sending: "edit", previous: { content: "x" } }],
  [
    "content in a V2 message",
    "content",
    { content: "x" },
    { sending: "edit", previous: { flags: V2, components: [{ type: 10, content: "x" }] } },
  ],
  [
    "a dropped attachment",
    "embeds.0.image.url",
    { ...embed({ image: { url: "attachment://a.png" } }), attachments: [] },
    { sending: "edit", previous: { attachments: [{ id: "7", filename: "a.png" }] } },
  ],
];

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
