const ASKS = "(?:what|how much|how many|calculate|compute|find|determine|estimate|work out|state|show|give)";
const ASKED = new RegExp(
  `\\b${ASKS}\\b[^.?;]{0,120}\\bmargins?\\b(?! of error)|^(?:and )?(?:the |her |his |its |your )?(?:total |required )?(?:initial )?margins?\\b(?! of error)`,
  "i",
);
/** Margins of another kind, and what becomes of an account. */
const OTHER =
  /\b(?:maintenance|variation|profit|safety|operating|calls?|called|balance|accounts?|excess|top(?:ped)?[- ]up|withdraw\w*|returns?|percentage|interest|left|after|later|then|end)\b|\bwhat (?:share|proportion|fraction|per ?cent\w*)\b/i;

const IGNORED = /\b(?:ignor\w+|disregard\w*|leaving out|apart from|before|excluding)\b[^.?;]*/gi;

/** Whether a request is for a margin of any kind. */
export const namesMargin = (request: string): boolean => ASKED.test(request.replace(IGNORED, ""));

/**
 * Whether a request is for the initial margin of futures, and for nothing that follows from it.
 *
 * @example
 * asksMargin("What initial margin must be posted?") // true; "When does she get a margin call?" is none
 */
export const asksMargin = (request: string): boolean => namesMargin(request) && !OTHER.test(request);
