import { parentPort, threadId } from "node:worker_threads";

/** Stands in for the chart thread: does what the chart's title says. Its picture is the number of its thread. */
parentPort.on("message", ({ title }) => {
  if (title === "hang") for (;;);
  if (title === "exit") process.exit(3);
  if (title === "throw") throw new Error("crashed");
  if (title === "fault") parentPort.postMessage({ fault: "could not draw" });
  else parentPort.postMessage({ answer: Uint8Array.of(threadId) });
});
