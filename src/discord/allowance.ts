import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** Work that takes a thread for a while. */
type Costly = "file" | "chart";

/** How much of it a person, and a server's people together, may ask this process for within a minute. */
const A_MINUTE: Readonly<Record<Costly, Readonly<Record<"person" | "server", number>>>> = {
  file: { person: 10, server: 60 },
  chart: { person: 20, server: 120 },
};

/** Who asks for work; no server in direct messages. */
export interface Asking {
  readonly person: string;
  readonly server: string | null;
}

/** Enough was asked for: when there may be more. */
export class TooOften extends Error {
  override readonly name = "TooOften";

  constructor(readonly seconds: number) {
    super(`again in ${seconds} s`);
  }
}

/** Counts a piece of work, and gives what takes that back. @throws {@link TooOften} */
export type Allow = (work: Costly, who: Asking) => Promise<() => Promise<void>>;

/** A fresh allowance for everyone. */
export function allowance(): Allow {
  const limiter = (points: number) => new RateLimiterMemory({ points, duration: 60 });
  const limiters = {
    file: { person: limiter(A_MINUTE.file.person), server: limiter(A_MINUTE.file.server) },
    chart: { person: limiter(A_MINUTE.chart.person), server: limiter(A_MINUTE.chart.server) },
  };
  return async (work, { person, server }) => {
    const counted = [{ limit: limiters[work].person, id: person }];
    if (server !== null) counted.push({ limit: limiters[work].server, id: server });
    const giveBack = async (from: typeof counted) => {
      for (const { limit, id } of from) await limit.reward(id);
    };
    for (const [at, { limit, id }] of counted.entries()) {
      try {
        await limit.consume(id);
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        await giveBack(counted.slice(0, at));
        throw new TooOften(Math.ceil(refused.msBeforeNext / 1000));
      }
    }
    return () => giveBack(counted);
  };
}
