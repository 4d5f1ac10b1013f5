/** What is wanted, named and not asked for: "one contract's value", "contracts for a perfect hedge". */
const NAMED =
  /^(?:the )?(?:(?:one|a|each|dollar|money|overall|net|total|combined|effective|resulting|new|portfolio|fund|unhedged|hedged) ){0,3}(?:contracts?|number|count|position|trade|beta|value|worth|notional|futures|gain|profit|loss|p&l|result|change|exposure|portfolio|fund)(?:'s?)?(?= |\.|,|;|$)/i;
const SAYS =
  /\?|\b(?:is|are|was|were|has|have|had|holds?|trades?|stands?|costs?|find|calculate|compute|determine|state|how|what|which)\b/i;
const DIGITS = /\d/;
const SUPPOSES =
  /\b(?:if|when|under|after|to (?:hedge|lower|reduce|raise|bring|get|cut|take|increase|achieve|obtain|reach|make|move)|for (?:an? )?(?:target )?beta)\b/i;

/**
 * A part that only names what it wants as an order; any other as it stands.
 *
 * @example
 * asOrder("contracts for a perfect hedge") // "find contracts for a perfect hedge"
 */
export function asOrder(text: string): string {
  const isNamed = NAMED.test(text) && text.length <= 140 && !SAYS.test(text);
  return isNamed && (!DIGITS.test(text) || SUPPOSES.test(text)) ? `find ${text}` : text;
}
