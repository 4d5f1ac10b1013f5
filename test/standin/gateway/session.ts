import { randomBytes } from "node:crypto";
import type { WebSocket } from "ws";

const KEPT = 5000;

/** A client's session: it outlives connections, keeps what was sent and can be resumed. */
export class Session {
  readonly id = randomBytes(16).toString("hex");
  readonly #sent: { seq: number; frame: string }[] = [];
  #seq = 0;
  socket: WebSocket | null = null;

  constructor(
    readonly shard: readonly [number, number],
    readonly intents: number,
  ) {}

  /** The number of the last dispatch. */
  get seq(): number {
    return this.#seq;
  }

  /** Whether a connection serves this session now. */
  get live(): boolean {
    return this.socket !== null;
  }

  /** Sends an event, or keeps it for a resume if nobody listens. */
  dispatch(type: string, data: unknown): void {
    this.#seq += 1;
    const frame = JSON.stringify({ op: 0, t: type, s: this.#seq, d: data });
    this.#sent.push({ seq: this.#seq, frame });
    if (this.#sent.length > 2 * KEPT) this.#sent.splice(0, KEPT);
    this.socket?.send(frame);
  }

  /** Takes a new connection and replays all events after the given one. */
  resume(socket: WebSocket, after: number): void {
    const missed = this.#sent.filter((event) => event.seq > after);
    for (const { frame } of missed) socket.send(frame);
    this.socket = socket;
    this.dispatch("RESUMED", { _trace: [] });
  }
}
