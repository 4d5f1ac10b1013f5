import { DiscordAPIError, type REST, RESTJSONErrorCodes, Routes } from "discord.js";
import type { Log } from "../config/log.js";
import type { Store } from "../store/store.js";
import { StoreError } from "../store/storeError.js";

/** How long the answers to a group question are kept, in days. */
const ROUND_DAYS = 30;
/** How long what is stored of a server outlives the bot's being there, in days: an accident can be undone. */
const KEPT_DAYS = 30;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** After the start, when everything else has been done. */
const FIRST_AFTER_MS = 60_000;

/** What the daily look needs. */
interface Departing {
  readonly rest: Pick<REST, "get">;
  readonly store: Store;
  readonly log: Log;
}

/**
 * Once a day, in one of all processes, deletes the answers to group questions that are 30 days old, looks which servers
 * the bot was removed from, and deletes what is stored of those that it left 30 days ago. Asking Discord needs no intents, and does over HTTP as over the gateway.
 *
 * @returns ends it
 */
export function watchDepartures(departing: Departing): () => void {
  const look = () => void lookOver(departing);
  const first = setTimeout(look, FIRST_AFTER_MS).unref();
  const later = setInterval(look, HOUR_MS).unref();
  return () => {
    clearTimeout(first);
    clearInterval(later);
  };
}

/** One look, unless another process has looked today. Never rejects: what goes wrong is logged, and tried again later. */
export async function lookOver({ rest, store, log }: Departing): Promise<void> {
  try {
    if (!(await store.claim("departures", DAY_MS))) return;
    const forgotten = await store.forgetRounds(ROUND_DAYS);
    if (forgotten > 0) log.info({ answers: forgotten }, "deleted answers to group questions of 30 days ago");
    for (const server of await store.serversWithData()) {
      if (!/^\d{15,20}$/.test(server)) continue;
      await ((await isIn(rest, server)) ? store.serverHere(server) : store.serverGone(server));
    }
    const purged = await store.purgeGone(KEPT_DAYS);
    if (purged.length > 0) log.info({ servers: purged.length }, "deleted what was stored of servers left 30 days ago");
  } catch (error) {
    log.warn(
      { err: error },
      error instanceof StoreError ? "the store could not do it" : "servers could not be looked over",
    );
  }
}

/** What Discord says of a server that the bot is not in, or that is no more. */
const ELSEWHERE: readonly unknown[] = [RESTJSONErrorCodes.UnknownGuild, RESTJSONErrorCodes.MissingAccess];

/** @throws whatever else Discord answers: an outage is no departure */
async function isIn(rest: Pick<REST, "get">, server: string): Promise<boolean> {
  try {
    await rest.get(Routes.guild(server));
    return true;
  } catch (error) {
    if (error instanceof DiscordAPIError && ELSEWHERE.includes(error.code)) return false;
    throw error;
  }
}
