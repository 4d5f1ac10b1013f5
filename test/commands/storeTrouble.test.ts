import { describe, expect, it } from "vitest";
import type { Store } from "../../src/store/store.js";
import { StoreError } from "../../src/store/storeError.js";
import { MINA, remembering, said } from "../support/remembering.js";

/** A store that cannot do anything, for one reason. */
function broken(code: StoreError["code"]): Store {
  const fail = () => Promise.reject(new StoreError(code, new Error("postgresql://desk:s3cret@db")));
  const check = async () => ({ kind: "file", trouble: code }) as const;
  const can: Readonly<Record<string | symbol, unknown>> = { check, knownSettings: () => undefined };
  return new Proxy({} as Store, { get: (_, name) => can[name] ?? fail });
}

const TROUBLES = ["away", "read-only", "full", "busy", "newer", "closed", "failed"] as const;

describe.each(TROUBLES)("a store that is %s", (code) => {
  it("is told of plainly by commands that need it, and its cause stays in the log", async () => {
    const { ask, troubles } = remembering(broken(code));
    for (const line of [
      "/portfolio save name:x value:10m beta:1",
      "/portfolio list",
      "/hedge portfolio:x price:8000",
      "/data export",
      "/preferences set move:-10",
    ]) {
      const reply = await ask(line);
      expect([line, reply.kind, reply.code]).toEqual([line, "refusal", `store-${code}`]);
      expect(reply.title).toBe("That cannot be done");
      expect(said(reply)).not.toMatch(/s3cret|postgres|Error/);
    }
    expect(troubles.length).toBeGreaterThan(0);
  });

  it("leaves everything else as it is: private, with the product's own defaults, and said", async () => {
    const { ask } = remembering(broken(code));
    const reply = await ask("/hedge value:A$10m beta:1.2 price:8000 private:false");
    expect(reply.facts.contracts).toBe("-60");
    expect(reply.private).toBe(true);
    expect(said(reply)).toContain("Saved defaults could not be read at present");
    expect(said(reply)).toContain("the server's settings cannot be read");
    const alone = await ask("/hedge value:A$10m beta:1.2 price:8000 private:false", { person: MINA.person });
    expect(alone.private).toBe(false);
    const status = await ask("/status");
    expect(status.title).toBe("Answers are well; what is saved cannot be reached");
    expect(status.facts.memory).toBe(code);
  });
});
