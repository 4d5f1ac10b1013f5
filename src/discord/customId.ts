/** What a control of ours does when pressed or sent, and whose answer it stands under. */
export interface ControlId {
  /** `set-move`, `chart`, `edit`, `edit-form`, ... */
  readonly action: string;
  readonly owner: string;
  /** The option that a button sets: `frequency:weekly`. */
  readonly sets?: string | undefined;
}

const VERSION = "v1";
const PATTERN = new RegExp(
  `^${VERSION}:(?<action>[a-z-]{1,40}):(?<owner>\\d{1,20})(?::(?<sets>[a-z_]{1,20}:[a-z]{1,20}))?$`,
);

/** Writes an id of well under Discord's 100 characters. It names a person, never an amount. */
export function writeControlId({ action, owner, sets }: ControlId): string {
  return [VERSION, action, owner, ...(sets === undefined ? [] : [sets])].join(":");
}

/** Reads an id; nothing for one of another version or another bot. */
export function readControlId(text: string): ControlId | undefined {
  const { action, owner, sets } = PATTERN.exec(text)?.groups ?? {};
  return action === undefined || owner === undefined ? undefined : { action, owner, sets };
}
