import { isJson, type Json, type Violation } from "./rules/violation.js";

/** A refusal in Discord's terms; thrown by a route, sent as its answer and recorded. */
export class Refusal extends Error {
  /** Status and code as Discord documents them; violations only for an invalid form body. */
  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    readonly violations: readonly Violation[] = [],
  ) {
    super(message);
  }

  /** The body Discord sends with the refusal. */
  body(): Json {
    const errors = this.violations.length > 0 ? { errors: tree(this.violations) } : {};
    return { message: this.message, code: this.code, ...errors };
  }
}

/** A refusal as the stand-in keeps it for a test to read. */
export interface RecordedRefusal {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly code: number;
  readonly message: string;
  readonly violations: readonly Violation[];
}

/** The refusals Discord documents, by what went wrong. */
export const refuse = {
  unauthorized: () => new Refusal(401, 0, "401: Unauthorized"),
  notFound: () => new Refusal(404, 0, "404: Not Found"),
  tooLarge: () => new Refusal(413, 40005, "Request entity too large"),
  badJson: () => new Refusal(400, 50109, "The request body contains invalid JSON."),
  missingAccess: () => new Refusal(403, 50001, "Missing Access"),
  otherApplication: () => new Refusal(403, 20012, "You are not authorized to perform this action on this application"),
  unknownMessage: () => new Refusal(404, 10008, "Unknown Message"),
  unknownWebhook: () => new Refusal(404, 10015, "Unknown Webhook"),
  unknownInteraction: () => new Refusal(404, 10062, "Unknown interaction"),
  alreadyAcknowledged: () => new Refusal(400, 40060, "Interaction has already been acknowledged."),
  emptyMessage: () => new Refusal(400, 50006, "Cannot send an empty message"),
  expiredToken: () => new Refusal(401, 50027, "Invalid Webhook Token"),
};

/** Throws the refusal that fits the violations, if there are any. */
export function demand(violations: readonly Violation[]): void {
  if (violations.length === 0) return;
  if (violations.every((violation) => violation.code === "EMPTY_MESSAGE")) throw refuse.emptyMessage();
  throw new Refusal(400, 50035, "Invalid Form Body", violations);
}

function tree(violations: readonly Violation[]): Json {
  const root: Json = {};
  for (const { path, code, message } of violations) {
    let node = root;
    for (const step of path.split(".").filter((part) => part !== "")) {
      const next = isJson(node[step]) ? node[step] : {};
      node[step] = next;
      node = next;
    }
    node._errors = [...(Array.isArray(node._errors) ? node._errors : []), { code, message }];
  }
  return root;
}
