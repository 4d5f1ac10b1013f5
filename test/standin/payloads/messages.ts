import type { Circumstances } from "../../../src/sandbox/discord/rules/message.js";
import type { Json } from "../../../src/sandbox/discord/rules/violation.js";
import { button, long, many, pick } from "./make.js";

/** A bad message: what is wrong with it, where the complaint must point, and how it is sent. */
export type BadMessage = readonly [fault: string, path: string, payload: Json, about?: Partial<Circumstances>];

const embed = (more: Json): Json => ({ embeds: [{ title: "Hedge", ...more }] });
const field = (more: Json): Json => embed({ fields: [{ name: "n", value: "v", ...more }] });
const row = (...components: Json[]): Json => ({ type: 1, components });
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
