import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { APIMessage } from "discord.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Attached } from "../../src/sandbox/discord/client/options.js";
import { type Connected, connect, DOORS } from "../support/bot.js";

const OWNER = { userId: "111111111111111111" };
const SAMPLE = readFileSync(new URL("../../docs/sample-prices.csv", import.meta.url));
const COLUMNS = { asset: "Example Fund", index: "Example Index" };
const EPHEMERAL = 64;

const titleOf = (message: APIMessage | null | undefined): string => message?.embeds[0]?.title ?? "";
const wordsOf = (message: APIMessage | null | undefined): string =>
  [message?.embeds[0]?.title, message?.embeds[0]?.description].join("\n");
const buttonsOf = (message: APIMessage): readonly { readonly label?: string; readonly custom_id?: string }[] =>
  (message.components ?? []).flatMap((row) => ("components" in row ? (row.components as readonly object[]) : []));
const buttonOf = (message: APIMessage, label: string): string => {
  const id = buttonsOf(message).find((button) => button.label === label)?.custom_id;
  if (id === undefined) throw new Error(`no button ${label}`);
  return id;
};

describe.each(DOORS)("files that people attach, by %s", (door) => {
  let connected: Connected;
  beforeAll(async () => {
    connected = await connect({ door });
  });
  afterAll(() => connected.end());

  const attached = { file: "prices.csv", content: SAMPLE };
  const ask = async (options: Readonly<Record<string, string | boolean | Attached>> = {}, within = 15_000) => {
    const answer = await connected.discord.command(
      "beta",
      { file: attached, ...COLUMNS, chart: "false", ...options },
      OWNER,
    );
    return { answer, message: await answer.settled(within) };
  };

  it("are acknowledged at once in private, and answered by one edit with text and picture", async () => {
    const { answer, message } = await ask({ chart: "scatter" });
    expect(answer.callback.type).toBe(5);
    expect(Number(answer.callback.data.flags) & EPHEMERAL).toBe(EPHEMERAL);
    expect(answer.elapsedMs).toBeLessThan(3000);
    expect(titleOf(message)).toBe("Beta 1.15 (1.12 to 1.17)");
    expect(message.attachments.map(({ filename }) => filename)).toEqual(["beta-scatter.png"]);
    expect(message.embeds[0]?.image?.url).toContain("beta-scatter.png");
    expect(connected.discord.refusals).toEqual([]);
  });

  it("are answered for the channel where that was asked for, without a way back to the file", async () => {
    const { answer, message } = await ask({ private: false });
    expect(Number(answer.callback.data.flags ?? 0) & EPHEMERAL).toBe(0);
    expect(message.embeds[0]?.url).toBeUndefined();
    expect(buttonsOf(message).map(({ label }) => label)).toEqual(["Hedge with this beta", "Save"]);
  });

  it("that cannot be used are refused to the person alone, though the answer was meant for the channel", async () => {
    const { answer } = await connected.discord
      .command("beta", { file: { file: "secret.csv", content: "a,b\n" }, value: "A$37,123,456", private: false }, OWNER)
      .then((answer) => ({ answer }));
    const [refused] = await followups(answer);
    expect(Number(refused?.flags) & EPHEMERAL).toBe(EPHEMERAL);
    expect(titleOf(refused)).toBe("Please check: file");
    expect(answer.current()).toBeNull();
  });

  it("are told of in a plain sentence when Discord refuses the answer after the wait", async () => {
    const { message } = await ask();
    connected.discord.failNext("POST /webhooks/", {
      status: 413,
      body: { code: 40005, message: "Request entity too large" },
    });
    const pressed = await connected.discord.button(buttonOf(message, "CSV"), message, OWNER);
    const [sentence] = await followups(pressed);
    expect(sentence?.content).toContain("The answer could not be shown");
  });

  it("are worked on one at a time for a person, and side by side for two", async () => {
    connected.discord.failNext("/attachments/", { delayMs: 1_000 });
    const [first, second, other] = await Promise.all([
      ask().then(({ message }) => message),
      new Promise((resolve) => setTimeout(resolve, 300)).then(() => ask()).then(({ message }) => message),
      new Promise((resolve) => setTimeout(resolve, 300))
        .then(() =>
          connected.discord.command(
            "beta",
            { file: attached, ...COLUMNS, chart: "false" },
            { userId: "222222222222222222" },
          ),
        )
        .then((answer) => answer.settled(15_000)),
    ]);
    expect(titleOf(first)).toContain("Beta 1.15");
    expect(wordsOf(second)).toContain("your last file is still being worked on");
    expect(titleOf(other)).toContain("Beta 1.15");
  });

  it("are read again by the buttons, which change the answer in place", async () => {
    const { message } = await ask();
    const weekly = await connected.discord.button(buttonOf(message, "Weekly"), message, OWNER);
    expect(weekly.callback.type).toBe(6);
    const changed = await settledUpdate(weekly, "weekly");
    expect(changed.embeds[0]?.description).toContain("weekly returns");
    const rolling = await connected.discord.button(buttonOf(changed, "Rolling"), changed, OWNER);
    const pictured = await settledUpdate(rolling, "weekly", true);
    expect(pictured.attachments.map(({ filename }) => filename)).toEqual(["beta-rolling.png"]);
    buttonOf(pictured, "Scatter");
  });

  it("give their residuals and rolling betas as a file, for the person alone", async () => {
    const { message } = await ask();
    const pressed = await connected.discord.button(buttonOf(message, "CSV"), message, OWNER);
    const [followup] = await followups(pressed);
    expect(Number(followup?.flags) & EPHEMERAL).toBe(EPHEMERAL);
    const [file] = followup?.attachments ?? [];
    expect(file?.filename).toBe("beta-series.csv");
    const csv = await (await fetch(file?.url ?? "")).text();
    expect(csv.split("\n")[0]).toBe(
      "date,asset_return,index_return,fitted,residual,rolling_beta,rolling_low,rolling_high",
    );
    expect(csv.trim().split("\n")).toHaveLength(1251);
  });

  it("give a file that Discord takes, however long theirs is", { timeout: 60_000 }, async () => {
    const rows = Array.from({ length: 110_000 }, (_, at) => `${Math.sin(at) / 57},${Math.cos(at * 0.7) / 61}`);
    const long = { file: "long.csv", content: `Example Fund,Example Index\n${rows.join("\n")}\n` };
    const { message } = await ask({ file: long }, 30_000);
    const pressed = await connected.discord.button(buttonOf(message, "CSV"), message, OWNER);
    const [followup] = await followups(pressed);
    expect(wordsOf(followup)).toMatch(/The last [\d,]+ of 110,000 pairs/);
    expect(followup?.attachments[0]?.size).toBeLessThan(10 * 2 ** 20);
  });

  it("are shared without amounts and without the file's name", async () => {
    const named = { file: "fund-A$37123456.csv", content: SAMPLE };
    const { message } = await ask({ file: named, value: "A$37,123,456", price: "8000" });
    const pressed = await connected.discord.button(buttonOf(message, "Share"), message, OWNER);
    const [shared] = await followups(pressed);
    expect(Number(shared?.flags ?? 0) & EPHEMERAL).toBe(0);
    expect(titleOf(shared)).toBe("Beta 1.15 (1.12 to 1.17)");
    expect(
      JSON.stringify([shared?.embeds, shared?.components, shared?.attachments.map(({ filename }) => filename)]),
    ).not.toMatch(/37[,.]?123/);
    expect(JSON.stringify(shared?.embeds)).toContain("short 5.73 for each A$1,000,000 of portfolio");
    expect(shared?.embeds[0]?.url).toBeUndefined();
  });

  it("lead into the form of /hedge, and its answer keeps what was measured", async () => {
    const { message } = await ask({ value: "A$10m" });
    const pressed = await connected.discord.button(buttonOf(message, "Hedge with this beta"), message, OWNER);
    expect(pressed.callback.type).toBe(9);
    const form = JSON.stringify(pressed.callback.data);
    expect(form).toContain('"value":"A$10000000"');
    expect(form).not.toContain('"value":"8000"');
    const id = String(pressed.callback.data.custom_id);
    const sent = await connected.discord.modal(
      id,
      { value: "A$10m", beta: "1.145", price: "8000", target: "", move: "" },
      OWNER,
    );
    const receipt = JSON.stringify(sent.message?.embeds);
    expect(receipt).toMatch(/beta:1\.145 price:8000.*beta_se:0\.0121.*r2:0\.877.*residual_vol:/);
    expect(receipt).toContain("contracts at 95%");
  });

  it.each([
    ["is gone", { status: 404 }, "Discord no longer has the file"],
    ["has expired", { status: 403 }, "Discord no longer has the file"],
    ["cannot be served", { status: 503 }, "could not be downloaded"],
    ["breaks off", { cutAfter: 1000 }, "could not be downloaded"],
    ["never comes", { destroy: true }, "could not be downloaded"],
    [
      "leads elsewhere",
      { status: 302, headers: { location: "http://127.0.0.1:9/other.csv" } },
      "Discord's own servers only",
    ],
  ])("are refused in words when the file %s, and the next one is answered", async (_, fault, words) => {
    connected.discord.failNext("/attachments/", fault);
    const { message } = await ask();
    expect(titleOf(message)).toBe("Please check: file");
    expect(wordsOf(message)).toContain(words);
    expect(titleOf((await ask()).message)).toBe("Beta 1.15 (1.12 to 1.17)");
  });

  it("are waited for when they come late, after the acknowledgement", async () => {
    connected.discord.failNext("/attachments/", { delayMs: 3_500 });
    const { answer, message } = await ask();
    expect(answer.elapsedMs).toBeLessThan(3000);
    expect(titleOf(message)).toContain("Beta 1.15");
  });

  it.each([
    ["11 MiB, as Discord says", { file: "large.csv", content: "date,a,b\n", size: 11 * 2 ** 20 }, "has 11.0 MiB"],
    [
      "11 MiB, whatever Discord says",
      { file: "large.csv", content: new Uint8Array(11 * 2 ** 20), size: 1000 },
      "has 11.0 MiB",
    ],
    [
      "another size than when it was attached",
      { file: "changed.csv", content: SAMPLE, size: 1000 },
      "not the file that was attached",
    ],
    [
      "a picture in a CSV's clothes",
      {
        file: "prices.csv",
        content: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0),
        contentType: "text/csv",
      },
      "PNG",
    ],
    ["nothing", { file: "empty.csv", content: "" }, "nothing in the file"],
  ])("are refused in words when they have %s", async (_, file, words) => {
    const { message } = await ask({ file } as never);
    expect(wordsOf(message)).toContain(words);
    expect(connected.discord.refusals).toEqual([]);
  });

  it("are never fetched from elsewhere, even when a message says so", async () => {
    let fetched = 0;
    const elsewhere = createServer((_, response) => {
      fetched += 1;
      response.end(SAMPLE);
    }).listen(0, "127.0.0.1");
    await once(elsewhere, "listening");
    const { port } = elsewhere.address() as AddressInfo;
    const { message } = await ask();
    const forged = {
      ...message,
      embeds: message.embeds.map((embed) => ({ ...embed, url: `http://127.0.0.1:${port}/a.csv` })),
    };
    const pressed = await connected.discord.button(buttonOf(message, "Weekly"), forged, { ...OWNER, unchecked: true });
    const [refused] = await followups(pressed);
    elsewhere.close();
    expect(wordsOf(refused)).toContain("Discord's own servers only");
    expect(fetched).toBe(0);
  });

  it("are asked for again where only their name is left", async () => {
    const { message } = await ask();
    const bare = { ...message, embeds: message.embeds.map(({ url: _url, ...embed }) => embed) };
    const pressed = await connected.discord.button(buttonOf(message, "Weekly"), bare, { ...OWNER, unchecked: true });
    expect(wordsOf(pressed.message)).toContain("attach the file itself");
  });

  /** A change in place after a deferral: the pressed message once it says so. */
  async function settledUpdate(pressed: Pressed, words: string, picture = false): Promise<APIMessage> {
    return until(() => {
      const message = pressed.current();
      const there = message?.embeds[0]?.description?.includes(words) === true;
      return there && (!picture || message.attachments.length > 0) ? message : undefined;
    });
  }

  async function followups(pressed: Pressed): Promise<readonly APIMessage[]> {
    return until(() => (pressed.followups().length > 0 ? pressed.followups() : undefined));
  }
});

type Pressed = Awaited<ReturnType<Connected["discord"]["button"]>>;

async function until<Value>(found: () => Value | undefined): Promise<Value> {
  for (let waited = 0; waited < 15_000; waited += 20) {
    const value = found();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("it did not come");
}
