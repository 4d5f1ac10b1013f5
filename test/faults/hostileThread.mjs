import { parentPort } from "node:worker_threads";
import { register } from "tsx/esm/api";

/** What a word in a file, or a market move in a picture, makes a thread do. */
function misbehave(question) {
  const text = question.bytes === undefined ? JSON.stringify(question) : new TextDecoder().decode(question.bytes);
  const says = (...words) => words.some((word) => text.includes(word));
  if (says("hang", "41%")) for (;;);
  if (says("exit", "42%")) process.exit(3);
  if (says("throw", "43%")) throw new Error("crashed");
}

/** Makes this thread one of the bot's own, named by its path from `src/`, that misbehaves before it listens. */
export async function misbehaving(name) {
  const listen = parentPort.on.bind(parentPort);
  parentPort.on = (event, listener) =>
    listen(event, (question) => {
      misbehave(question);
      listener(question);
    });
  register();
  await import(new URL(`../../src/${name}.ts`, import.meta.url));
}
