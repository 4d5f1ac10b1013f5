import { act, type Present, sentenceFor } from "./api.js";
import { freshId, h } from "./dom.js";

/** A modal as the bot sends it, as much as is shown here. */
export interface Modal {
  readonly title?: string;
  readonly components?: readonly Part[];
}

interface Part {
  readonly type: number;
  readonly label?: string;
  readonly description?: string;
  readonly component?: Part;
  readonly components?: readonly Part[];
  readonly custom_id?: string;
  readonly style?: number;
  readonly required?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly placeholder?: string;
  readonly value?: string;
}

type Box = HTMLInputElement | HTMLTextAreaElement;

const TEXT_INPUT = 4;
const PARAGRAPH = 2;

/** What a form needs from the page. */
interface FormHost {
  readonly present: Present;
  /** The interaction that the bot answered with the form. */
  readonly shownBy: string;
  /** It was sent or given up. */
  readonly closed: () => void;
}

/** Shows a modal's form; sending it closes it, unless it cannot be sent. */
export function openForm(modal: Modal, { present, shownBy, closed }: FormHost): void {
  const title = freshId("title");
  const boxes = new Map<string, Box>();
  const fields = (modal.components ?? []).map((part) => field(part, boxes));
  const cancel = h("button", { type: "button", class: "control secondary", click: () => dialog.close() }, "Cancel");
  const wrong = h("p", { class: "failure", role: "alert" });
  const send = h("button", { type: "submit", class: "control primary" }, "Submit");
  const heading = h("h2", { id: title }, modal.title ?? "");
  const end = h("div", { class: "end" }, wrong, h("div", { class: "row" }, cancel, send));
  const form = h("form", {}, heading, h("div", { class: "fields" }, ...fields), end);
  const close = () => {
    dialog.remove();
    closed();
  };
  const dialog = h("dialog", { class: "modal", "aria-labelledby": title, close }, form);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    send.disabled = true;
    const values = Object.fromEntries([...boxes].map(([id, box]) => [id, box.value]));
    try {
      const { failure } = await act("modal", present, { shownBy, fields: values });
      if (failure.length === 0) dialog.close();
      else wrong.replaceChildren(`Something went wrong. ${failure.join(" ")}`);
    } catch (error) {
      wrong.replaceChildren(sentenceFor(error));
    } finally {
      send.disabled = false;
    }
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** A field's name, below it what it is for, and the box. */
function field(part: Part, boxes: Map<string, Box>): HTMLElement {
  const inner = part.component ?? part.components?.[0] ?? part;
  const name = part.label ?? inner.label ?? "";
  if (inner.type !== TEXT_INPUT) return h("p", { class: "failure" }, `The sandbox does not show this part: ${name}`);
  const [id, about] = [freshId("field"), freshId("about")];
  const attributes = {
    ...{ id, required: inner.required !== false, placeholder: inner.placeholder, "aria-describedby": about },
    ...(inner.min_length !== undefined && { minlength: String(inner.min_length) }),
    ...(inner.max_length !== undefined && { maxlength: String(inner.max_length) }),
  };
  const box = inner.style === PARAGRAPH ? h("textarea", attributes) : h("input", { ...attributes, type: "text" });
  box.value = inner.value ?? "";
  boxes.set(inner.custom_id ?? "", box);
  const star = inner.required === false ? "" : " *";
  const label = h("label", { for: id }, `${name}${star}`);
  return h("div", { class: "field" }, label, h("small", { id: about }, part.description ?? ""), box);
}
