import { type Decimal, ONE } from "../../../computation/decimal.js";
import { hedgeRatio } from "../../../computation/hedgeRatio.js";
import type { InClause } from "../clauses.js";
import type { Role } from "../cues/cue.js";
import type { Assumption, Missing } from "../question.js";
import type { Segment } from "../segment.js";
import { rolesIn, wordsOf } from "../slot.js";
import type { Ratio, RatioRead } from "./ratio.js";
import { ratioWantsIn } from "./ratioAsks.js";

const HEDGES = /\bhedg\w*|\bfutures?\b|\bixfut\b|\bbeta\b/;
/** Other things than shares, and other instruments than futures. */
const ELSEWHERE =
  /\b(?:commodit(?:y|ies)|fuel|oil|gasoline|barrels?|bushels?|gallons?|corn|wheat|soybeans?|copper|gold|silver|platinum|cattle|hogs|cotton|coffee|cocoa|sugar|natural gas|electricity|tonnes?|ounces?|currency futures|foreign exchange|swaps?|bonds?|duration|treasury futures|puts|calls|(?:put|call) options?|strike|value[- ]at[- ]risk|expected shortfall)\b/;
const LEAST_VARIANCE =
  /\b(?:min\w*|optimal|least)[- ](?:variance|volatility|risk)\b|\boptimal (?:hedge|number)\b|\bhedge ratio\b|\bminimi[sz]\w* (?:[\w']+ ){0,5}?(?:variance|volatility|risk)\b|\b(?:variance|volatility|risk)[- ]minimi[sz]ing\b/;
const REGRESSION = /\bregress\w*\b|\bslope\b|\br-squared\b|\br\^/;

/**
 * The hedge ratio of least variance that a question gives: as a number, from volatilities and their correlation or R²,
 * from a covariance and a variance, or as a regression's slope. Nothing where it is about none.
 *
 * @example
 * ratioIn([readSegment("Hedge ratio 0.8, €25m of shares ...")])?.ratio?.hedgeRatio // 0.8
 */
export function ratioIn(segments: readonly Segment[]): RatioRead | undefined {
  const plain = segments.flatMap(({ sentences }) => sentences.map((sentence) => sentence.plain)).join(" ");
  if (!HEDGES.test(plain) || ELSEWHERE.test(plain)) return undefined;
  const find = (role: Role) => rolesIn(segments, role)[0];
  const wants = segments.some((segment) => ratioWantsIn(segment).length > 0);
  const beta = find("beta");
  const given = find("hedge-ratio");
  if (given !== undefined) return beta === undefined ? givenRatio(given, find) : undefined;
  if (beta !== undefined)
    return (wants || LEAST_VARIANCE.test(plain)) && REGRESSION.test(plain) ? slope(beta, find) : undefined;
  if (find("covariance") !== undefined) return fromCovariance(find);
  const spread = find("spot-volatility") ?? find("futures-volatility");
  const related = find("correlation") ?? find("r-squared");
  if (related === undefined ? !LEAST_VARIANCE.test(plain) || spread === undefined : spread === undefined && !wants)
    return undefined;
  return fromVolatilities(segments, find);
}

type FindOne = (role: Role) => InClause | undefined;

/** A number told as a share: 85% and 0.85 alike. */
function share({ quantity }: InClause): Decimal {
  const value = quantity.coefficients[0] ?? ONE;
  return quantity.kind === "percent" ? value.dividedBy(100) : value;
}

/** ρ as told, else +√R². */
function correlationIn(find: FindOne): { readonly correlation?: Decimal; readonly clause?: InClause } {
  const told = find("correlation");
  if (told !== undefined) return { correlation: share(told), clause: told };
  const squared = find("r-squared");
  if (squared === undefined || share(squared).isNegative()) return {};
  return { correlation: share(squared).sqrt(), clause: squared };
}

const fromSquare = (find: FindOne): readonly Assumption[] =>
  find("correlation") === undefined && find("r-squared") !== undefined
    ? [{ code: "correlation-from-square", words: find("r-squared")?.quantity.words ?? "" }]
    : [];

function made(
  ratio: Ratio & Pick<Required<Ratio>, "hedgeRatio">,
  clauses: readonly (InClause | undefined)[],
  more: Partial<Pick<RatioRead, "options" | "assumptions" | "ofPrices">> = {},
): RatioRead {
  const used = clauses.filter((clause) => clause !== undefined);
  const value = ratio.hedgeRatio.toSignificantDigits(12).toFixed();
  const read = [{ field: "hedge ratio", value, words: wordsOf(used) }];
  return { ratio, ofPrices: false, options: {}, assumptions: [], missing: [], read, used, ...more };
}

function givenRatio(given: InClause, find: FindOne): RatioRead {
  const { correlation, clause } = correlationIn(find);
  const hedgeRatio = share(given).abs();
  const ratio = { hedgeRatio, ...(correlation === undefined ? {} : { correlation }) };
  return made(ratio, [given, clause], { assumptions: fromSquare(find) });
}

function slope(beta: InClause, find: FindOne): RatioRead {
  const { correlation, clause } = correlationIn(find);
  const ratio = { hedgeRatio: share(beta), ...(correlation === undefined ? {} : { correlation }) };
  const assumptions: readonly Assumption[] = [
    { code: "slope-as-ratio", words: beta.quantity.words },
    ...fromSquare(find),
  ];
  return made(ratio, [beta, clause], { assumptions });
}

/** `h* = cov ÷ σ_F²`, and ρ where both variances are known. */
function fromCovariance(find: FindOne): RatioRead {
  const covariance = find("covariance");
  const [ofFutures, ofSpot] = [find("futures-variance") ?? find("index-variance"), find("spot-variance")];
  const deviation = (variance: InClause | undefined, role: Role) => {
    const told = find(role);
    return variance === undefined ? (told === undefined ? undefined : share(told)) : share(variance).sqrt();
  };
  const futuresVolatility = deviation(ofFutures, "futures-volatility") ?? deviation(undefined, "index-volatility");
  const spotVolatility = deviation(ofSpot, "spot-volatility");
  if (covariance === undefined || futuresVolatility === undefined || futuresVolatility.isZero())
    return lacking([{ field: "futures variance" }]);
  const hedgeRatio = share(covariance).dividedBy(futuresVolatility.pow(2)).toSignificantDigits(40);
  const known = spotVolatility !== undefined && !spotVolatility.isZero();
  const correlation = known ? hedgeRatio.times(futuresVolatility).dividedBy(spotVolatility) : undefined;
  const ratio = {
    hedgeRatio,
    futuresVolatility,
    ...(spotVolatility === undefined ? {} : { spotVolatility }),
    ...(correlation === undefined ? {} : { correlation }),
  };
  return made(ratio, [covariance, ofFutures, ofSpot, find("futures-volatility"), find("spot-volatility")]);
}

const OF_PRICES =
  /\b(?:price|value) changes?\b|\bchanges? in (?:the |its )?(?:[\w'-]+ ){0,4}?(?:prices?|values?|level)\b/;

function fromVolatilities(segments: readonly Segment[], find: FindOne): RatioRead {
  const [spot, second] = rolesIn(segments, "spot-volatility");
  const index = find("index-volatility");
  const futures = find("futures-volatility") ?? index ?? second;
  const { correlation, clause } = correlationIn(find);
  const missing: Missing[] = [
    ...(spot === undefined ? [{ field: "spot_vol" }] : []),
    ...(futures === undefined ? [{ field: "futures_vol" }] : []),
    ...(correlation === undefined ? [{ field: "correlation" }] : []),
  ];
  const options = Object.fromEntries([
    ...(spot === undefined ? [] : [["spot_vol", volatilityText(spot)]]),
    ...(futures === undefined ? [] : [["futures_vol", volatilityText(futures)]]),
    ...(correlation === undefined ? [] : [["correlation", correlation.toSignificantDigits(12).toFixed()]]),
  ]) as Readonly<Record<string, string>>;
  if (spot === undefined || futures === undefined || correlation === undefined) {
    const known = correlation === undefined || correlation.abs().greaterThan(1) ? {} : { ratio: { correlation } };
    return { ...lacking(missing, options), ...known, used: clause === undefined ? [] : [clause] };
  }
  if (spot.quantity.kind !== futures.quantity.kind) return lacking([{ field: "futures_vol", why: "units-apart" }]);
  const periods = new Set([spot, futures].flatMap((one) => periodOf(one) ?? []));
  if (periods.size > 1) return lacking([{ field: "futures_vol", why: "periods-apart" }], options);
  const [spotVolatility, futuresVolatility] = [share(spot), share(futures)];
  if (!futuresVolatility.greaterThan(0) || !spotVolatility.greaterThan(0) || correlation.abs().greaterThan(1))
    return lacking([{ field: correlation.abs().greaterThan(1) ? "correlation" : "futures_vol" }]);
  const ratio = { correlation, spotVolatility, futuresVolatility };
  const ofPrices =
    spot.quantity.kind === "money" || (spot.quantity.kind === "number" && OF_PRICES.test(`${spot.before} `));
  const assumptions: readonly Assumption[] = [
    ...fromSquare(find),
    ...(futures === index ? [{ code: "index-volatility", words: index.quantity.words } as const] : []),
    ...(futures === second ? [{ code: "second-volatility", words: second.quantity.words } as const] : []),
  ];
  const all = { ...ratio, hedgeRatio: hedgeRatio(ratio) };
  return made(all, [spot, futures, clause], { options, ofPrices, assumptions });
}

function volatilityText({ quantity }: InClause): string {
  const value = quantity.coefficients[0] ?? ONE;
  return `${(quantity.kind === "number" ? value.times(100) : value).toFixed()}%`;
}

const PERIODS: readonly (readonly [string, RegExp])[] = [
  ["year", /\bannual\w*|\byearly\b|\bp\.?a\b|\bper annum\b|\b(?:a|per) year\b/],
  ["quarter", /\bquarterly\b|\b(?:a|per) quarter\b/],
  ["month", /\bmonthly\b|\b(?:a|per) month\b/],
  ["week", /\bweekly\b|\b(?:a|per) week\b/],
  ["day", /\bdaily\b|\b(?:a|per) day\b/],
];

/** The period that a volatility is over, where its own words say so. */
function periodOf({ before, after }: InClause): string | undefined {
  const near = `${before.slice(before.lastIndexOf(">") + 1)} ${/^[^<,;]{0,30}/.exec(after)?.[0] ?? ""}`;
  return PERIODS.find(([, pattern]) => pattern.test(near))?.[0];
}

function lacking(missing: readonly Missing[], options: RatioRead["options"] = {}): RatioRead {
  return { ofPrices: false, options, read: [], assumptions: [], missing, used: [] };
}
