import { Decimal } from "../../computation/decimal.js";
import type { TypedFigure } from "../../request/typedFigure.js";
import { isSameFigure } from "../isSameFigure.js";
import type { Graded } from "./gradeCount.js";
import type { TypedNumber } from "./readTypedFigure.js";
import type { SoughtFigure } from "./task.js";

/** How far from the exact answer a typed one may be, as a share of it. */
export const TOLERANCE = new Decimal("0.005");

/** Grades a number: sign, size and rounding apart. */
export function gradeFigure(sought: SoughtFigure, typed: TypedNumber): Graded {
  const exact = sought.right.value;
  const { asFraction } = typed;
  const figure = asFraction !== undefined && isNear(exact.abs(), asFraction.value.abs()) ? asFraction : typed;
  const answered = { ...sought.right, label: "answered", value: figure.value };
  const sized = sizeOf(exact, figure);
  if (sized === "wrong") {
    const wrong = sought.wrong.filter(({ answer }) => isSaid(answer.value, figure, typed.signed));
    return { verdict: "wrong", answered, wrong };
  }
  if (figure.value.isNegative() === exact.isNegative()) return { verdict: sized, answered, wrong: [] };
  if (!typed.signed) return { verdict: "right-size-no-direction", answered, wrong: [] };
  return {
    verdict: "opposite",
    answered,
    wrong: sought.wrong.filter(({ answer }) => isNear(answer.value, figure.value)),
  };
}

function sizeOf(exact: Decimal, figure: TypedFigure): "right" | "rounded" | "wrong" {
  if (isNear(exact.abs(), figure.value.abs())) return "right";
  return !figure.value.isZero() && isSameFigure(exact, figure) ? "rounded" : "wrong";
}

/** Without a sign, a wrong number may stand for either. */
function isSaid(wrong: Decimal, { value }: TypedFigure, signed: boolean): boolean {
  return signed ? isNear(wrong, value) : isNear(wrong.abs(), value.abs());
}

function isNear(exact: Decimal, typed: Decimal): boolean {
  return typed.minus(exact).abs().lessThanOrEqualTo(exact.abs().times(TOLERANCE));
}
