import type { InClause } from "../clauses.js";
import { BETA_WORD, CHANGE_VERB, type Cue, FILL, MOVING, PLAIN, small } from "./cue.js";

/** What a beta is found or supposed to be, not what it shall become. */
const GIVEN_BETA = /\bregress\w*\b[^.;]*$|\b(?:if|suppose|assum\w+|when|where) [^.;,<]{0,40}\bbeta\b[^.;<]*$/;
const zero = ({ quantity }: InClause) => quantity.coefficients[0]?.isZero() ?? false;

/** The target, and shares and changes of beta. The first that fits decides. */
export const targetCues: readonly Cue[] = [
  // The target.
  {
    role: "beta",
    kinds: PLAIN,
    before: /\bbeta (?:of|=)\s*$/,
    after: /^,?\s*(?:in half|by (?:half|<|a |one |two |three ))/,
    fits: small,
  },
  {
    role: "target-share",
    kinds: PLAIN,
    after: /^\s*times (?:what|its|the (?:current|present|existing)|as (?:much|high|large))\b/,
    fits: small,
  },
  { role: "target", kinds: PLAIN, before: new RegExp(`\\btarget (?:portfolio )?beta${FILL}`), fits: small },
  { role: "target", kinds: PLAIN, before: /\bbeta\b[^.;<]{0,25}$/, fits: zero },
  { role: "target", kinds: PLAIN, after: /^[\s-]*(?:net |market |portfolio )*(?:beta|market exposure)\b/, fits: zero },
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
  {
    role: "target",
    kinds: PLAIN,
    before: /\b(?:wants?|would like|wishes|needs?)\b[^.;]*\bbeta\b[^.;]*\bto (?:be|become|equal)\s*$/,
    fits: small,
  },
  {
    role: "target",
    kinds: PLAIN,
    before: /\b(?:calls? for|requires?|demands?|prescribes?|allows?|permits?|specifies)(?: an?| at most| only)*\s*$/,
    fits: small,
  },
  { role: "target", kinds: PLAIN, before: /\b(?:wants?|prefers?|needs?)\s*$/, after: /^\s*instead\b/, fits: small },
  {
    role: "target",
    kinds: PLAIN,
    before:
      /\bbeta\b[^.;<]{0,20}<n>[^.;<]{0,25}\b(?:wants?|prefers?|would like|would rather have|needs?|seeks?|aims? (?:for|at))\s*$/,
    fits: small,
  },
  { role: "target", kinds: PLAIN, before: new RegExp(`\\btarget-beta${FILL}`), fits: small },
  {
    role: "target",
    kinds: PLAIN,
    before: /\bas (?:if|though) (?:it|its|the|their|they)\b[^.;<]{0,20}\bbeta (?:were|was|is|of)\s*$/,
    fits: small,
  },
  // "... and how many if the beta is only to come down to 0.45?"
  {
    role: "target",
    kinds: PLAIN,
    before:
      /\bbeta\b[^.;<]{0,25}\b(?:is|has|ought|should)(?: only| just)?(?: to)? (?:come|go|move|get) (?:down|up)?(?: only)? ?to\s*$/,
    fits: small,
  },
  {
    role: "target",
    kinds: PLAIN,
    before: new RegExp(
      `(?<!-)\\b(?:objective|goal|aim|target|ceiling|cap|limit|maximum|max)\\b[^.;<]{0,25}\\bbeta\\b${FILL}|\\bbeta\\b[^.;]{0,60}\\b(?:objective|goal|aim|target|desired|wanted|required|planned|intended|ceiling|cap)${FILL}`,
    ),
    fits: small,
  },
  {
    role: "target",
    kinds: PLAIN,
    before:
      /\bbeta\b[^.;<]{0,20}\b(?:above|over|exceed(?:s|ing)?|(?:more|higher|greater) than|at most)\s*$|\b(?:caps?|capped|limit|keep|maintain|restrict)(?:s|ed|ing)?\b[^.;]{0,60}\bbeta\b[^.;]{0,50}\b(?<!equal |relative )(?:at|to|below|under)\s*$/,
    fits: small,
  },
  { role: "target", kinds: PLAIN, before: /\bbeta\b[^.;<]{0,12}<n>\s*to\s*$/, fits: small },
  {
    role: "target",
    kinds: PLAIN,
    before: new RegExp(
      `\\b${CHANGE_VERB}\\w*\\b[^.;<]{0,30}\\bbeta\\b[^.;<]{0,15}\\b(?:as far as|as low as|as high as)\\s*$`,
    ),
    fits: small,
  },
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
    after: /^\s*(?:\w+ ){0,3}?(?:to|by)\b/,
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
      `\\b(?:wants?|wishes|would like|prefers?|needs?|desires?|seeks?|aims? for|likes?|so that|such that|achiev\\w*|obtain\\w*|gets?|getting|attain\\w*|reach\\w*|results? in|resulting in|leav(?:e|es|ing)|rather|giv(?:es?|ing)|produc\\w*|yield\\w*|instead)\\b[^.;<]{0,60}\\bbeta\\b(?: of (?:the|its|her|his|their)(?: [\\w-]+){1,3}?)?(?: becomes?)?${FILL}`,
    ),
    unless: GIVEN_BETA,
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
    before:
      /\b(?:betas?|exposure|risk|sensitivity) (?:to be |be )?(?:cut|reduced|lowered|trimmed|decreased|raised|increased) by\s*$/,
  },
  {
    role: "change",
    kinds: ["percent", "points"],
    before: new RegExp(`\\b${CHANGE_VERB}\\w*\\s+(?:by )?$`),
    after: new RegExp(`^\\s*(?:of )?(?:its|the|their|his|her|portfolio|market)?[^.;<]{0,20}\\b${BETA_WORD}\\b`),
  },
  { role: "hedge-share", kinds: ["percent"], before: /\bhow many\s*$/ },
  {
    role: "target-share",
    kinds: ["percent"],
    before: /\b(?:has|have|having|bears?|runs?)\s+(?:(?:only|just|about)\s+)*$/,
    after: /^\s*of (?:its|the|their|his|her) (?:present|current|existing|original|initial|former)\b/,
  },
  {
    role: "target-share",
    kinds: ["percent"],
    before: /\b(?:keep|retain|maintain|leav)\w*\s+(?:(?:only|just|about)\s+)*$/,
    after: /^\s*of\b/,
  },
  {
    role: "target-share",
    kinds: ["percent"],
    before:
      /\b(?:liv(?:e|es|ing) with|bear|carry|accept|tolerate|run|stand|put up with|(?:happy|comfortable|content) (?:with|to have))\s+(?:(?:only|just|about|up to|no more than|at most)\s+)*$/,
    after:
      /^\s*of (?:the |its |her |his |their |this |that )?(?:\w+ ){0,2}?(?:risk|exposure|beta|holdings?|portfolio|shares|position|stake)\b/,
  },
  {
    role: "target-share",
    kinds: ["percent"],
    before: /\b(?:leav|keep|kept|left)\w*\s+(?:(?:only|just|about|the (?:other|remaining))\s+)*$/,
    after: /^\s*(?:of [^.;<]{0,30})?\b(?:unhedged|uncovered|exposed|open|unprotected)\b/,
  },
  {
    role: "hedge-share",
    kinds: ["percent"],
    before: /\b(?:hedg|protect|cover|insulat)\w*\b[^.;<]{0,60}\bthe (?:other|remaining|remainder,?|rest,?)\s*$/,
  },
  { role: "hedge-share", kinds: ["percent"], before: /\bhedged (?:to|by|up to)\s*$/ },
  {
    role: "hedge-share",
    kinds: ["percent"],
    before: /\bhedge ratio\s*(?:of|=|is|:)\s*$/,
  },
  {
    role: "hedge-share",
    kinds: ["percent"],
    after: /^[\s-]*(?:\w+ )?(?:hedged?|protected|covered|neutrali[sz]ed|insulated)\b(?! fund)/,
  },
  {
    role: "hedge-share",
    kinds: ["percent"],
    before:
      /\b(?:hedg|protect|cover|insulat)\w* (?:(?:the|its|this|your|their|my|his|her) )?(?:\w+ )?(?:portfolio|fund|position|holdings?|exposure|shares|stocks)(?: (?:by|up to|at|to))?\s*$/,
  },
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
      /\b(?:hedg(?:e|es|ing|ed)|protect\w*|cover\w*|eliminat\w*|remov\w*|neutrali[sz]\w*|offset\w*|insulat\w*|shed\w*|strip\w*(?: out)?|(?:get(?:ting)?|be|got) rid of|lay(?:ing)? off|tak(?:e|ing) (?:out|away|off)|giv(?:e|ing) up)\s+(?:(?:only|about|just|up to|exactly|roughly|away)\s+)*$/,
    after: /^\s*of\b/,
  },
];
