import type { Transaction } from "kysely";
import type { Tables } from "./schema.js";

/** Takes a job for the time given, unless someone has: one statement, so that one of all who try at once gets it. */
export async function claimJob(
  transaction: Transaction<Tables>,
  name: string,
  now: Date,
  everyMs: number,
): Promise<boolean> {
  const due = new Date(now.getTime() - everyMs).toISOString();
  const claimed = await transaction
    .insertInto("jobs")
    .values({ name, claimed_at: now.toISOString() })
    .onConflict((conflict) =>
      conflict.column("name").doUpdateSet({ claimed_at: now.toISOString() }).where("jobs.claimed_at", "<=", due),
    )
    .returning("name")
    .execute();
  return claimed.length > 0;
}
