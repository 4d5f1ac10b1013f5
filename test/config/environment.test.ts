import { describe, expect, it } from "vitest";
import { EnvironmentError, readEnvironment } from "../../src/config/environment.js";
import { memoryLog } from "../support/log.js";

describe("readEnvironment", () => {
  it("needs nothing: without a token there is a sandbox to try", () => {
    expect(readEnvironment({})).toEqual({
      apiUrl: "https://discord.com/api",
      logLevel: "info",
      mode: "gateway",
      host: "0.0.0.0",
      port: 3000,
      store: { dataDir: "data" },
    });
    expect(readEnvironment({ DISCORD_TOKEN: "  ", DISCORD_API_URL: "" }).token).toBeUndefined();
  });

  it("reads what is set", () => {
    const variables = {
      DISCORD_TOKEN: "abc.DEF_1.x-y",
      DISCORD_CLIENT_ID: "123456789012345678",
      DISCORD_GUILD_ID: "223456789012345678",
      DISCORD_API_URL: "http://127.0.0.1:8080/api/",
      DISCORD_PUBLIC_KEY: "ab".repeat(32),
      MODE: "http",
      HOST: "127.0.0.1",
      PORT: "8080",
      METRICS_PORT: "9464",
      DATA_DIR: "/var/lib/hedge-desk",
      DATABASE_URL: "postgresql://desk:pass@db.example:5432/desk",
      LOG_LEVEL: "debug",
    };
    expect(readEnvironment(variables)).toEqual({
      token: "abc.DEF_1.x-y",
      clientId: "123456789012345678",
      guildId: "223456789012345678",
      apiUrl: "http://127.0.0.1:8080/api",
      publicKey: "ab".repeat(32),
      mode: "http",
      host: "127.0.0.1",
      port: 8080,
      metrics: { host: "127.0.0.1", port: 9464 },
      store: { dataDir: "/var/lib/hedge-desk", databaseUrl: "postgresql://desk:pass@db.example:5432/desk" },
      logLevel: "debug",
    });
  });

  it.each([
    ["DISCORD_TOKEN", "Bot s3cret.s3cret"],
    ["DISCORD_CLIENT_ID", "s3cret"],
    ["DISCORD_GUILD_ID", "12s3cret"],
    ["DISCORD_API_URL", "ftp://s3cret"],
    ["DISCORD_API_URL", "https://s3cret.example/api/v10"],
    ["LOG_LEVEL", "s3cret"],
    ["DISCORD_PUBLIC_KEY", "s3cret"],
    ["MODE", "s3cret"],
    ["PORT", "99999"],
    ["DATABASE_URL", "mysql://s3cret"],
    ["DATABASE_URL", "s3cret"],
    ["METRICS_PORT", "s3cret"],
    ["HOST", "s3cret/x"],
  ])("names %s when it is malformed, and never prints its value", (name, value) => {
    expect(() => readEnvironment({ [name]: value })).toThrowError(EnvironmentError);
    expect(() => readEnvironment({ [name]: value })).toThrowError(
      new RegExp(`^((?!s3cret).)*${name}((?!s3cret).)*$`, "s"),
    );
  });
});

describe("shards", () => {
  it("are a number, or as many as Discord recommends, for the gateway alone", () => {
    expect(readEnvironment({ SHARDS: "auto" }).shards).toBe("auto");
    expect(readEnvironment({ SHARDS: "16" }).shards).toBe(16);
    expect(() => readEnvironment({ SHARDS: "0" })).toThrowError("SHARDS must be auto or a number of processes");
    expect(() => readEnvironment({ SHARDS: "2", MODE: "http" })).toThrowError("SHARDS is for MODE=gateway");
  });

  it("are told by discord.js which of them they are, and serve metrics on a port each", () => {
    const { shards, shard, metrics } = readEnvironment({ SHARDING_MANAGER: "true", SHARDS: "3", METRICS_PORT: "9464" });
    expect([shards, shard, metrics?.port]).toEqual([undefined, 3, 9467]);
  });
});

describe("the mode", () => {
  it("http needs the public key beside the token", () => {
    expect(() => readEnvironment({ DISCORD_TOKEN: "a.b.c", MODE: "http" })).toThrowError(
      "DISCORD_PUBLIC_KEY is needed",
    );
  });
});

describe("the log", () => {
  it("keeps secrets and interaction tokens out, and what discord.js hangs on errors", () => {
    const { log, lines } = memoryLog(["t0p.secret"]);
    const error = Object.assign(new Error("POST /interactions/1/aW50ZXJ/callback with t0p.secret"), {
      code: 50035,
      url: "https://discord.com/api/v10/webhooks/1/aW50ZXJ",
      requestBody: { json: { value: "A$98765432" } },
    });
    log.error({ err: error }, "refused");
    expect(lines.join("")).toContain("interactions/1/[token]/callback with [secret]");
    expect(lines.join("")).toContain("50035");
    expect(lines.join("")).not.toMatch(/aW50ZXJ|t0p|98765432/);
  });
});
