/** A file that a person gave: its name is for people, its bytes are read only when they are needed. */
export interface Attachment {
  readonly name: string;
  /** Who gave it, where that is known: nobody's files hold up those of others. */
  readonly owner?: string;
  /** Where it can be read again later, if anywhere. */
  readonly url?: string;
  /** @throws {@link InputError} `file-*` when it cannot be had */
  readonly read: () => Promise<Uint8Array>;
}

/** The largest file that is read: what Discord lets everyone send. */
export const MAX_FILE_BYTES: number = 10 * 1024 * 1024;
