import { type Cue, FILL, PLAIN, small } from "./cue.js";

/** Beta itself, once it is no target. The first that fits decides. */
export const betaCues: readonly Cue[] = [
  {
    role: "beta",
    kinds: PLAIN,
    before: new RegExp(`\\bbeta of (?!<)[^.;]{0,60}?${FILL}`),
    unless: /\bbeta of (?:[^.;<,]{0,40}\b)?futures?\b[^.;<]*$/,
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
      /^\s*(?:is |as |for |of )?(?:the |its |their |portfolio )*(?:portfolio |equity )?-?beta\b(?! (?:portfolio )?is\b)/,
    fits: small,
  },
  {
    role: "beta",
    kinds: PLAIN,
    before: /^\s*(?:it|this|that|which|beta) is (?:at present|currently|presently|now|today)[^<]{0,15}$/,
    fits: small,
  },
  {
    role: "beta",
    kinds: PLAIN,
    before: new RegExp(
      `\\b(?:beta|sensitivity|exposure) (?:to|of|on|on to|with) (?:the )?(?:market|index|ixname|ixfut|benchmark)(?: \\w+){0,3}?${FILL}`,
    ),
    fits: small,
  },
];
