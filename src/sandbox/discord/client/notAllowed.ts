/** Somebody did what Discord's own client would not let them do; the message tells that person why. */
export class NotAllowed extends Error {
  override readonly name = "NotAllowed";
}
