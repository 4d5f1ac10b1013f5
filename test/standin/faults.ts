/** Which requests a fault hits: part of, or a pattern for, `METHOD /path` (the path without `/api/v10`). */
export type Matcher = string | RegExp | ((method: string, path: string) => boolean);

/** What happens to a request that is hit. */
export interface Fault {
  /** Answers with this status; without one (and without `destroy`) the request is only delayed. */
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly delayMs?: number;
  /** Of a file, sends only so many bytes of those it promised, then breaks the connection. */
  readonly cutAfter?: number;
  /** Breaks the connection instead of answering. */
  readonly destroy?: boolean;
  /** Lets the route do its work first, so that only its answer is lost or replaced. */
  readonly processed?: boolean;
  /** How many requests are hit. Default 1. */
  readonly times?: number;
}

/** The planned faults of a stand-in. */
export class Faults {
  readonly #planned: { matcher: Matcher; fault: Fault; left: number }[] = [];

  /** Plans a fault for the next requests that match. */
  plan(matcher: Matcher, fault: Fault): void {
    this.#planned.push({ matcher, fault, left: fault.times ?? 1 });
  }

  /** The fault that hits this request, if any; uses it up. */
  take(method: string, path: string): Fault | undefined {
    const hit = this.#planned.find((one) => one.left > 0 && matches(one.matcher, method, path));
    if (hit) hit.left -= 1;
    return hit?.fault;
  }
}

function matches(matcher: Matcher, method: string, path: string): boolean {
  if (typeof matcher === "function") return matcher(method, path);
  const line = `${method} ${path}`;
  return typeof matcher === "string" ? line.includes(matcher) : matcher.test(line);
}
