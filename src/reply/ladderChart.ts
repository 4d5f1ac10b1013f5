import type { HedgePosition } from "../computation/hedgePosition.js";
import type { HedgeRequest } from "../request/hedgeRequest.js";
import type { LadderChart } from "./chart.js";
import * as format from "./format.js";

/** The beta that each whole count beside the exact one leaves. */
export function ladderChart(request: HedgeRequest, position: HedgePosition): LadderChart {
  const { ladder, targetBeta, exactContracts, contracts } = position;
  const told = ladder.map((rung) => `${format.position(rung.contracts)} leaves ${format.signedBeta(rung.betaAfter)}`);
  return {
    kind: "ladder",
    fileName: "hedge-ladder.png",
    title: `Beta left by whole ${request.contract.row?.shortName ?? "contracts"}`,
    subtitle: `exactly ${format.number(exactContracts)}, target beta ${format.beta(targetBeta)}`,
    description: `Beta left by each whole count, target ${format.beta(targetBeta)}: ${told.join("; ")}. Chosen: ${format.position(contracts)}.`,
    targetBeta: targetBeta.toNumber(),
    bars: ladder.map((rung) => ({
      label: format.position(rung.contracts),
      beta: rung.betaAfter.toNumber(),
      chosen: rung.contracts.equals(contracts),
    })),
  };
}
