import { type Context, defineCommand } from "../src/command.js";
import type { Draft } from "../src/reply/reply.js";
import type { VarAnswer } from "../src/reply/varAnswer.js";
import { varReply } from "../src/reply/varReply.js";
import { sharedVarReply, varWorking } from "../src/reply/varViews.js";
import {
  isVarFile,
  measuredRisk,
  periodsIn,
  readVarFileQuestion,
  type VarFileWords,
} from "../src/request/varFileRequest.js";
import { type VarWords, varOptions } from "../src/request/varOptions.js";
import { readVar } from "../src/request/varRequest.js";
import { historicalRisk } from "../src/scenario/historicalRisk.js";
import { varOutcome } from "../src/scenario/varOutcome.js";

/** `/var value:10m beta:1.2 index_vol:16% r2:0.85`: value at risk before and after the hedge, by its parts. */
export default defineCommand({
  name: "var",
  description: "Value at risk and expected shortfall before and after the hedge, market and specific part",
  options: varOptions,
  examples: [
    "/var value:A$10m beta:1.2 index_vol:16% r2:0.85",
    "/var value:A$10m beta:1.2 index_vol:16% residual_vol:8% level:99% horizon:10d price:8000 held:-50",
    '/var value:A$10m file:docs/sample-prices.csv asset:"Example Fund" index:"Example Index" level:99% horizon:1d price:8000',
  ],
  answer: shown(varReply),
  editable: ["value", "beta", "index_vol", "level", "horizon"],
  views: { working: shown(varWorking), shared: shown(sharedVarReply) },
});

function shown(reply: (answer: VarAnswer) => Draft) {
  return (words: VarWords, context: Context) => {
    if (isVarFile(words)) return fromFile(words, context).then(reply);
    const request = readVar(words);
    return reply({ request, outcome: varOutcome(request) });
  };
}

async function fromFile(words: VarFileWords, { analyst }: Context): Promise<VarAnswer> {
  const analysis = await analyst.var(words.file, readVarFileQuestion(words));
  const { measured, frequency } = measuredRisk(analysis);
  const request = readVar(words, measured);
  const { portfolioValue, horizon } = request;
  const periods = periodsIn(horizon.years, frequency);
  const { unhedged, hedged } = analysis;
  const inMoney = (loss: typeof unhedged) => historicalRisk({ portfolioValue, periods }, loss);
  return {
    request,
    outcome: varOutcome(request),
    past: { words, analysis, periods, unhedged: inMoney(unhedged), hedged: inMoney(hedged) },
  };
}
