import { findContract } from "../src/catalogue/findContract.js";
import { searchContracts } from "../src/catalogue/searchContracts.js";
import { defineCommand } from "../src/command.js";
import { contractListReply, contractReply } from "../src/reply/contractsReply.js";
import { InputError } from "../src/request/inputError.js";
import { contract } from "../src/request/option.js";

/** `/contracts contract:ES`: an index future's size, months, status, family and sources; without a name, the catalogue. */
export default defineCommand({
  name: "contracts",
  description: "Look up an index future: multiplier, currency, tick, months, status, source",
  options: { contract: contract("Symbol, name, index, exchange or currency: SPI, dax, Eurex, JPY") },
  examples: ["/contracts contract:SPI", "/contracts contract:Eurex", "/contracts"],
  answer: ({ contract: typed }) => {
    if (typed === undefined) return contractListReply(searchContracts(""), undefined);
    const match = findContract(typed);
    if (match.kind === "found") return contractReply(match.contract, match.note);
    if (match.kind === "ambiguous") return contractListReply(match.candidates, typed);
    const found = searchContracts(typed);
    if (found.length > 0) return contractListReply(found, typed);
    const fixes = match.suggestions.map(({ symbol }) => symbol);
    const about = match.suggestions.map(({ symbol, shortName }) => `${symbol} (${shortName})`).join(", ");
    throw new InputError("unknown-contract", { part: typed, fixes, about }, "contract");
  },
});
