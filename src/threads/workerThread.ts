import { Worker } from "node:worker_threads";
import { ThreadError } from "./threadError.js";
import type { ThreadScript } from "./threadScript.js";

/** What a thread answers to a question. */
export type Answered<Answer> = { readonly answer: Answer } | { readonly fault: string };

/** One thread that answers one question at a time. */
export interface WorkerThread<Question, Answer> {
  /** Puts a question, and starts the thread first if it does not run. Never call it again before it has answered. */
  readonly ask: (question: Question, timeoutMs: number) => Promise<Answer>;
  /** Ends the thread; the question it was at fails with the code. */
  readonly stop: (code: "timed-out" | "closed") => Promise<void>;
}

/** What a thread runs, and how much memory it may take before it is ended. */
export interface ThreadSettings extends ThreadScript {
  readonly megabytes: number;
}

/**
 * A thread that starts with its first question and never keeps an idle process alive. After a crash, a time-out or a
 * fault the next question gets a new one: what a failed question left behind spoils no other.
 */
export function workerThread<Question, Answer>(settings: ThreadSettings): WorkerThread<Question, Answer> {
  const { script, workerData, megabytes } = settings;
  let worker: Worker | undefined;
  let fail: ((fault: ThreadError) => void) | undefined;

  /** Forgets a thread that is of no more use, so that the next question starts another. */
  const discard = (dead: Worker, fault: ThreadError): Promise<number> => {
    if (worker === dead) {
      worker = undefined;
      fail?.(fault);
    }
    return dead.terminate();
  };

  const start = (): Worker => {
    const resourceLimits = { maxOldGenerationSizeMb: megabytes };
    const started = new Worker(script, { execArgv: [], resourceLimits, workerData });
    started.on("error", (cause) => void discard(started, new ThreadError("failed", cause)));
    started.on("exit", () => void discard(started, new ThreadError("failed", "the thread ended")));
    return started;
  };

  const stop: WorkerThread<Question, Answer>["stop"] = async (code) => {
    if (worker !== undefined) await discard(worker, new ThreadError(code));
  };

  const askIn = (current: Worker, question: Question): Promise<Answer> =>
    new Promise((resolve, reject) => {
      fail = reject;
      current.once("message", (answered: Answered<Answer>) => {
        if ("answer" in answered) resolve(answered.answer);
        else void discard(current, new ThreadError("failed", answered.fault));
      });
      current.ref();
      current.postMessage(question);
    });

  const ask: WorkerThread<Question, Answer>["ask"] = async (question, timeoutMs) => {
    const timer = setTimeout(() => void stop("timed-out"), timeoutMs);
    try {
      worker ??= start();
      return await askIn(worker, question);
    } catch (fault) {
      throw fault instanceof ThreadError ? fault : new ThreadError("failed", fault);
    } finally {
      clearTimeout(timer);
      fail = undefined;
      worker?.unref();
    }
  };

  return { ask, stop };
}
