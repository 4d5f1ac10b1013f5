import { type DestinationStream, type Logger, pino } from "pino";

export type Log = Logger;

/** Interaction and webhook tokens stand in URLs: whoever has one can answer in the bot's name. */
const URL_TOKEN = /((?:webhooks|interactions)\/\d+\/)[^/\s"?]+/g;

/**
 * A structured log, one JSON object a line. Errors are written with type, message, stack, code and status only:
 * discord.js hangs request bodies and URLs with tokens on them. The given secrets are struck out wherever they stand.
 */
export function createLog(level: string, secrets: readonly string[], destination?: DestinationStream): Log {
  const scrub = (text: string | undefined) =>
    secrets.reduce((clean, secret) => clean?.replaceAll(secret, "[secret]"), text?.replace(URL_TOKEN, "$1[token]"));
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: {
      err: (error: unknown) => {
        if (!(error instanceof Error)) return { type: typeof error, message: scrub(String(error)) };
        const { code, status } = error as { code?: unknown; status?: unknown };
        return { type: error.name, message: scrub(error.message), stack: scrub(error.stack), code, status };
      },
    },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
