import { type Cue, FILL, SIZED, worth } from "./cue.js";

/** Amounts of money. The first that fits decides. */
export const amountCues: readonly Cue[] = [
  {
    role: "value",
    kinds: ["money"],
    before: /<p> of (?:its|the|his|her|their|an?|our|my) (?:total )?$/,
    after: /^\s*(?:[\w-]+ ){0,3}?(?:in|into) /,
    fits: worth,
  },
  {
    role: "cash",
    kinds: ["percent"],
    after:
      /^\s*of (?:its|the|his|her|their|an?|our|my) (?:total )?<m> (?:[\w-]+ ){0,3}?(?:in|into) (?:\w+ )?(?:cash|t-bills|bills|bonds?|gilts?|treasur(?:y|ies)|fixed[- ]income|property|real estate|money market|bank deposits)\b/,
  },
  {
    role: "cash",
    kinds: ["money", "percent"],
    after:
      /^\s*(?:\w+ )?(?:of |in |held in |is in |kept in |as )+(?:its )?(?:\w+ )?(?:cash|t-bills|bills|bonds?|gilts?|treasur(?:y|ies)|fixed[- ]income|property|real estate|money market|bank deposits)\b/,
  },
  {
    role: "cash",
    kinds: ["money"],
    before:
      /\bcash (?:position|balance|holding|component|reserve|pile|buffer|cushion|sleeve)s?(?: (?:is|of|worth|amounting to|stands at|totals?|totalling)| \(|,|:)*(?: (?:of|about|some))?\s*$/,
  },
  {
    role: "cash",
    kinds: ["money", "percent"],
    after:
      /^\s*(?:of )?(?:(?:un-?invested|idle|spare|surplus|excess|free|uncommitted|residual|temporary) )*cash\b|^\s*(?:bonds|gilts|fixed[- ]income)\b/,
  },
  {
    role: "value",
    kinds: SIZED,
    before: new RegExp(
      `\\b(?:portfolio|fund|equities|stocks?|shares|holdings?|position|investments?|assets|book|endowment|basket|aum|plan|trust|v_?p)\\b(?:'s)?(?:[\\s,]+(?!futures?|contract|index|multiplier|beta|cash)[\\w&'/-]+){0,12}?${FILL}`,
    ),
    unless: /\bbeta[^.;<]{0,12}$/,
    fits: worth,
  },
  {
    role: "value",
    kinds: ["money", "number"],
    after:
      /^\s*(?:[\w&'/,-]+\s+){0,6}?(?:portfolio|fund|equities|stocks?|equity|shares|holdings?|position|investment|book|basket|account|endowment|plan|scheme|mandate)\b/,
    fits: worth,
  },
  {
    role: "value",
    kinds: ["money"],
    before:
      /\b(?:manages?|holds?|holding|owns?|has|have|invests?|invested|runs?|receive[s]?|worth|valued at|hedge|managing|hold|own|oversees?|inherit(?:s|ed)|put|of|with)\s+(?:(?:about|approximately|roughly|around|a|an|some|over)\s+)*$/,
    fits: worth,
  },
];
