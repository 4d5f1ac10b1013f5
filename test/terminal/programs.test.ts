import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { startStandin } from "../standin/standin.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const NO_DISCORD = {
  DISCORD_TOKEN: "",
  DISCORD_CLIENT_ID: "",
  DISCORD_GUILD_ID: "",
  DISCORD_API_URL: "",
  DISCORD_PUBLIC_KEY: "",
  MODE: "",
  LOG_LEVEL: "",
};

function run(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcess {
  const node = ["--import", "tsx", `src/${program}.ts`, ...args];
  return spawn(process.execPath, node, { cwd: ROOT, env: { ...process.env, ...NO_DISCORD, ...environment } });
}

async function finished(child: ChildProcess, input = ""): Promise<{ code: number; out: string; err: string }> {
  child.stdin?.end(input);
  const streams = [child.stdout, child.stderr].map((stream) => (stream === null ? "" : text(stream)));
  const [[code], out = "", err = ""] = await Promise.all([once(child, "close"), ...streams]);
  return { code: code as number, out, err };
}

const ask = (args: readonly string[], input?: string) => finished(run("ask", args), input);

describe("the ask program", () => {
  it("answers in text", async () => {
    const { code, out } = await ask(["/hedge", "value:10m", "beta:1.2", "price:8000"]);
    expect(code).toBe(0);
    expect(out).toContain("Short 60 SPI 200 futures");
    expect(out).toContain("/hedge value:A$10000000 beta:1.2 price:8000 contract:AP target:0 move:-5%");
  });

  it("answers in JSON with exact facts", async () => {
    const { code, out } = await ask(["--json", "hedge", "value:A$50m", "beta:0.9", "price:8500", "target:0.5"]);
    const reply = JSON.parse(out);
    expect(code).toBe(0);
    expect(reply).toMatchObject({ command: "hedge", kind: "answer", facts: { contracts: "-94", betaAfter: "0.5005" } });
    expect(Object.keys(reply)).toEqual(["command", "kind", "title", "facts", "caveats", "receipt"]);
    expect(reply.caveats).toContainEqual({ code: "basis", amount: "2350", text: expect.any(String) });
  });

  it("exits with 2 for a refusal and names the option", async () => {
    const { code, out } = await ask(["--json", "/hedge value:abc beta:1.2 price:8000"]);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ kind: "refusal", code: "formula-name", field: "value" });
  });

  it("takes values with spaces, quoted by the shell or in the line", async () => {
    for (const holdings of ["holdings:BHP 25% 1.1, cash 75% 0", 'holdings:"BHP 25% 1.1, cash 75% 0"']) {
      const { out } = await ask(["--json", "/beta", holdings, "value:10m"]);
      expect(JSON.parse(out).facts.beta).toBe("0.275");
    }
  });

  it("answers a batch in order, going on after refusals", async () => {
    const lines = [
      "/hedge value:10m beta:1.2 price:8000",
      "",
      "nonsense",
      "/hedge value:x",
      "/beta holdings:BHP 100% 1.1",
    ];
    const { code, out } = await ask(["--batch"], lines.join("\r\n"));
    const replies = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(replies.map(({ kind }) => kind)).toEqual(["answer", "refusal", "refusal", "answer"]);
    expect(code).toBe(0);
  });

  it("writes the chart to a file, and takes its switches before or after the line", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "hedge-")), "hedge.png");
    const { code, out } = await ask([
      "/hedge",
      "value:10m",
      "beta:1.2",
      "price:8000",
      "chart:true",
      "--json",
      "--out",
      file,
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out).facts.contracts).toBe("-60");
    expect((await readFile(file)).subarray(1, 4).toString()).toBe("PNG");
  });

  it("explains itself when called without a line or with a wrong switch", async () => {
    expect(await ask([])).toMatchObject({ code: 2, out: expect.stringContaining("Exit status") });
    expect(await ask(["--jsn", "/help"])).toMatchObject({ code: 2, err: expect.stringContaining("--jsn") });
  });
});

