import type { Channel } from "./channel.js";
import type { Deliveries } from "./deliveries.js";
import { buttonData, selectData } from "./discord/client/component.js";
import { type FieldValues, modalData } from "./discord/client/modal.js";
import { NotAllowed } from "./discord/client/notAllowed.js";
import { commandData, focusedType, type OptionValues } from "./discord/client/options.js";
import { envelope, type Present, present } from "./discord/client/who.js";
import type { Interaction, Opening } from "./discord/interactionBook.js";
import { type Json, json, list, text } from "./discord/rules/violation.js";
import type { World } from "./discord/world.js";
import type { Viewer } from "./users.js";

/** What came of something a user did: why the bot did not answer, nothing if it did. */
export interface Done {
  readonly failure: readonly string[];
}

/** A control of a message, and what was picked from it where it is a menu. */
export interface Press {
  readonly entry: string;
  readonly customId: string;
  readonly values?: readonly string[];
}

/**
 * What users do in the channel, as interactions that the bot answers.
 *
 * Every method throws {@link NotAllowed} for what Discord's own client would not let them do.
 */
export class People {
  constructor(
    private readonly world: World,
    private readonly channel: Channel,
    private readonly deliveries: Deliveries,
  ) {}

  /** Runs a slash command: "hedge", or "portfolio save". */
  async command(viewer: Viewer, name: string, options: OptionValues): Promise<Done> {
    const who = this.present(viewer);
    if (this.world.registry.find(name.split(" ", 1)[0] ?? "", who.guildId) === undefined)
      throw new NotAllowed(`There is no command /${name}.`);
    const data = commandData(this.world, name, options, who);
    const interaction = this.#open(who, 2, () => ({ data }));
    const entry = this.channel.sent(viewer, name);
    this.channel.follow(interaction, viewer, { command: name }, entry);
    const failure = await this.deliveries.deliver(interaction);
    if (failure.length > 0) this.channel.failed(entry, failure);
    return { failure };
  }

  /** Types into an option; gives what the bot offers. */
  async autocomplete(
    viewer: Viewer,
    name: string,
    focus: { readonly name: string; readonly typed: string },
    others: OptionValues,
  ) {
    const who = this.present(viewer);
    const data = commandData(this.world, name, others, who, focus);
    const interaction = this.#open(who, 4, () => ({ data }), { focusedType: focusedType(data) });
    const failure = await this.deliveries.deliver(interaction);
    return { failure, choices: list(interaction.callback?.data.choices) };
  }

  /** Presses a button, or picks from a menu. */
  async press(viewer: Viewer, { entry: id, customId, values }: Press): Promise<Done> {
    const message = this.channel.find(id, viewer)?.message;
    if (!message) throw new NotAllowed("That message is not there for you.");
    const data =
      values === undefined ? buttonData(customId, message, false) : selectData(customId, values, message, false);
    const interaction = this.#open(this.present(viewer), 3, () => ({ data, message }), { source: message });
    this.channel.follow(interaction, viewer, { about: message });
    return { failure: await this.deliveries.deliver(interaction) };
  }

  /** Submits a modal, known by the interaction that showed it. */
  async modal(viewer: Viewer, shownBy: string, fields: FieldValues): Promise<Done> {
    const opener = this.world.interactions.withId(shownBy);
    const { callback, source } = opener ?? {};
    if (callback?.type !== 9 || ownerOf(opener?.payload) !== viewer.user.userId)
      throw new NotAllowed("That form is not open.");
    const customId = text(callback.data.custom_id);
    const data = modalData(this.world, { customId, shown: callback.data, fields }, false);
    const message = source ?? null;
    const extra = () => ({ data, ...(message !== null && { message }) });
    const interaction = this.#open(this.present(viewer), 5, extra, { source: message });
    this.channel.follow(interaction, viewer, message === null ? {} : { about: message });
    return { failure: await this.deliveries.deliver(interaction) };
  }

  /** Who somebody is to Discord, and where. */
  present({ user, place }: Viewer): Present {
    const { userId, name, permissions, directId } = user;
    const direct = place === "direct" ? { guildId: null, channelId: directId } : {};
    return present(this.world, { userId, name, permissions, ...direct });
  }

  #open(
    who: Present,
    type: number,
    extra: () => Json,
    more: Pick<Opening, "source" | "focusedType"> = {},
  ): Interaction {
    return this.world.interactions.open({
      type,
      ...more,
      payload: (id, token) => ({ ...envelope(this.world, who, type, id, token), ...extra() }),
    });
  }
}

/** Whose interaction it is. */
export function ownerOf(payload: Json | undefined): string {
  return text(json(json(payload?.member).user ?? payload?.user).id);
}
