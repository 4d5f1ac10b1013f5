import { ThreadError } from "./threadError.js";
import { type ThreadSettings, workerThread } from "./workerThread.js";

/** What a queue may be told. */
interface QueueSettings extends ThreadSettings {
  /** How long one answer may take, not counting its wait. */
  readonly timeoutMs: number;
  /** How many questions may wait for the one that is being answered. */
  readonly mostWaiting: number;
}

/** A thread that answers questions in turn. */
export interface Queue<Question, Answer> {
  /** @throws {@link ThreadError}, and nothing else */
  readonly ask: (question: Question) => Promise<Answer>;
  /** Ends the thread. What is under way and all later questions fail with `closed`. */
  readonly close: () => Promise<void>;
}

interface Waiting<Question, Answer> {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (fault: unknown) => void;
}

/** One thread, started with its first question; questions are answered in turn, and too many are refused as `busy`. */
export function inTurn<Question, Answer>(settings: QueueSettings): Queue<Question, Answer> {
  const { timeoutMs, mostWaiting } = settings;
  const thread = workerThread<Question, Answer>(settings);
  const waiting: Waiting<Question, Answer>[] = [];
  let busy = false;
  let closed = false;

  const answerNext = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await thread.ask(next.question, timeoutMs).then(next.resolve, next.reject);
    }
    busy = false;
  };

  return {
    ask: async (question) => {
      if (closed) throw new ThreadError("closed");
      if (busy && waiting.length >= mostWaiting) throw new ThreadError("busy");
      return new Promise((resolve, reject) => {
        waiting.push({ question, resolve, reject });
        void answerNext();
      });
    },
    close: async () => {
      closed = true;
      for (const { reject } of waiting.splice(0)) reject(new ThreadError("closed"));
      await thread.stop("closed");
    },
  };
}
