/** Writes a fault of our own where the sandbox was started, and gives the sentence for whoever met it. */
export function tellFault(fault: unknown): string {
  process.stderr.write(`${fault instanceof Error ? fault.stack : String(fault)}\n`);
  return "Something failed in the sandbox itself; the terminal that it runs in says what.";
}
