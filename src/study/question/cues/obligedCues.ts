import { CHANGE_VERB, type Cue, PLAIN, small } from "./cue.js";

/** What has to be so: "is to", "must". A supposition ("were to") is none. */
export const OBLIGED =
  "(?:(?:is|are) (?:going |due |set |meant |supposed |required |expected )?to|has to|have to|ha(?:s|ve) got to|must|should|shall|ought to|needs? to)";
const MADE =
  "(?:brought|taken|cut|reduced|lowered|trimmed|shaved|decreased|raised|increased|boosted|lifted|moved|changed|adjusted|set|put|pushed|pulled|scaled|got|dialled|dialed|kept|held|capped|limited|restored|returned)";
const GOES = "(?:become|equal|stay|remain|fall|drop|come|go|rise|get|be|not exceed|exceed|average|end)";
const JUST = "(?:(?:no more than|no higher than|at most|only|just|about|around|roughly|exactly|an? value of)\\s+)*$";
const TO = "(?:to|at|below|under|above)";
const OWN = "(?:the|its|her|his|their|an?|my|our|your)";
const BETA = "(?:\\w+ )?(?:beta|sensitivity)";
/** Whose beta it is: "of the £30m share portfolio". */
const OF_WHAT = "(?: (?:of|on|for) (?:the|its|her|his|their|this|that|an?)(?: (?:[\\w'-]{1,20}|<m>)){1,6}?)?";

const target = (before: string): Cue => ({
  role: "target",
  kinds: PLAIN,
  before: new RegExp(before),
  unless: /\b(?:if|suppose|assum\w+|when|given that)\b[^.;<]*$/,
  fits: small,
});

/** The beta that a portfolio has to have, in passive and infinitive forms. The first that fits decides. */
export const obligedCues: readonly Cue[] = [
  // "must have its beta brought down to 0.6"
  target(
    `\\b(?:${OBLIGED} (?:have|see|get)|wants?|would like|wishes|(?:asks?|asked|calls?) for|asks?|asked|needs?|having|getting|get|gets) (?:to (?:have|see|get) )?${OWN} ${BETA}${OF_WHAT}(?: to be| to)?(?: ${MADE}| come| fall| go| drop| rise)?(?: back| down| up)?,? ${TO} ${JUST}`,
  ),
  // "ought to have a beta of 0.6", "is to run at a beta of 0.6"
  target(
    `\\b(?:${OBLIGED} (?:have|show|carry|run(?: (?:at|with))?|be run (?:at|with)|be left with|be given|finish with|end(?: up)? with)|end(?:s|ed|ing)?(?: up)? with|left with) ${OWN} ${BETA} (?:of|at|equal to) ${JUST}`,
  ),
  target(`\\b${OBLIGED} have (?:one|a \\w+ one) of ${JUST}`),
  // "trim its exposure to the equivalent of a beta of 0.6"
  target(
    `\\b${CHANGE_VERB}\\w*\\b[^.;<]{0,60}\\bto (?:the equivalent of |that of |one (?:with|of) |a level of )?(?:an? )?beta of ${JUST}`,
  ),
  // "its beta has to fall to 0.6", "a beta of 1.1 that is to become 0.6"
  target(
    `\\b(?:beta|sensitivity)\\b${OF_WHAT}(?:(?: of| is| at|,) <n>)?(?:,? (?:which|that|and|but|it|this))*,? ${OBLIGED} (?:be ${MADE}|${GOES})(?: back| down| up)?(?: ${TO}| no more than)? ${JUST}`,
  ),
  {
    role: "change",
    kinds: ["percent", "number", "points"],
    before: new RegExp(
      `\\b(?:beta|sensitivity)\\b${OF_WHAT}(?:(?: of| is| at|,) <n>)?(?:,? (?:which|that))?(?: ${OBLIGED} be| be| to be)? (?:cut|reduced|lowered|trimmed|decreased|raised|increased|boosted|lifted) by\\s*$`,
    ),
    unless: /\b(?:if|suppose|assum\w+|was|had been|has been)\b[^.;<]*$/,
  },
];
