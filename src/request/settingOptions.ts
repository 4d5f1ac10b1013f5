import { chooseContract } from "./chooseContract.js";
import { InputError, inField } from "./inputError.js";
import { choice, contract, count, flag, move, type RequestOf, text } from "./option.js";
import { writePercent } from "./writeOption.js";

/** Discord's languages, as it names them. */
const LOCALES: readonly string[] = [
  ...[
    "id",
    "da",
    "de",
    "en-GB",
    "en-US",
    "es-ES",
    "es-419",
    "fr",
    "hr",
    "it",
    "lt",
    "hu",
    "nl",
    "no",
    "pl",
    "pt-BR",
    "ro",
  ],
  ...["fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko"],
];

/** Defaults that a person and a server may both have. */
const defaults = {
  contract: contract("The index future when none is named"),
  move: move("The market move to show, in percent", "-10"),
  rounding: choice("How counts become whole", ["nearest", "never_over", "at_least", "mix"]),
  band: count("No-trade band: trades of at most so many contracts are left alone", "2"),
  private: flag("Whether only the person who asks sees an answer, unless they say otherwise"),
} as const;

/** What a person may set for themselves, wherever they ask. */
export const preferenceOptions = {
  ...defaults,
  number_style: choice("How numbers are written: point 1,000.00, comma 1.000,00 or space 1 000,00", [
    "point",
    "comma",
    "space",
  ]),
  locale: {
    ...text(readLocale)("Your language: numbers are written as usual in it, unless number_style says otherwise", "de"),
    complete: (typed: string) =>
      LOCALES.filter((locale) => locale.toLowerCase().startsWith(typed.trim().toLowerCase())).map((locale) => ({
        name: locale,
        value: locale,
      })),
  },
} as const;

/** What a server may set for everyone in it. */
export const serverOptions = {
  ...defaults,
  share_amounts: choice("Who may show amounts of money to the channel", ["everyone", "managers", "nobody"]),
  channels: {
    ...text(readChannels)("Channels where answers for all are allowed: #hedging #desk, or all", "all"),
    maxLength: 1000,
  },
} as const;

type Words = RequestOf<typeof preferenceOptions> & RequestOf<typeof serverOptions>;

/**
 * Settings as they are kept: each as the text of its option that reads back as itself.
 *
 * @throws {@link InputError} for a contract that is not, or not plainly, in the catalogue
 * @example
 * writtenSettings({ contract: "spi 200", move: { fraction: -0.1 } }) // { contract: "AP", move: "-10%" }
 */
export function writtenSettings(words: Partial<Words>): Readonly<Record<string, string>> {
  const written = {
    contract: words.contract === undefined ? undefined : symbolOf(words.contract),
    move: words.move === undefined ? undefined : writePercent(words.move.fraction),
    rounding: words.rounding,
    band: words.band?.toString(),
    private: words.private?.toString(),
    number_style: words.number_style,
    locale: words.locale,
    share_amounts: words.share_amounts,
    channels: words.channels,
  };
  return Object.fromEntries(
    Object.entries(written).flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])),
  );
}

function symbolOf(typed: string): string {
  return inField("contract", () => chooseContract({ contract: typed }, []).row?.symbol ?? typed);
}

function readLocale(typed: string): string {
  const wanted = typed.trim().toLowerCase();
  const found = LOCALES.find((locale) => locale.toLowerCase() === wanted);
  if (found === undefined) throw new InputError("not-a-choice", { fixes: LOCALES.slice(0, 5) });
  return found;
}

const CHANNEL = /<#(\d{1,20})>|\b(\d{15,20})\b/g;

/** Channels as Discord writes them in text, `<#123>`, or their ids; `all` for no restriction. */
function readChannels(typed: string): string {
  if (/^\s*(all|any|every(where)?)\s*$/i.test(typed)) return "all";
  const ids = channelList(typed);
  const rest = typed.replace(CHANNEL, "").replace(/[\s,;]+/g, "");
  if (ids.length === 0 || rest !== "") throw new InputError("not-channels", { fixes: ["all"] });
  return ids.map((id) => `<#${id}>`).join(" ");
}

/** The ids of the channels in a text; none for `all`. */
export function channelList(text: string): readonly string[] {
  return [...new Set([...text.matchAll(CHANNEL)].map(([, mentioned, bare]) => mentioned ?? bare ?? ""))];
}

/** The names of a table of settings, of which there is at least one. */
export function settingNames<Table extends object>(
  table: Table,
): readonly [keyof Table & string, ...(keyof Table & string)[]] {
  return Object.keys(table) as [keyof Table & string, ...(keyof Table & string)[]];
}
