import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import type { Button, Control, Select } from "../reply/controls.js";
import { writeControlId } from "./customId.js";

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

const MAX_BUTTONS = 5;

/** Controls as rows: each menu in its own, buttons up to five beside each other. */
export function componentRows(controls: readonly Control[], owner: string): readonly Row[] {
  const selects = controls.filter((control) => control.kind === "select").map((select) => selectRow(select, owner));
  const buttons = controls.filter((control) => control.kind === "button");
  const rows = Array.from({ length: Math.ceil(buttons.length / MAX_BUTTONS) }, (_, row) =>
    buttonRow(buttons.slice(row * MAX_BUTTONS, (row + 1) * MAX_BUTTONS), owner),
  );
  return [...selects, ...rows];
}

function selectRow({ id, placeholder, choices }: Select, owner: string): Row {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: writeControlId({ action: `set-${id}`, owner }),
        placeholder,
        options: choices.map(({ label, sets, chosen }) => ({ label, value: sets, default: chosen })),
      },
    ],
  };
}

function buttonRow(buttons: readonly Button[], owner: string): Row {
  return {
    type: ComponentType.ActionRow,
    components: buttons.map(({ action, label, sets }) => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label,
      custom_id: writeControlId({ action, owner, sets }),
    })),
  };
}
