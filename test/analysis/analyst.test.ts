import { afterAll, describe, expect, it } from "vitest";
import { fileAnalyst } from "../../src/analysis/analyst.js";
import type { Attachment } from "../../src/request/attachment.js";
import type { BetaQuestion } from "../../src/request/betaFileRequest.js";
import { InputError } from "../../src/request/inputError.js";

const worker = new URL("./hostileWorker.mjs", import.meta.url);
const question: BetaQuestion = { series: {}, level: 0.95, leads: 0, wantsCsv: false };
const file = (text: string): Attachment => ({ name: "a.csv", read: async () => new TextEncoder().encode(text) });

describe("an analyst whose thread misbehaves", () => {
  const analyst = fileAnalyst({ worker, timeoutMs: 800, mostFiles: 2, megabytes: 24 });
  afterAll(() => analyst.close());
  const beta = (text: string) => analyst.beta(file(text), question);

  it.each([
    ["hang", { name: "InputError", code: "file-timed-out", field: "file" }],
    ["fill", { name: "InputError", code: "file-heavy", field: "file" }],
    ["exit", { name: "ThreadError", code: "failed" }],
    ["throw", { name: "ThreadError", code: "failed" }],
    ["fault", { name: "ThreadError", code: "failed" }],
    ["input", { name: "InputError", code: "file-empty", field: "file" }],
    ["domain", { name: "DomainError", code: "constant", field: "index" }],
  ])("tells of one that does %s, and answers the next file", { timeout: 20_000 }, async (does, error) => {
    await expect(beta(does)).rejects.toMatchObject(error);
    expect(await beta("works")).toEqual({ does: "works" });
  });

  it("refuses more files than may be under way, and takes the next when one is done", async () => {
    const [first, second, third] = [beta("a"), beta("b"), beta("c")];
    await expect(third).rejects.toMatchObject({ code: "file-busy", field: "file" });
    expect(await Promise.all([first, second])).toEqual([{ does: "a" }, { does: "b" }]);
    expect(await beta("d")).toEqual({ does: "d" });
  });

  it("works on one file of a person at a time", async () => {
    const owned = (text: string, owner: string) => analyst.beta({ ...file(text), owner }, question);
    const first = owned("a", "1");
    await expect(owned("b", "1")).rejects.toMatchObject({ code: "file-one-at-a-time" });
    expect(await Promise.all([first, owned("c", "2")])).toEqual([{ does: "a" }, { does: "c" }]);
    expect(await owned("d", "1")).toEqual({ does: "d" });
  });

  it("answers all who wait when it is closed, whether their files download, wait or are worked on", async () => {
    const closing = fileAnalyst({ worker, timeoutMs: 5_000 });
    const never: Attachment = { name: "a.csv", read: () => new Promise(() => {}) };
    const waiting = [
      closing.beta(file("hang"), question),
      closing.beta(file("a"), question),
      closing.beta(never, question),
    ];
    const told = Promise.allSettled(waiting);
    setTimeout(() => void closing.close(), 200);
    for (const result of await told)
      expect(result).toMatchObject({ status: "rejected", reason: { code: "file-stopping" } });
  });

  it("tells why a file could not be had, and has room for the next", async () => {
    const gone: Attachment = { name: "a.csv", read: () => Promise.reject(new InputError("file-gone")) };
    for (let count = 0; count < 5; count += 1)
      await expect(analyst.beta(gone, question)).rejects.toMatchObject({ code: "file-gone", field: "file" });
    expect(await beta("e")).toEqual({ does: "e" });
  });
});
