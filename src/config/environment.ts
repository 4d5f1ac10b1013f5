import { z } from "zod";

/** Discord's own API; discord.js appends the version. */
const DISCORD_API = "https://discord.com/api";

const snowflake = (what: string) => z.string().regex(/^\d{15,20}$/, `must be ${what}: 15 to 20 digits`);

const schema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\w.-]+$/, 'must be the bot token alone, without quotes, spaces or "Bot "')
    .optional(),
  DISCORD_CLIENT_ID: snowflake("the application's id").optional(),
  DISCORD_GUILD_ID: snowflake("a server's id").optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: "must be a URL such as https://discord.com/api" })
    .refine((url) => !/\/v\d+\/?$/.test(url), "must not end in a version such as /v10")
    .transform((url) => url.replace(/\/+$/, ""))
    .prefault(DISCORD_API),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).prefault("info"),
});

/** What the process is told from outside. */
export interface Environment {
  readonly token?: string;
  readonly clientId?: string;
  readonly guildId?: string;
  readonly apiUrl: string;
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";
}

/** A variable that is missing or malformed: its name and what it should be, never its value. */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
}

/**
 * Reads and checks the environment. Empty variables count as unset.
 *
 * @throws {@link EnvironmentError} naming every variable at fault and what is expected, without printing any value
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const set = Object.entries(variables).map(([name, value]) => [name, value?.trim()] as const);
  const parsed = schema.safeParse(Object.fromEntries(set.filter(([, value]) => value !== undefined && value !== "")));
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
    throw new EnvironmentError(`The environment is not usable:\n  ${lines.join("\n  ")}`);
  }
  const { DISCORD_TOKEN, DISCORD_CLIENT_ID, DISCORD_GUILD_ID, DISCORD_API_URL, LOG_LEVEL } = parsed.data;
  return {
    apiUrl: DISCORD_API_URL,
    logLevel: LOG_LEVEL,
    ...(DISCORD_TOKEN === undefined ? {} : { token: DISCORD_TOKEN }),
    ...(DISCORD_CLIENT_ID === undefined ? {} : { clientId: DISCORD_CLIENT_ID }),
    ...(DISCORD_GUILD_ID === undefined ? {} : { guildId: DISCORD_GUILD_ID }),
  };
}
