import type { Attachment } from "../request/attachment.js";
import { InputError } from "../request/inputError.js";
import { type Allow, type Asking, TooOften } from "./allowance.js";
import type { CountedAttachment } from "./desk.js";

/** A file that is read within its owner's allowance: it counts once, however often it is read for one request. */
export function countedAttachment(file: Attachment, who: Asking, allow: Allow): CountedAttachment {
  let counting: Promise<void> | undefined;
  let giveBack = async (): Promise<void> => {};

  const count = async (): Promise<void> => {
    try {
      giveBack = await allow("file", who);
    } catch (error) {
      if (!(error instanceof TooOften)) throw error;
      throw new InputError("file-too-often", { limit: `${error.seconds} s` }, "file");
    }
  };
  return {
    ...file,
    owner: who.person,
    read: async () => {
      counting ??= count();
      await counting;
      return file.read();
    },
    giveBack: () => giveBack(),
  };
}
