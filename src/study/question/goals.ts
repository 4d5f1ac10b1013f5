import { type Decimal, ONE, ZERO } from "../../computation/decimal.js";
import type { InClause, Sentence } from "./clauses.js";
import type { Role } from "./cues/cue.js";
import { factorIn } from "./factorWords.js";
import { impliedBy } from "./impliedGoals.js";
import { goesDown } from "./roles.js";
import { isTurnedToCash } from "./synthetic.js";

/** What a question wants done with beta. */
export interface Goal {
  /** `weak` is "hedge" without saying how far: a full hedge is assumed. */
  readonly kind: "to" | "times" | "plus" | "full" | "weak" | "unclear";
  /** The target, the factor on beta, or what is added to it. */
  readonly value: Decimal;
  readonly words: string;
  readonly sentence: number;
  readonly quantity?: InClause;
  /** It is only taken to be one. */
  readonly assumed?: true;
}

const RISK =
  "(?:risks?|exposures?|betas?|sensitivity|(?:market|index|ixname) (?:movements?|moves?|swings?|component|part|element|impact|effects?|influence)|volatility|losses|fluctuations)";
const FULL: readonly RegExp[] = [
  /\b(?:fully|completely|entirely|totally|perfectly)[\s-]+(?:\w+ ){0,2}?(?:hedg|neutrali[sz]|protect|eliminat|offset|immuni[sz]|insulat|remov|cover)/,
  /\b(?:hedg|protect|cover|insulat)\w*\b(?:\s+(?!not|partial)[\w'-]+){0,8}?\s+(?:fully|completely|entirely|perfectly|in full)\b/,
  /\b(?:full|complete|perfect|total) (?:beta |market |futures |index )*(?:hedg|protection|insulation|immunity|cover\b|neutrality|offset)/,
  new RegExp(
    `\\b(?:eliminat|neutrali[sz]|remov|zero|get rid of|wip|cancel|immuni[sz]|insulat|nullif|negat|strip|kill|flatten|extinguish|do away with|hedge away|avoid|hedg\\w* out|take out|shield)\\w*\\b(?! part| half| some)[^.;?<]{0,70}\\b${RISK}\\b`,
  ),
  /\b(?:eliminat|neutrali[sz]|remov|immuni[sz]|insulat)\w*\b[^.;?]{0,30}\b(?:it|portfolio|market|fund|holdings?|equity|equities|shares|stocks|position|book)\b/,
  /\b(?:market|beta|index)[ -](?:neutral|flat)\b|\b(?:flat|no|nil) (?:net )?(?:beta|market exposure)\b/,
  /\bzero[ -]beta\b|\bbeta (?:of |to |equal to )?(?:zero|nil)\b/,
  /\bno exposure to\b[^.;?<]{0,30}\b(?:market|index|ixname)/,
  /\b(?:no longer|not|cease to|stops?) (?:be )?(?:react|respond|expos|sensitiv|affect|depend|mov)\w*\b[^.;?<]{0,20}\b(?:market|index|ixname)/,
  /\btak(?:e|es|ing)\b[^.;?<]{0,30}\b(?:risk|exposure|market)\b[^.;?<]{0,10}\baway\b|\btak(?:e|es|ing) away\b(?! half| part| some| a | one| two| three)[^.;?<]{0,30}\brisk\b/,
  /\btak(?:e|es|ing) the (?:market|index|ixname) out\b|\btak(?:e|es|ing)\b[^.;?<]{0,30}\brisk\b[^.;?<]{0,10}\b(?:out|away)\b/,
  /\btak(?:e|es|ing) (?:off |out |away )?all (?:of )?(?:the |its |their )?(?:market |systematic )?(?:risk|exposure)\b/,
  /\brisk-?(?:less|free) (?:portfolio|position|book|hedge)\b|\bout of the market\b/,
  /\b(?:portfolio|position|holdings?|fund|it)\b[^.;?<]{0,12}\brisk-?(?:free|less)\b(?! rate)/,
  /\boffset\w*\b[^.;?<]{0,30}\b(?:market|systematic|index) (?:risks?|exposures?)\b/,
  /\bhedg\w* (?:away )?all\b|\bhedge (?:out )?(?:the |its |their |his |her |your |my )?(?:whole|entire|total)\b/,
  /\b(?:no|zero|without|free of)(?: any)? (?:systematic|market|beta|index) (?:risk|exposure|sensitivity)/,
  /\b(?:immune (?:to|from|against)|unaffected by|insensitive to|insulated (?:from|against)|shielded from|independent of)\b[^.;?<]{0,30}\b(?:market|index|ixname|risk)/,
  /\b(?:systematic|market|beta) (?:risk|exposure)s?\b[^.;?<]{0,16}\b(?:eliminated|removed|neutrali[sz]ed|hedged|offset)\b/,
  /\b(?:minimum[- ]risk|risk[- ]minimi[sz]ing) (?:position|hedge|number|trade)\b/,
  /\bminimi[sz]\w*\b[^.;?<]{0,20}\brisk\b/,
];
const WEAK =
  /\bhedg(?:e|es|ed|ing)\b|\bprotect\w*\b[^.;?]{0,60}\b(?:portfolio|holding|position|fund|decline|fall|drop|investment|value)|\bprotect(?:s|ing)? (?:it|them|itself|this)\b|\b(?:it|them|this|value|portfolio|fund|shares|money|holding|be|is|are) (?:to be |be |is |are )?(?:protected|safeguarded|sheltered|shielded)\b|\b(?:safeguard|shelter|shield|cushion)(?:s|ing)? (?:the|its|his|her|their|this|it|them)\b|\block(?:s|ing)? in\b|\b(?:sell|short|sells|shorts)\b[^.;?<]{0,20}\bagainst\b|\boffset\b[^.;?]{0,40}\b(?:exposure|risk|loss)/;
const LIKE_MARKET =
  /\b(?:beta|portfolio|exposure|risk)\b[^.;?<]{0,40}\b(?:in(?:to)? line with|(?:the )?same as|equal to|to match|matches|match) (?:that of )?the (?:market|index|ixname|benchmark)\b/;
const NEGATED = /\b(?:not|n't|without|rather than|instead of|never|no need to|nor|unhedged|if un)\b[\s\w,]{0,24}$/;
/** "an unhedged and a fully hedged investor" */
const BESIDE_UNHEDGED = /\bunhedged (?:and|or|versus|vs)\b/g;
const NO_GOAL =
  /\bhedg(?:e|ed|ing) (?:ratio|effectiveness|accounting|fund(?! (?:[b-z]\b|<n>|a(?:\s*[?.,;]|$| fully\b| completely\b| in full\b))))|unhedged|\b(?:a|an|the|another|any) hedger\b/;

/** The goals of sentences, in order; a number's goal stands before a worded one of its sentence. */
export function goalsOf(sentences: readonly Sentence[], roles: ReadonlyMap<InClause, Role>): readonly Goal[] {
  const ofNumbers = [...roles].flatMap(([clause, role]) => goalOf(clause, role, sentences) ?? []);
  const worded = sentences.flatMap((sentence, index) =>
    ofNumbers.some((goal) => goal.sentence === index)
      ? besideNumbers(sentence, index)
      : (wordedGoal(sentence, index) ?? []),
  );
  const all = [...worded, ...ofNumbers].sort((a, b) => a.sentence - b.sentence);
  const meant = all.every(({ kind }) => kind === "weak") ? secondBeta(sentences, roles) : undefined;
  if (meant !== undefined) return [meant];
  const strong = all.filter(
    (goal, index) =>
      goal.kind !== "weak" &&
      all.findIndex((other) => other.kind === goal.kind && other.value.equals(goal.value)) === index,
  );
  return strong.length > 0 ? strong : all.length > 0 ? all.slice(0, 1) : impliedBy(sentences);
}

const SUPPOSED = /\b(?:if|suppose|assum\w+|instead|were|had|what about)\b/;

/** Of two betas the second, where the question itself names it: "What position gives a beta of 0.9?" */
function secondBeta(sentences: readonly Sentence[], roles: ReadonlyMap<InClause, Role>): Goal | undefined {
  const betas = [...roles].flatMap(([clause, role]) => (role === "beta" ? [clause] : []));
  const [first, second, another] = betas;
  if (first === undefined || second === undefined || another !== undefined) return undefined;
  const asks = sentences[second.sentence];
  if (asks?.question !== true || first.sentence === second.sentence || SUPPOSED.test(asks.plain)) return undefined;
  const value = second.quantity.coefficients[0] ?? ZERO;
  return { kind: "to", value, words: asks.words, sentence: second.sentence, quantity: second, assumed: true };
}

function goalOf(clause: InClause, role: Role, sentences: readonly Sentence[]): Goal | undefined {
  const { quantity, sentence } = clause;
  const amount = quantity.coefficients[0] ?? ZERO;
  const words = sentences[sentence]?.words ?? quantity.words;
  const goal = (kind: Goal["kind"], value: Decimal): Goal => ({ kind, value, words, sentence, quantity: clause });
  const share = amount.dividedBy(100);
  if (role === "target") return goal("to", amount);
  if (role === "target-share") return goal("times", quantity.kind === "percent" ? share : amount);
  if (role === "hedge-share") return goal("times", ONE.minus(share));
  if (role !== "change") return undefined;
  const down = goesDown(clause);
  if (down === undefined) return goal("unclear", amount);
  const signed = (size: Decimal) => (down ? size.negated() : size);
  if (quantity.kind === "percent") return goal("times", ONE.plus(signed(share)));
  return goal("plus", signed(quantity.kind === "points" ? share : amount));
}

/** A full hedge asked for in a question that goes on to a number: "... for a full hedge, and how many to reach 0.8?" */
function besideNumbers({ plain, words }: Sentence, sentence: number): readonly Goal[] {
  const [first = "", ...others] = plain.split(/,? (?:and|or) (?=how many|what\b)/);
  const isFull = others.length > 0 && FULL.some((pattern) => pattern.test(first));
  return isFull ? [{ kind: "full", value: ZERO, words, sentence }] : [];
}

function wordedGoal({ plain, words }: Sentence, sentence: number): Goal | undefined {
  const goal = (kind: Goal["kind"], value: Decimal): Goal => ({ kind, value, words, sentence });
  const times = factorIn(plain);
  if (times !== undefined) return goal("times", times);
  const compared = plain.replace(BESIDE_UNHEDGED, " ");
  const full = FULL.map((pattern) => pattern.exec(compared)).find((match) => match !== null);
  if (full !== undefined && !NEGATED.test(compared.slice(0, full.index))) return goal("full", ZERO);
  if (isTurnedToCash(plain)) return goal("full", ZERO);
  if (LIKE_MARKET.test(plain)) return goal("to", ONE);
  const weak = WEAK.exec(plain.replace(NO_GOAL, ""));
  return weak !== null && !NEGATED.test(plain.slice(0, weak.index)) ? goal("weak", ZERO) : undefined;
}

/** The target that a goal means for a portfolio of this beta, as it would be typed; a product stays one that is exact. */
export function targetText(goal: Goal, beta: Decimal): string {
  if (goal.kind === "to") return goal.value.toFixed();
  if (goal.kind === "times") return beta.times(goal.value).toSignificantDigits(20).toFixed();
  if (goal.kind === "plus") return beta.plus(goal.value).toFixed();
  return "0";
}
