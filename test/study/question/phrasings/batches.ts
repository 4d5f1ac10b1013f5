import { batches as firstBatches } from "../../../data/questions.js";
import { accounts } from "./accounts.js";
import { allocations } from "./allocations.js";
import { asks } from "./asks.js";
import { batch4 } from "./batch4.js";
import { batch5 } from "./batch5.js";
import { batch6 } from "./batch6.js";
import { batch7 } from "./batch7.js";
import { batch8 } from "./batch8.js";
import { batch9 } from "./batch9.js";
import { batch10 } from "./batch10.js";
import { batch11 } from "./batch11.js";
import { batch12 } from "./batch12.js";
import { batch13 } from "./batch13.js";
import { batch14 } from "./batch14.js";
import { batch15 } from "./batch15.js";
import { batch16 } from "./batch16.js";
import { batch17 } from "./batch17.js";
import { batchLater } from "./batchLater.js";
import { batchParts } from "./batchParts.js";
import { besides } from "./besides.js";
import { books } from "./books.js";
import { cashPhrasings } from "./cash.js";
import { costs, laterTrades } from "./costs.js";
import { fairPrices } from "./fairPrices.js";
import { furtherRequests } from "./furtherRequests.js";
import { goalsTold } from "./goalsTold.js";
import { holdings } from "./holdings.js";
import { inputs } from "./inputs.js";
import { levelsRetold } from "./levelsRetold.js";
import { minimumVariance } from "./minimumVariance.js";
import type { Phrasing } from "./phrasing.js";
import { requests } from "./requests.js";
import { results } from "./results.js";
import { soundness } from "./soundness.js";
import { switches } from "./switches.js";
import { turnedOut } from "./turnedOut.js";
import { wordings } from "./wordings.js";

/** Every batch of phrasings, in the order they were written; each was measured before anything was changed for it. */
export const batches: readonly (readonly Phrasing[])[] = [
  ...firstBatches,
  batch4,
  batch5,
  batch6,
  batch7,
  batch8,
  batch9,
  batch10,
  batch11,
  batch12,
  batch13,
  batch14,
  batch15,
  batch16,
  batch17,
  minimumVariance,
  fairPrices,
  batchLater,
  batchParts,
  inputs,
  asks,
  holdings,
  requests,
  goalsTold,
  results,
  books,
  allocations,
  soundness,
  levelsRetold,
  switches,
  costs,
  laterTrades,
  cashPhrasings,
  furtherRequests,
  accounts,
  turnedOut,
  besides,
  wordings,
];
