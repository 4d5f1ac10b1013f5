import type { VarAnalysis } from "../analysis/varAnalysis.js";
import type { Decimal } from "../computation/decimal.js";
import type { Loss } from "../computation/normalLoss.js";
import type { VarFileWords } from "../request/varFileRequest.js";
import type { VarRequest } from "../request/varRequest.js";
import type { VarOutcome } from "../scenario/varOutcome.js";

/** What the answer of `/var` is made of. */
export interface VarAnswer {
  readonly request: VarRequest;
  readonly outcome: VarOutcome;
  /** What an attached file says, where there is one. */
  readonly past?: Past;
}

/** Past returns, and what their worst come to in money over the horizon. */
export interface Past {
  readonly words: VarFileWords;
  readonly analysis: VarAnalysis;
  /** How many of the file's periods the horizon has. */
  readonly periods: Decimal;
  readonly unhedged: Loss;
  readonly hedged: Loss;
}
