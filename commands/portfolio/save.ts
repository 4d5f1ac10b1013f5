import { defineCommand } from "../../src/command.js";
import { askerOf, defaultContract, savedBefore, storeOf } from "../../src/memory.js";
import { savedReply } from "../../src/reply/savedReply.js";
import { portfolioOptions, readPortfolioSave } from "../../src/request/portfolioSave.js";

/** `/portfolio save name:desk value:A$10m beta:1.2`: kept until it is deleted, and taken by name by any command. */
export default defineCommand({
  name: "portfolio save",
  description: "Save a portfolio under a name, or change one; only what you give changes",
  options: portfolioOptions,
  examples: [
    "/portfolio save name:desk value:A$10m beta:1.2 contract:AP held:-40",
    '/portfolio save name:funds holdings:"BHP A$2.5m 1.1; CBA A$4m 0.9; cash A$3.5m"',
    "/portfolio save name:book file:docs/sample-holdings.csv",
  ],
  changes: true,
  alwaysPrivate: true,
  answer: async (words, context) => {
    const { name, owner } = words.name;
    const wanted = owner ?? ownerOf(words.shared);
    const before = await savedBefore(context, { name, ...(wanted === undefined ? {} : { owner: wanted }) });
    const { file, sheet, normalise } = words;
    const question = { ...(sheet === undefined ? {} : { sheet }), ...(normalise === undefined ? {} : { normalise }) };
    const fromFile = file === undefined ? undefined : await context.analyst.holdings(file, question);
    const known = { fromFile, defaultContract: defaultContract(context) };
    const { changes, notes } = readPortfolioSave(words, before, known);
    const saved = await storeOf(context).save(askerOf(context), wanted ?? before?.owner ?? "person", name, changes);
    return savedReply(saved, { notes, fromFile, stated: changes.trade });
  },
});

function ownerOf(shared: boolean | undefined) {
  return shared === undefined ? undefined : shared ? "server" : "person";
}
