import type { Decimal } from "../computation/decimal.js";
import { writeCommandLine } from "../request/commandLine.js";
import { writeCoefficient, writeMoney, writeNumber, writePercent } from "../request/writeOption.js";
import * as format from "./format.js";
import { hedgeFacts } from "./hedgeFacts.js";
import { exact } from "./measured.js";
import type { MinvarAnswer } from "./minvarReply.js";
import type { Facts } from "./reply.js";

/** Every number of a minimum-variance hedge by name. */
export function minvarFacts({ ratio, analysis, units, hedge, measure }: MinvarAnswer): Facts {
  const asked = analysis?.asked;
  const all = format.exact;
  return {
    ...(hedge === undefined ? {} : hedgeFacts(hedge.request, hedge.outcome)),
    hedgeRatio: all(ratio.hedgeRatio),
    correlation: all(ratio.correlation),
    spotVolatility: all(ratio.spotVolatility),
    futuresVolatility: all(ratio.futuresVolatility),
    effectiveness: all(ratio.correlation.pow(2)),
    measure,
    frequency: asked?.series.frequency,
    observations: asked?.observations,
    from: asked?.series.from,
    to: asked?.series.to,
    returnsHedgeRatio: analysis === undefined ? undefined : exact(analysis.returns.hedgeRatio),
    heldOut:
      asked?.heldOut === undefined
        ? undefined
        : {
            hedgeRatio: exact(asked.heldOut.hedgeRatio),
            varianceReduction: exact(asked.heldOut.varianceReduction),
            observations: asked.heldOut.heldOut,
          },
    ...(units === undefined
      ? {}
      : {
          exactContracts: all(units.exactContracts),
          contracts: all(units.contracts),
          position: all(units.position),
          contractSize: all(units.contractSize),
          tailedContracts: units.tailedContracts === undefined ? undefined : all(units.tailedContracts),
        }),
    ...(hedge === undefined ? {} : { tailedContracts: all(hedge.outcome.position.exactContracts) }),
  };
}

/** The line that gives the answer again. */
export function minvarReceipt({ words, analysis, hedge, measure }: MinvarAnswer): string {
  const series = analysis?.asked.series;
  const given = (value: Decimal | undefined, write = writeNumber) => (value === undefined ? undefined : write(value));
  const contract = hedge?.request.contract;
  return writeCommandLine("minvar", {
    file: words.file === undefined ? undefined : format.echo(words.file.name, 200),
    spot: words.spot ?? series?.asset.name,
    futures: words.futures ?? series?.index.name,
    spot_vol: given(words.spot_vol?.fraction, writePercent),
    futures_vol: given(words.futures_vol?.fraction, writePercent),
    correlation: given(words.correlation, writeCoefficient),
    position: given(words.position),
    contract_size: given(words.contract_size),
    spot_price: given(words.spot_price?.amount),
    price: given(words.price?.amount),
    value:
      words.value === undefined
        ? undefined
        : writeMoney(words.value.amount, hedge?.request.portfolioCurrency ?? words.value.currency),
    contract: contract?.row?.symbol ?? words.contract,
    multiplier: words.multiplier === undefined ? undefined : writeMoney(words.multiplier.amount, contract?.currency),
    fx: given(words.fx, writeCoefficient),
    measure,
    frequency: words.frequency ?? series?.frequency,
    window: words.window?.typed,
    kind: words.kind,
    dates: words.dates,
    sheet: words.sheet,
    chart: words.chart,
  });
}
