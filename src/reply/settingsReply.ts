import { writeCommandLine } from "../request/commandLine.js";
import { preferenceOptions, serverOptions, settingNames } from "../request/settingOptions.js";
import type { Owner, Settings } from "../store/store.js";
import { echo } from "./format.js";
import type { Draft } from "./reply.js";

/** What holds where nobody has set anything. */
const PRODUCT: Settings = {
  contract: "AP (SPI 200)",
  move: "-5%",
  rounding: "nearest",
  band: "none",
  private: "true",
  number_style: "point",
  locale: "none",
  share_amounts: "everyone",
  channels: "all",
};

/** What a reply about settings is about. */
interface Telling {
  readonly scope: Owner;
  /** Names and texts that were just set; null where one was taken back. */
  readonly changed?: Readonly<Record<string, string | null>>;
  readonly inServer: boolean;
}

/** Every setting that holds, with where it comes from: typed options come before all of them. */
export function settingsReply(
  { person, server }: { readonly person: Settings; readonly server: Settings },
  { scope, changed, inServer }: Telling,
): Draft {
  const personal = settingNames(preferenceOptions);
  const names = [...new Set<string>([...personal, ...(inServer ? settingNames(serverOptions) : [])])];
  const rows = names.map((name) => {
    const own = personal.some((option) => option === name) ? person[name] : undefined;
    const source = own !== undefined ? "yours" : server[name] !== undefined ? "this server's" : "the product's";
    return { name, text: own ?? server[name] ?? PRODUCT[name] ?? "", source };
  });
  const differing = rows.filter(({ name }) => person[name] !== undefined && server[name] !== undefined);
  const group = scope === "person" ? "preferences" : "settings";
  const changes = Object.entries(changed ?? {});
  const set = changes.filter(([, text]) => text !== null).map(([name, text]) => `${name} ${minus(text ?? "")}`);
  return {
    title:
      changes.length === 0
        ? "What holds for you here"
        : scope === "person"
          ? "Your preferences are set"
          : "The server's settings are set",
    summary: [
      ...(set.length > 0 ? [`Set: ${set.join(", ")}.`] : []),
      ...(changes.length > 0 && set.length === 0 ? [`Taken back: ${changes.map(([name]) => name).join(", ")}.`] : []),
      `What is typed in a command comes first, then your preferences${inServer ? ", then this server's settings" : ""}, then the product's.`,
    ],
    sections: [
      {
        heading: "Setting, and whose it is",
        lines: rows.map(({ name, text, source }) => `${name}: ${minus(text)} (${source})`),
      },
      ...(differing.length === 0
        ? []
        : [
            {
              heading: "Yours stand before this server's",
              lines: differing.map(
                ({ name }) =>
                  `${name}: yours ${minus(person[name] ?? "")}, this server's ${minus(server[name] ?? "")}.`,
              ),
            },
          ]),
      { heading: "To change one", commands: [writeCommandLine(`${group} set`, { contract: "ES", move: "-10%" })] },
    ],
    facts: {
      person: { ...person },
      server: { ...server },
      effective: Object.fromEntries(rows.map(({ name, text, source }) => [name, { value: text, source }])),
    },
    receipt: `/${group} show`,
  };
}

function minus(text: string): string {
  return echo(text.replace(/^-/, "−"), 300);
}
