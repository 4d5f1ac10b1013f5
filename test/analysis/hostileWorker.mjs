import { parentPort } from "node:worker_threads";

/** Stands in for the analyst's thread: does what the first letters of the file say. */
parentPort.on("message", ({ bytes }) => {
  const does = new TextDecoder().decode(bytes);
  if (does === "hang") for (;;);
  if (does === "exit") process.exit(3);
  if (does === "throw") throw new Error("crashed");
  if (does === "fill") {
    const kept = [];
    for (;;) kept.push(Array.from({ length: 10_000 }, (_, at) => `${kept.length}-${at}`));
  }
  if (does === "fault") parentPort.postMessage({ fault: "no idea" });
  else if (does === "input") {
    parentPort.postMessage({ answer: { input: { code: "file-empty", details: { part: "x" }, field: undefined } } });
  } else if (does === "domain") parentPort.postMessage({ answer: { domain: { code: "constant", field: "index" } } });
  else parentPort.postMessage({ answer: { found: { does } } });
});
