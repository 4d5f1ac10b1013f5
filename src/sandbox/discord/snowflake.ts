const DISCORD_EPOCH = 1_420_070_400_000n;
let counter = 0n;

/** A fresh id as Discord makes them: the time in the upper bits, a counter below. */
export function snowflake(now = Date.now()): string {
  counter = (counter + 1n) & 0x3fffffn;
  return (((BigInt(now) - DISCORD_EPOCH) << 22n) | counter).toString();
}
