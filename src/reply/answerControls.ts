import { historicalFalls } from "../catalogue/historicalFalls.js";
import { Decimal } from "../computation/decimal.js";
import type { HedgeRequest } from "../request/hedgeRequest.js";
import type { ScenarioRequest } from "../request/scenarioRequest.js";
import { answerButtons, type Control, type Select, saveButton } from "./controls.js";
import * as format from "./format.js";

const MOVES = ["-0.2", "-0.1", "-0.05", "-0.02", "0.02", "0.05", "0.1"].map((text) => {
  const move = new Decimal(text);
  return { label: `Market ${format.signedPercent(move)}`, sets: moveOption(move) };
});
const TARGETS = ["0", "0.25", "0.5", "0.75", "1"].map((text) => {
  const beta = new Decimal(text);
  return { label: `Target beta ${format.beta(beta)}`, sets: targetOption(beta) };
});
const ROUNDINGS = ["nearest", "never_over", "at_least", "mix"] as const;
const MAX_CHOICES = 25;

/** An option as a control sets it: the same number, however it was typed, gives the same text. */
function moveOption(move: Decimal): string {
  return `move:${move.times(100).toFixed()}%`;
}

function targetOption(beta: Decimal): string {
  return `target:${beta.toFixed()}`;
}

/** What stands under a hedge: another move, another target or rounding, and the buttons. */
export function hedgeControls(request: HedgeRequest): readonly Control[] {
  const asked = moveOption(request.marketMove);
  const moves: Select = {
    kind: "select",
    id: "move",
    placeholder: "Market move",
    choices: choices(MOVES, asked),
  };
  const roundings = ROUNDINGS.map((rounding) => ({
    label: `Rounding: ${rounding.replaceAll("_", " ")}`,
    sets: `rounding:${rounding}`,
    chosen: false,
  }));
  const ladder = { label: "Picture: the ladder of whole counts", sets: "chart:ladder", chosen: false };
  return [moves, targets(request, [...roundings, ladder]), ...answerButtons, saveButton];
}

/** What stands under a scenario: a historical fall, another target, and the buttons. */
export function scenarioControls(request: ScenarioRequest): readonly Control[] {
  const falls: Select = {
    kind: "select",
    id: "preset",
    placeholder: "Add a historical fall",
    choices: historicalFalls.slice(0, MAX_CHOICES).map((fall) => ({
      label: `${fall.name}, ${fall.index}`.slice(0, 100),
      sets: `preset:${fall.id}`,
      chosen: fall.id === request.preset?.id,
    })),
  };
  return [falls, ...(request.contracts === undefined ? [targets(request.hedge, [])] : []), ...answerButtons];
}

function targets({ targetBeta }: HedgeRequest, more: Select["choices"]): Select {
  const asked = targetOption(targetBeta);
  return {
    kind: "select",
    id: "target",
    placeholder: "Target beta or rounding",
    choices: [...choices(TARGETS, asked), ...more],
  };
}

function choices(all: typeof MOVES, asked: string): Select["choices"] {
  return all.map(({ label, sets }) => ({ label: format.restyled(label), sets, chosen: sets === asked }));
}
