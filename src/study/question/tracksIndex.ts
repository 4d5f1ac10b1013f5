import type { Segment } from "./segment.js";

const HELD =
  "(?:portfolio|fund|shares|stocks?|equities|holdings?|basket|position|trust|book|account|it|that|which|they)";
const MARKET = "(?:index|ixname|market|benchmark)";
const WITH_NUMBERS = "(?:[^.;?<]|<[mnp]>)";
const FOLLOWS =
  "(?:tracks?|tracking|replicat(?:es|ing)|mirrors?|mirroring|mimics?|mimicking|match(?:es|ing)|follows?|(?<!the )following|duplicat(?:es|ing)|reproduc(?:es|ing)|behaves? (?:just |exactly |much )?like|moves? (?:just |exactly |much )?like|(?:designed|built|meant|constructed|managed|supposed) to (?:track|replicate|mirror|mimic|match|follow))";
const TRACKS: readonly RegExp[] = [
  new RegExp(`\\b${HELD}\\b${WITH_NUMBERS}{0,60}?\\b${FOLLOWS}\\b(?! errors?)[^.;?<]{0,30}?\\b${MARKET}\\b`),
  /\b(?:index(?:ed|-tracking|-tracker|-linked)?|index tracking|ixname(?: index)?|passive(?:ly managed)?)[- ](?:index |equity |stock |share )*(?:funds?|trackers?|portfolios?|etfs?)\b|\b(?:funds?|portfolios?|etfs?|shares)\b[^.;?<]{0,20}\bindexed to\b|\btracker(?: fund)?s?\b/,
  new RegExp(
    `\\b${HELD}\\b${WITH_NUMBERS}{0,40}\\b(?:same|identical) (?:composition|make-?up|constituents|weights|mix)[^.;?<]{0,20}\\b${MARKET}\\b|\\b(?:composition|make-?up|mix|weights)\\b[^.;?<]{0,30}\\b(?:identical to|the same as)[^.;?<]{0,20}\\b${MARKET}\\b`,
  ),
  new RegExp(
    `\\b(?:one[- ](?:for|to)[- ]one with|in (?:exact |perfect )?(?:line|step|lockstep|tandem) with) (?:the )?(?:\\w+ )?${MARKET}\\b`,
  ),
  /\binvested (?:entirely |wholly |fully |passively )?in (?:the )?(?:shares of the |stocks of the |stocks in the )?ixname\b(?! (?:stock|share|index )?(?:futures|contracts?)\b)/,
];
const NOT =
  /\b(?:not|n't|no longer|never|fails? to|hardly|instead of|rather than)\b[^.;?]{0,40}$|\b(?:futures?|ixfut|contracts?)\b(?:(?! to (?:hedge|protect|cover|neutrali[sz]e|insulate) )[^.;?]){0,40}$/;
/** A fund on the index that is traded in place of futures is not what is held. */
const TRADED =
  /\bhow many (?:[\w'-]+ ){0,3}?(?:shares|units|etfs?)\b|\b(?:short(?:ed|ing|s)?|sell(?:s|ing)?|sold)\b[^.;?]{0,40}\b(?:etfs?|trackers?|index funds?)\b/;
const WISHED = /\b(?:wants?|wish\w*|would like|so that|such that|should|make|makes|making)\b[^.;?<]{0,60}$/;

/**
 * The sentence that says that a portfolio is its index, so that its beta is 1; nothing where none says so.
 *
 * @example
 * tracksIndex(readSegment("The fund closely follows the S&P/ASX 200.")) // the sentence
 */
export function tracksIndex({ sentences }: Segment): string | undefined {
  return sentences.find(({ plain }) => !TRADED.test(plain) && TRACKS.some((pattern) => isSaid(plain, pattern)))?.words;
}

function isSaid(plain: string, pattern: RegExp): boolean {
  const found = pattern.exec(plain);
  if (found === null) return false;
  const before = plain.slice(0, found.index);
  return !NOT.test(before) && !WISHED.test(before) && !NOT_WITHIN.test(found[0]);
}

/** What speaks against it between the portfolio and the index. */
const NOT_WITHIN = /\b(?:not|n't|no longer|never|fails?|futures?|ixfut|contracts?|wants?|wish\w*|would like)\b/;