describe("the bot program", () => {
  it("chats on a pipe", async () => {
    const { code, out } = await finished(run("main", ["chat"]), "/hedge value:10m beta:1.2 price:8000\nnonsense\n");
    expect(code).toBe(0);
    expect(out).toContain("Short 60 SPI 200 futures");
    expect(out).toContain("“nonsense” is not a command");
  });

  it("opens the sandbox without a token, at the next free port, and ends when told to", async () => {
    const child = run("main", [], { PORT: "3111" });
    const said = await new Promise<string>((resolve) => {
      child.stdout?.on("data", (data: Buffer) => resolve(data.toString()));
    });
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? "";
    expect((await fetch(url)).status).toBe(200);
    child.kill("SIGTERM");
    expect((await once(child, "exit"))[0]).toBe(0);
  });

  it("serves Discord by HTTP, and needs token and key for it", async () => {
    const missing = await finished(run("main", ["serve"]));
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining("DISCORD_PUBLIC_KEY")]);
    const discord = await startStandin();
    const { publicKey, at } = discord.callByHttp();
    const environment = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_PUBLIC_KEY: publicKey,
    };
    const child = run("main", ["serve"], { ...environment, HOST: "127.0.0.1", PORT: "3222", METRICS_PORT: "3223" });
    const ready = () =>
      fetch("http://127.0.0.1:3222/readyz").then(
        ({ status }) => status,
        () => 0,
      );
    await expect.poll(ready, { timeout: 15_000 }).toBe(200);
    at("http://127.0.0.1:3222/interactions");
    const { callback } = await discord.command("hedge", { value: "10m", beta: "1.2", price: "8000" });
    expect(callback.type).toBe(4);
    const metrics = await (await fetch("http://127.0.0.1:3223/metrics")).text();
    expect(metrics).toContain('hedge_desk_interactions_total{type="command",command="hedge",outcome="answered"} 1');
    child.kill("SIGTERM");
    expect((await once(child, "exit"))[0]).toBe(0);
    await discord.close();
  });

  it("registers its commands by hand, first without writing", async () => {
    const discord = await startStandin();
    const environment = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl };
    const dry = await finished(run("register", ["--dry-run"], environment));
    expect([dry.code, dry.out]).toEqual([0, expect.stringContaining("+ /hedge")]);
    expect(dry.out).toContain("https://discord.com/oauth2/authorize?client_id=");
    expect(discord.registrationWrites).toBe(0);
    expect((await finished(run("register", [], environment))).out).toContain("Registered everywhere");
    expect(discord.registrationWrites).toBe(1);
    const refused = await finished(
      run("register", [], { ...environment, DISCORD_TOKEN: "wr0ng.token", DISCORD_CLIENT_ID: discord.applicationId }),
    );
    expect([refused.code, refused.err]).toEqual([1, expect.not.stringContaining("wr0ng")]);
    expect((await finished(run("register", []))).code).toBe(2);
    await discord.close();
  });

  it("names a malformed variable and exits with 2", async () => {
    const { code, err } = await finished(run("main", [], { DISCORD_GUILD_ID: "s3cret" }));
    expect(code).toBe(2);
    expect(err).toContain("DISCORD_GUILD_ID");
    expect(err).not.toContain("s3cret");
  });

  it("exits with 1 and says so when Discord refuses the token, without printing it", async () => {
    const discord = await startStandin();
    const environment = { DISCORD_TOKEN: "wr0ng.token", DISCORD_API_URL: discord.apiUrl };
    const { code, out } = await finished(run("main", [], environment));
    expect(code).toBe(1);
    expect(out).toContain("Discord refused DISCORD_TOKEN");
    expect(out).not.toContain("wr0ng");
    await discord.close();
  });

  it.each(["SIGTERM", "SIGINT"] as const)(
    "answers, then on %s closes with code 1000 within 5 seconds",
    async (signal) => {
      const discord = await startStandin();
      const child = run("main", [], { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
      await discord.ready();
      await discord.command("hedge", { value: "10m", beta: "1.2", price: "8000" });
      await expect.poll(() => discord.registrationWrites, { timeout: 5000 }).toBe(1);
      const asked = performance.now();
      child.kill(signal);
      const { code } = await finished(child);
      expect(code).toBe(0);
      expect(performance.now() - asked).toBeLessThan(5000);
      expect(discord.closeCodes).toEqual([1000]);
      await discord.close();
    },
  );
});
