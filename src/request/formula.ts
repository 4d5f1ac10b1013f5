import { createRequire } from "node:module";
import type { MathNode, OperatorNode, ParenthesisNode, SymbolNode } from "mathjs";
import { Decimal } from "../computation/decimal.js";
import { InputError } from "./inputError.js";
import type { Token } from "./tokens.js";

const MAX_DEPTH = 20;
const MAX_EXPONENT = 64;
/** No step of a calculation about money needs more than 40 digits before the point. */
const MAX_MAGNITUDE = new Decimal("1e40");

let mathjs: typeof import("mathjs") | undefined;

/** mathjs takes a tenth of a second to load, so only the first formula pays for it. */
function parse(expression: string): MathNode {
  mathjs ??= createRequire(import.meta.url)("mathjs/lib/browser/math.js") as typeof import("mathjs");
  return mathjs.parse(expression);
}

/**
 * Works out `0.6*25m`, `(10+5)/2`, `1/3` exactly.
 *
 * mathjs only finds the shape (what binds to what) of an expression in which every number is already a placeholder;
 * it never sees a name, a function, a unit or a literal of the person's, and never calculates. The values stay decimals.
 *
 * @throws {@link InputError} `formula-shape`, `formula-depth`, `formula-exponent`, `ambiguous-percent`,
 * `division-by-zero`, `too-large`
 * @example
 * evaluate(tokens of "0.6*25m") // 15000000
 */
export function evaluate(tokens: readonly Token[]): Decimal {
  checkShape(tokens);
  const values = tokens.filter((token) => token.kind === "number");
  let next = 0;
  const expression = tokens.map((token) => (token.kind === "number" ? `n${next++}` : token.sign)).join(" ");

  const numberAt = (node: MathNode): (typeof values)[number] => {
    const found = node.type === "SymbolNode" ? values[Number((node as SymbolNode).name.slice(1))] : undefined;
    if (found === undefined) throw new InputError("formula-shape");
    return found;
  };
  const worth = (node: MathNode): Decimal => {
    if (node.type === "ParenthesisNode") return worth((node as ParenthesisNode).content);
    if (node.type !== "OperatorNode") return numberAt(node).value;
    const { op, args } = node as OperatorNode;
    const [left, right] = args;
    if (left === undefined) throw new InputError("formula-shape");
    if (right === undefined) return bounded(op === "-" ? worth(left).negated() : worth(left));
    if ((op === "+" || op === "-") && right.type === "SymbolNode" && numberAt(right).percent) {
      throw percentOf(worth(left), numberAt(right).value, op);
    }
    return bounded(apply(op, worth(left), worth(right)));
  };
  return worth(shapeOf(expression)).toSignificantDigits(30);
}

/** Refuses what mathjs would read in its own way: two numbers side by side (a product), or nesting without end. */
function checkShape(tokens: readonly Token[]): void {
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    const endsValue = before?.kind === "number" || (before?.kind === "operator" && before.sign === ")");
    const startsValue = token.kind === "number" || token.sign === "(";
    if (endsValue && startsValue) throw new InputError("formula-shape");
    if (token.kind === "operator" && token.sign === "(") depth += 1;
    if (token.kind === "operator" && token.sign === ")") depth -= 1;
    if (depth > MAX_DEPTH) throw new InputError("formula-depth", { limit: `${MAX_DEPTH}` });
  }
}

function shapeOf(expression: string): MathNode {
  try {
    return parse(expression);
  } catch (error) {
    if (error instanceof SyntaxError) throw new InputError("formula-shape");
    throw error;
  }
}

function apply(operator: string, left: Decimal, right: Decimal): Decimal {
  switch (operator) {
    case "+":
      return left.plus(right);
    case "-":
      return left.minus(right);
    case "*":
      return left.times(right);
    case "/":
      if (right.isZero()) throw new InputError("division-by-zero");
      return left.dividedBy(right);
    case "^":
      return power(left, right);
    default:
      throw new InputError("formula-shape");
  }
}

function power(base: Decimal, exponent: Decimal): Decimal {
  const bound = exponent.isInteger() && exponent.abs().lessThanOrEqualTo(MAX_EXPONENT);
  if (!bound) throw new InputError("formula-exponent", { limit: `${MAX_EXPONENT}` });
  if (base.isZero() && exponent.isNegative()) throw new InputError("division-by-zero");
  return base.pow(exponent);
}

function bounded(value: Decimal): Decimal {
  if (!value.isFinite() || value.abs().greaterThan(MAX_MAGNITUDE)) throw new InputError("too-large");
  return value;
}

/** `100-5%` is 99.95 in algebra and 95 on a pocket calculator: asked back. */
function percentOf(left: Decimal, percent: Decimal, operator: "+" | "-"): InputError {
  const algebra = apply(operator, left, percent);
  const calculator = apply(operator, left, left.times(percent));
  const plain = (value: Decimal) => value.toSignificantDigits(20).toFixed();
  return new InputError("ambiguous-percent", { fixes: [plain(calculator), plain(algebra)] });
}
