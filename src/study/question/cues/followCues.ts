import { type Cue, PLAIN, small } from "./cue.js";

/** Numbers that follow on what came before: a second target, another portfolio's beta. */
export const followCues: readonly Cue[] = [
  // "How many bring it to 1.3? And to 0.6?"
  {
    role: "target",
    kinds: PLAIN,
    before:
      /^\s*(?:and |or |then )?(?:(?:what|how) (?:about|if) )?(?:to|for|at)(?: (?:an? )?(?:target|beta|target beta)(?: of)?)?\s*$/,
    after: /^\s*(?:instead)?\s*[?.]?\s*$/,
    fits: small,
  },
  {
    role: "target",
    kinds: PLAIN,
    before: /\bto (?:make|set|put|get|bring|take|push|have) (?:it|that|this)(?: (?:at|equal to|equal))?\s*$/,
    fits: small,
  },
  // "A fund with a beta of 0.9 would like one of 1.2."
  {
    role: "target",
    kinds: PLAIN,
    before:
      /\bbeta (?:of|is|was|=) <n>[^.;<]{0,60}\b(?:wants?|would like|would prefer|wishes|prefers|desires|needs|seeks)(?: to (?:have|get))? (?:it to be|one of|one at)\s*$/,
    fits: small,
  },
  // "How many futures make the beta zero?"
  {
    role: "target",
    kinds: PLAIN,
    before:
      /\b(?:to|would|will|that) (?:make|bring|get|take|cut|reduce|lower|set|push|raise|lift|increase)s? (?:the|its|her|his|their|your) (?:[\w']+ )?beta(?: of the \w+)?(?: (?:down|up))?(?: (?:to|equal to))?\s*$/,
    fits: small,
  },
  // "... if, instead of an index fund, you held one stock with a beta of 0.6?"
  {
    role: "beta",
    kinds: PLAIN,
    before:
      /\b(?:if|suppose|assum\w+)\b[^.;<]{0,100}\b(?:held|owned|holds?|owns?|were|was|had been|consisted|is made up)\b[^.;<]{0,60}\bbeta (?:of|is|was|=)\s*$/,
    unless: /\b(?:wants?|wanted|wishes|wished|target|desired|prefers?|aims?|reduce\w*|raise\w*)\b[^.;<]*$/,
    fits: small,
  },
];
