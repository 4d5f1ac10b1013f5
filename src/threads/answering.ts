import { parentPort } from "node:worker_threads";
import type { Answered } from "./workerThread.js";

/**
 * Makes this thread answer questions, one turn of its event loop after each is worked out: until the loop turns, nothing
 * frees native memory such as resvg's pixels, and a next question would be taken before it turns (500 charts: 2 GB).
 */
export function answering<Question, Answer>(work: (question: Question) => Answer | Promise<Answer>): void {
  parentPort?.on("message", async (question: Question) => {
    const answered = await tried(work, question);
    setImmediate(() => parentPort?.postMessage(answered));
  });
}

async function tried<Question, Answer>(
  work: (question: Question) => Answer | Promise<Answer>,
  question: Question,
): Promise<Answered<Answer>> {
  try {
    return { answer: await work(question) };
  } catch (fault) {
    return { fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
  }
}
