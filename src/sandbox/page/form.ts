import { act } from "./api.js";
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

/** Shows a modal's form; sending it closes it, unless it cannot be sent. */
export function openForm(
  modal: Modal,
  host: { readonly user: string; readonly shownBy: string; readonly done: () => void },
): void {
  const title = freshId("title");
  const boxes = new Map<string, Box>();
  const rows = (modal.components ?? []).map((part) => field(part, boxes));
  const close = () => dialog.close();
  const cancel = h("button", { type: "button", class: "control secondary", click: close }, "Cancel");
  const wrong = h("p", { class: "failure", role: "alert" });
  const send = h("button", { type: "submit", class: "control primary" }, "Submit");
  const form = h(
    "form",
    {},
    h("h2", { id: title }, modal.title ?? ""),
    ...rows,
    wrong,
    h("div", { class: "row" }, cancel, send),
  );
  const dialog = h("dialog", { class: "modal", "aria-labelledby": title, close: () => dialog.remove() }, form);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    send.disabled = true;
    const fields = Object.fromEntries([...boxes].map(([id, box]) => [id, box.value]));
    try {
      const { failure } = await act("modal", { user: host.user, shownBy: host.shownBy, fields });
      if (failure.length > 0) throw new Error(`Something went wrong. ${failure.join(" ")}`);
      close();
      host.done();
    } catch (error) {
      send.disabled = false;
      wrong.textContent = error instanceof Error ? error.message : String(error);
    }
  });
  document.body.append(dialog);
  dialog.showModal();
}

function field(part: Part, boxes: Map<string, Box>): HTMLElement {
  const inner = part.component ?? part.components?.[0] ?? part;
  const name = part.label ?? inner.label ?? "";
  if (inner.type !== TEXT_INPUT) return h("p", { class: "failure" }, `The sandbox does not show this part: ${name}`);
  const about = freshId("about");
  const attributes = {
    ...{ required: inner.required !== false, placeholder: inner.placeholder, "aria-describedby": about },
    ...(inner.min_length !== undefined && { minlength: String(inner.min_length) }),
    ...(inner.max_length !== undefined && { maxlength: String(inner.max_length) }),
  };
  const box = inner.style === PARAGRAPH ? h("textarea", attributes) : h("input", { ...attributes, type: "text" });
  box.value = inner.value ?? "";
  boxes.set(inner.custom_id ?? "", box);
  const star = inner.required === false ? "" : " *";
  return h("label", {}, h("b", {}, `${name}${star}`), h("small", { id: about }, part.description ?? ""), box);
}
