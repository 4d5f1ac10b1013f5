import { z } from "zod";

/** Discord's own API; discord.js appends the version. */
const DISCORD_API = "https://discord.com/api";

const snowflake = (what: string) => z.string().regex(/^\d{15,20}$/, `must be ${what}: 15 to 20 digits`);

const port = z
  .string()
  .regex(/^\d{1,5}$/, "must be a port: 0 to 65535")
  .transform(Number)
  .refine((port) => port < 65_536, "must be a port: 0 to 65535");

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
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, "must be the application's public key: 64 hex digits")
    .optional(),
  MODE: z.enum(["gateway", "http"]).prefault("gateway"),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, "must be an address to listen on, such as 0.0.0.0")
    .prefault("0.0.0.0"),
  PORT: port.prefault("3000"),
  SHARDS: z
    .string()
    .regex(/^(auto|[1-9]\d{0,3})$/, "must be auto or a number of processes")
    .transform((shards) => (shards === "auto" ? shards : Number(shards)))
    .optional(),
  METRICS_HOST: z
    .string()
    .regex(/^[\w.:-]+$/, "must be an address to listen on")
    .prefault("127.0.0.1"),
  METRICS_PORT: port.optional(),
  DATA_DIR: z.string().prefault("data"),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: "must be a URL such as postgresql://user:password@host:5432/hedgedesk" })
    .optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).prefault("info"),
});

/** What the process is told from outside. */
export interface Environment {
  readonly token?: string;
  readonly clientId?: string;
  readonly guildId?: string;
  /** The key that Discord's requests are signed for; only HTTP needs it. */
  readonly publicKey?: string;
  /** How interactions come: over the gateway, or by HTTP. */
  readonly mode: "gateway" | "http";
  /** Where the HTTP endpoint, or the sandbox, listens. */
  readonly host: string;
  readonly port: number;
  /** Over how many processes the gateway's servers are spread, where they are. */
  readonly shards?: "auto" | number;
  /** Which of them this process is. */
  readonly shard?: number;
  /** Where metrics are served, if anywhere. */
  readonly metrics?: { readonly host: string; readonly port: number };
  /** Where what people save is kept: in a directory, or in PostgreSQL where its address is given. */
  readonly store: { readonly dataDir: string; readonly databaseUrl?: string };
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
  const { SHARDING_MANAGER, ...own } = variables;
  // discord.js tells each process of a sharded bot by the same name which shard it is.
  const shard = SHARDING_MANAGER === undefined ? undefined : Number(own.SHARDS);
  const { SHARDS: _shard, ...others } = own;
  const set = Object.entries(shard === undefined ? own : others).map(([name, value]) => [name, value?.trim()] as const);
  const parsed = schema.safeParse(Object.fromEntries(set.filter(([, value]) => value !== undefined && value !== "")));
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
    throw new EnvironmentError(`The environment is not usable:\n  ${lines.join("\n  ")}`);
  }
  const { DISCORD_TOKEN, DISCORD_CLIENT_ID, DISCORD_GUILD_ID, DISCORD_API_URL, DISCORD_PUBLIC_KEY } = parsed.data;
  const { MODE, HOST, PORT, SHARDS, METRICS_HOST, METRICS_PORT, DATA_DIR, DATABASE_URL, LOG_LEVEL } = parsed.data;
  if (MODE === "http" && SHARDS !== undefined)
    throw new EnvironmentError(
      "The environment is not usable:\n  SHARDS is for MODE=gateway: by HTTP any number of copies run behind a load balancer",
    );
  if (MODE === "http" && DISCORD_TOKEN !== undefined && DISCORD_PUBLIC_KEY === undefined)
    throw new EnvironmentError(
      "The environment is not usable:\n  DISCORD_PUBLIC_KEY is needed with MODE=http: the application's public key, 64 hex digits",
    );
  return {
    mode: MODE,
    host: HOST,
    port: PORT,
    ...(SHARDS === undefined ? {} : { shards: SHARDS }),
    ...(shard === undefined ? {} : { shard }),
    ...(METRICS_PORT === undefined ? {} : { metrics: { host: METRICS_HOST, port: METRICS_PORT + (shard ?? 0) } }),
    ...(DISCORD_PUBLIC_KEY === undefined ? {} : { publicKey: DISCORD_PUBLIC_KEY }),
    store: { dataDir: DATA_DIR, ...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL }) },
    apiUrl: DISCORD_API_URL,
    logLevel: LOG_LEVEL,
    ...(DISCORD_TOKEN === undefined ? {} : { token: DISCORD_TOKEN }),
    ...(DISCORD_CLIENT_ID === undefined ? {} : { clientId: DISCORD_CLIENT_ID }),
    ...(DISCORD_GUILD_ID === undefined ? {} : { guildId: DISCORD_GUILD_ID }),
  };
}
