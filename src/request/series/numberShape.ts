/** How separators stand in a number, before its column decides what they mean. */
export interface NumberShape {
  readonly negative: boolean;
  /** Digits and separators, without sign, currency, percent sign and exponent. */
  readonly digits: string;
  readonly exponent: string;
  readonly percent: boolean;
  readonly currency: boolean;
  /**
   * - `plain`: no separator
   * - `decimal-dot`, `decimal-comma`: the separator can only be the decimal one
   * - `grouped-dot`, `grouped-comma`: separators can only group thousands
   * - `either-dot`, `either-comma`: `1.234`, `1,234`: both are possible
   */
  readonly separators:
    | "plain"
    | "decimal-dot"
    | "decimal-comma"
    | "grouped-dot"
    | "grouped-comma"
    | "either-dot"
    | "either-comma";
}

const NUMBER = /^(?<sign>[-+]?)(?<digits>\d[\d.,]*|[.,]\d+)(?<exponent>e[-+]?\d{1,3})?$/i;
/** How nearly all numbers of nearly all files are written; the rest is for the others. */
const COMMON = /^-?\d+\.\d+$/;
const GROUPED_DOT = /^\d{1,3}(?:\.\d{3})+$/;
const GROUPED_COMMA = /^(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})$/;
const LONGEST = 40;

/**
 * The parts of a number in any common style, or nothing where the text is no number: `$1,234.50`, `(1.5)`, `−2 %`, `1e-3`.
 *
 * @example
 * numberShape("(1,234.5)") // { negative: true, digits: "1,234.5", separators: "decimal-dot", … }
 */
export function numberShape(text: string): NumberShape | undefined {
  if (text.length > LONGEST) return undefined;
  if (COMMON.test(text)) return commonShape(text);
  let body = text.replace(/[−–]/g, "-").replace(/[\s'’\u00a0\u202f\u2009]/g, "");
  const percent = /%\)?$/.test(body);
  if (percent) body = body.replace("%", "");
  const bracketed = body.startsWith("(") && body.endsWith(")");
  if (bracketed) body = body.slice(1, -1);
  const bare = body.replace(/^([-+]?)(?:[A-Z]{0,3}[$€£¥₹])/, "$1").replace(/[€£¥₹$]$/, "");
  const found = NUMBER.exec(bare)?.groups;
  if (found?.digits === undefined) return undefined;
  const { digits, sign = "", exponent = "" } = found;
  const separators = separatorsOf(digits);
  if (separators === undefined || (bracketed && sign !== "")) return undefined;
  return { negative: bracketed || sign === "-", digits, exponent, percent, currency: bare !== body, separators };
}

function commonShape(text: string): NumberShape {
  const negative = text.startsWith("-");
  const digits = negative ? text.slice(1) : text;
  const separators = digits.at(-4) === "." ? (separatorsOf(digits) ?? "plain") : "decimal-dot";
  return { negative, digits, exponent: "", percent: false, currency: false, separators };
}

function separatorsOf(digits: string): NumberShape["separators"] | undefined {
  const dots = digits.split(".").length - 1;
  const commas = digits.split(",").length - 1;
  if (dots === 0 && commas === 0) return "plain";
  if (dots > 0 && commas > 0) return mixed(digits, dots, commas);
  if (dots > 1) return GROUPED_DOT.test(digits) ? "grouped-dot" : undefined;
  if (commas > 1) return GROUPED_COMMA.test(digits) ? "grouped-comma" : undefined;
  const can = /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits);
  if (dots === 1) return can ? "either-dot" : "decimal-dot";
  return can ? "either-comma" : "decimal-comma";
}

function mixed(digits: string, dots: number, commas: number): NumberShape["separators"] | undefined {
  const dotLast = digits.lastIndexOf(".") > digits.lastIndexOf(",");
  const whole = digits.slice(0, digits.lastIndexOf(dotLast ? "." : ","));
  if (dotLast) return dots === 1 && GROUPED_COMMA.test(whole) ? "decimal-dot" : undefined;
  return commas === 1 && GROUPED_DOT.test(whole) ? "decimal-comma" : undefined;
}
