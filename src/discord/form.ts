import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from "discord.js";
import type { Command } from "../command.js";
import { writeControlId } from "./customId.js";

const MAX_DESCRIPTION = 100;

/** A form with a command's editable options, filled in with what an answer was given for. */
export function editForm(
  command: Command,
  filled: Readonly<Record<string, string>>,
  { owner, title, action }: { readonly owner: string; readonly title: string; readonly action: string },
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: writeControlId({ action, owner }),
    title,
    components: command.editable.map((name) => {
      const option = command.options[name];
      const typed = filled[name];
      const value = typed !== undefined && typed.length <= (option?.maxLength ?? 0) ? typed : undefined;
      return {
        type: ComponentType.Label,
        label: name,
        description: (option?.description ?? "").slice(0, MAX_DESCRIPTION),
        component: {
          type: ComponentType.TextInput,
          custom_id: name,
          style: TextInputStyle.Short,
          required: option?.required ?? false,
          max_length: option?.maxLength ?? MAX_DESCRIPTION,
          ...(value === undefined ? {} : { value }),
        },
      };
    }),
  };
}
