import { describe, expect, it } from "vitest";
import { completeLine } from "../../src/terminal/complete.js";
import { context, now } from "../support/desk.js";

const visible = async () => [{ name: "Desk", owner: "person" } as const];
const completing = { commands: context.commands, visible };
const complete = (line: string) => now(completeLine(line, completing));

describe("completeLine", () => {
  it("completes commands", () => {
    expect(complete("/he")).toEqual([["/hedge ", "/help "], "/he"]);
    expect(complete("")[0]).toContain("/beta ");
  });

  it("completes options not yet given", () => {
    expect(complete("/hedge va")).toEqual([["value:"], "va"]);
    expect(complete("/hedge value:10m va")[0]).toEqual([]);
    expect(complete("/hedge ")[0]).toContain("beta:");
  });

  it("completes contracts, choices and yes or no", () => {
    expect(complete("/hedge contract:spi")[0][0]).toBe("contract:AP ");
    expect(complete("/hedge rounding:m")[0]).toEqual(["rounding:mix "]);
    expect(complete("/hedge private:f")[0]).toEqual(["private:false "]);
  });

  it("completes commands of a group, and saved portfolios by name", async () => {
    expect(complete("/portfolio s")[0]).toEqual(["/portfolio save ", "/portfolio show ", "/portfolio share "]);
    expect((await completeLine("/hedge portfolio:d", completing))[0]).toEqual(["portfolio:Desk "]);
  });

  it.each(["/nothing x", "/hedge nothing:x", "/hedge constructor:", "/hedge value:1"])(
    "has nothing to offer for %j",
    (line) => {
      expect(complete(line)[0]).toEqual([]);
    },
  );
});
