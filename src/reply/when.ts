/** A moment as people read it, in UTC, to the minute. @example when("2026-11-21T15:04:09.120Z") // "2026-11-21 15:04 UTC" */
export function when(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
