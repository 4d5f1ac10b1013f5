import { BETA_WORD, CHANGE_VERB, type Cue, FILL, MOVING, PLAIN, small } from "./cue.js";

/** The target, and beta itself. The first that fits decides. */
export const betaCues: readonly Cue[] = [
  // The target.
  {
    role: "target",
    kinds: PLAIN,
    before: new RegExp(
      `\\b(?:makes?|making|sets?|setting|brings?|puts?)\\b[^.;<]{0,20}\\bbeta\\b(?: of (?:the|its|her|his|their)(?: [\\w-]+){1,3}?)?${FILL}`,
    ),
    fits: small,
  },
  {
    role: "target",
    kinds: PLAIN,
    before: new RegExp(`\\b(?:wants?|would like|prefers?|needs?) (?:it|this|that|them) (?:at|to be|to become)${FILL}`),
    fits: small,
  },
  { role: "target", kinds: PLAIN, before: new RegExp(`\\btarget-beta${FILL}`), fits: small },
  {
    role: "target",
    kinds: PLAIN,
    before: new RegExp(
      `\\b(?:target|desired|new|wanted|required|goal|aim|final|intended|chosen|revised)(?:ed)?(?: (?:portfolio|market|equity|overall|level of|level|for|its|the|systematic))* beta(?: \\([^)]{0,12}\\))?${FILL}`,
    ),
    fits: small,
  },
  {
    role: "target",
    kinds: PLAIN,
    before: new RegExp(
      `\\bbeta (?:target|goal)(?: (?:of|is|=))?${FILL}|\\btarget(?:ing|s|ed)?(?: (?:of|is|=|a))?\\s*$`,
    ),
    fits: small,
  },
  {
    role: "target-share",
    kinds: ["percent"],
    before: new RegExp(`\\b${CHANGE_VERB}\\w*\\b.*\\bto${FILL}`),
    after: /^\s*of (?:its|the|their|his|her|what)\b/,
    unless: MOVING,
  },
  {
    role: "beta",
    kinds: PLAIN,
    before: new RegExp(`\\bfrom${FILL.slice(0, -1)}(?:(?:beta|current|present)\\b${FILL.slice(0, -1)})?$`),
    after: /^\s*(?:\w+ ){0,3}?to\b/,
    unless: MOVING,
    fits: small,
  },
  {
    role: "target",
    kinds: PLAIN,
    before: new RegExp(
      `\\b${CHANGE_VERB}\\w*\\b.*\\bto(?:wards?)?\\b(?:${FILL.slice(0, -1)})(?:(?:beta|target|one|portfolio|market)\\b${FILL.slice(0, -1)})*$`,
    ),
    unless: MOVING,
    fits: small,
  },
  {
    role: "target",
    kinds: PLAIN,
    before: new RegExp(`\\bbeta\\b.*\\bfrom [^.;]*<n>[^.;<]{0,12}\\bto${FILL}`),
    fits: small,
  },
  {
    role: "target",
    kinds: PLAIN,
    before: new RegExp(
      `\\b(?:wants?|wishes|would like|prefers?|needs?|desires?|seeks?|aims? for|likes?|so that|such that|achiev\\w*|obtain\\w*|attain\\w*|reach\\w*|results? in|resulting in|leav(?:e|es|ing)|instead)\\b[^.;<]{0,60}\\bbeta\\b(?: of (?:the|its|her|his|their)(?: [\\w-]+){1,3}?)?(?: becomes?)?${FILL}`,
    ),
    fits: small,
  },
  {
    role: "target",
    kinds: PLAIN,
    before: new RegExp(`\\bbeta${FILL}`),
    after: /^\s*(?:is|as) (?:the )?(?:desired|target|wanted|required|preferred)|^\s*instead\b/,
    fits: small,
  },
  {
    role: "change",
    kinds: ["percent", "number", "points"],
    before: new RegExp(`\\b${CHANGE_VERB}\\w*\\b[^.;]*\\b${BETA_WORD}\\b[^.;]{0,60}\\bby${FILL}`),
    unless: MOVING,
  },
  {
    role: "change",
    kinds: ["percent", "points"],
    before: new RegExp(`\\b${CHANGE_VERB}\\w*\\s+(?:by )?$`),
    after: new RegExp(`^\\s*(?:of )?(?:its|the|their|his|her|portfolio|market)?[^.;<]{0,20}\\b${BETA_WORD}\\b`),
  },
  { role: "hedge-share", kinds: ["percent"], before: /\bhow many\s*$/ },
  {
    role: "hedge-share",
    kinds: ["percent"],
    after:
      /^\s*of (?:the |its |her |his |their )?(?:\w+ ){0,2}?(?:exposure|risk|beta|portfolio|position)\b[^.;<]{0,24}\b(?:removed|hedged|eliminated|neutrali[sz]ed|offset)/,
  },
  {
    role: "hedge-share",
    kinds: ["percent"],
    before:
      /\b(?:hedg(?:e|es|ing|ed)|protect\w*|cover\w*|eliminat\w*|remov\w*|neutrali[sz]\w*|offset\w*|insulat\w*)\s+(?:(?:only|about|just|up to|exactly|roughly|away)\s+)*$/,
    after: /^\s*of\b/,
  },
  // Beta.
  {
    role: "beta",
    kinds: PLAIN,
    before: new RegExp(`\\bbeta of (?!<)[^.;]{0,60}?${FILL}`),
    unless: /\bfutures?\b[^.;]*$/,
    fits: small,
  },
  {
    role: "beta",
    kinds: PLAIN,
    before: new RegExp(
      `\\bbetas?\\b(?:\\s*\\([^)]{0,20}\\))?(?:[\\s,]+(?:(?:respect|relative|relation|compared) to\\b|(?!(?:of|is|was|to|from|by|times)\\b)[\\w&'-]+)){0,9}?${FILL}`,
    ),
    unless: /\bbeta\b[^.;]*(?:\b(?:multiplier|futures? (?:price|contract)|trad(?:es|ing)|worth|point)\b)[^.;]*$/,
    fits: small,
  },
  {
    role: "beta",
    kinds: PLAIN,
    after:
      /^\s*(?:is |as |for )?(?:the |its |their |portfolio )*(?:portfolio |equity )?-?beta\b(?! (?:portfolio )?is\b)/,
    fits: small,
  },
  {
    role: "beta",
    kinds: PLAIN,
    before: new RegExp(`\\b(?:sensitivity|exposure) (?:to|of) (?:the )?(?:market|index|ixname)(?: \\w+){0,3}?${FILL}`),
    fits: small,
  },
];
