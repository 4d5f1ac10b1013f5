/** For how long a failure to open answers for those that ask again. */
const FAIL_FAST_MS = 1_000;

/** Something that is opened once, when it is first needed, and can be opened anew. */
interface Opener<Opened> {
  readonly get: () => Promise<Opened>;
  /** Makes the next call open anew, unless one has done so already. What was open is the caller's to close. */
  readonly forget: (opened: Opened) => boolean;
  /** What is open or about to be, if anything. */
  readonly last: () => Promise<Opened | undefined>;
}

/** Opens with the first call. After a failure the calls of the next second fail the same way, at once. */
export function opener<Opened>(open: () => Promise<Opened>): Opener<Opened> {
  let current: { readonly opening: Promise<Opened>; opened?: Opened } | undefined;
  let failed: { readonly at: number; readonly error: unknown } | undefined;

  const start = async (): Promise<Opened> => {
    const opening = open();
    const mine: NonNullable<typeof current> = { opening };
    current = mine;
    try {
      mine.opened = await opening;
      return mine.opened;
    } catch (error) {
      current = undefined;
      failed = { at: performance.now(), error };
      throw error;
    }
  };

  return {
    get: async () => {
      if (current !== undefined) return current.opening;
      if (failed !== undefined && performance.now() - failed.at < FAIL_FAST_MS) throw failed.error;
      return start();
    },
    forget: (opened) => {
      const isCurrent = current?.opened === opened;
      if (isCurrent) current = undefined;
      return isCurrent;
    },
    // Whoever made it open is told when that fails.
    last: async () => current?.opening.catch(() => undefined),
  };
}
