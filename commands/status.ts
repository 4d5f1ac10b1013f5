import { contracts } from "../src/catalogue/contracts.js";
import { publishedCases } from "../src/catalogue/publishedCases.js";
import { defineCommand } from "../src/command.js";
import { statusReply } from "../src/reply/statusReply.js";
import { after } from "../src/request/soon.js";
import { selfCheck } from "../src/scenario/selfCheck.js";

/** `/status`: version, connection, and the arithmetic checked against published examples. */
export default defineCommand({
  name: "status",
  description: "Whether the bot is well: latency, version, self-check",
  options: {},
  examples: ["/status"],
  answer: (_, { version, commands, connection, store }) => {
    const known = { version, commands: commands.length, contracts: contracts.length, connection };
    const check = selfCheck(publishedCases);
    return after(store?.check(), (memory) => statusReply({ ...known, check, memory }));
  },
});
