import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { fileAnalyst } from "../../src/analysis/analyst.js";
import type { Attachment } from "../../src/request/attachment.js";
import { readHoldingsFile } from "../../src/request/holdingsFile.js";
import { workbook } from "../request/series/support.js";

const file = (bytes: Uint8Array): Attachment => ({ name: "holdings", read: async () => bytes });
const sample = readFileSync(new URL("../../docs/sample-holdings.csv", import.meta.url));

describe("the analyst, given holdings", () => {
  const analyst = fileAnalyst();
  afterAll(() => analyst.close());

  it("hands back what was read in its thread", async () => {
    expect(await analyst.holdings(file(sample))).toEqual(await readHoldingsFile(sample));
  });

  it("reads the worksheet that was asked for", async () => {
    const sheet = (name: string) => [
      ["Name", "Weight", "Beta"],
      [name, 1, 1.1],
      ["Cash", 0, 0],
    ];
    const book = workbook({ First: sheet("A"), Second: sheet("B") });
    expect((await analyst.holdings(file(book), { sheet: "Second" })).holdings[0]?.name).toBe("B");
  });

  it("blames the file for what is wrong in it", async () => {
    const wrong = new TextEncoder().encode("name,weight,beta\nBHP,60%,\n");
    await expect(analyst.holdings(file(wrong))).rejects.toMatchObject({ code: "holdings-row-beta", field: "file" });
    const over = new TextEncoder().encode("name,weight,beta\nBHP,160%,1\n");
    await expect(analyst.holdings(file(over))).rejects.toMatchObject({ code: "holdings-over-100", field: "file" });
  });
});
