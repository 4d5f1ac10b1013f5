/** The heading above a line to try, by which a button finds it. */
export const TRY_IT = "Try it";

/** The heading above the line that asks a question about what is explained. */
export const QUIZ_ME = "Quiz me";

/** The heading above the line that asks another question. */
export const NEXT_QUESTION = "Next question";

/** The heading above the line that asks again what was missed. */
export const REVIEW_MISSED = "Review what I missed";

/** What a button does with the answer it stands under. */
type Action =
  | "chart"
  | "working"
  | "edit"
  | "share"
  | "amounts"
  | "try"
  | "set"
  | "hedge"
  | "csv"
  | "save"
  | "confirm"
  | "run"
  | "quiz"
  | "next"
  | "review"
  | "choose"
  | "reveal"
  | "fill"
  | "reading";

/** A menu whose choices each set one option and answer again: `{ label: "−10%", sets: "move:-10%" }`. */
export interface Select {
  readonly kind: "select";
  /** Tells menus of one answer apart. */
  readonly id: string;
  readonly placeholder: string;
  readonly choices: readonly { readonly label: string; readonly sets: string; readonly chosen: boolean }[];
}

/** A button under an answer. */
export interface Button {
  readonly kind: "button";
  readonly action: Action;
  readonly label: string;
  /** What a `set` button sets: `frequency:weekly`. */
  readonly sets?: string;
}

/** Whether a control under an answer about a file does without the file. */
export function needsNoFile(control: Control): boolean {
  return control.kind === "button" && (control.action === "hedge" || control.action === "save");
}

/** What can be done with an answer by one tap. It keeps no state: the answer's receipt is the state. */
export type Control = Select | Button;

/** The buttons of an answer that a person sees privately or with amounts. */
export const answerButtons: readonly Button[] = [
  { kind: "button", action: "chart", label: "Chart" },
  { kind: "button", action: "working", label: "Working" },
  { kind: "button", action: "edit", label: "Edit" },
  { kind: "button", action: "share", label: "Share" },
  { kind: "button", action: "amounts", label: "Share with amounts" },
];

/** The button of a copy without amounts. */
export const tryButton: Button = { kind: "button", action: "try", label: "Try with my numbers" };

/** The button that does what an answer only asked about: it runs the line again with `confirm:true`. */
export function confirmButton(label: string): Button {
  return { kind: "button", action: "confirm", label };
}

/** The button that keeps an answer's portfolio under a name. */
export const saveButton: Button = { kind: "button", action: "save", label: "Save" };

/** The button that runs the line that stands below {@link TRY_IT}. */
export const tryItButton: Button = { kind: "button", action: "run", label: "Try it" };

/** The button that runs the line that stands below {@link QUIZ_ME}. */
export const quizMeButton: Button = { kind: "button", action: "quiz", label: QUIZ_ME };
