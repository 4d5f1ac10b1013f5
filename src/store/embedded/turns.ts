import { StoreError } from "../storeError.js";

/** Gives its turn back. */
type Release = () => void;

/**
 * Turns at something that one at a time may have: first come, first served.
 *
 * @returns takes a turn; `busy` when it does not come in time
 */
export function turns(withinMs: number): () => Promise<Release> {
  const waiting: (() => void)[] = [];
  let taken = false;

  const release: Release = () => {
    const next = waiting.shift();
    if (next === undefined) taken = false;
    else next();
  };

  return () =>
    new Promise((resolve, reject) => {
      if (!taken) {
        taken = true;
        resolve(release);
        return;
      }
      const start = (): void => {
        clearTimeout(timer);
        resolve(release);
      };
      const timer = setTimeout(() => {
        waiting.splice(waiting.indexOf(start), 1);
        reject(new StoreError("busy"));
      }, withinMs);
      waiting.push(start);
    });
}
