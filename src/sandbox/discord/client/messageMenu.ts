import type { Json } from "../rules/violation.js";
import { snowflake } from "../snowflake.js";
import type { World } from "../world.js";
import { NotAllowed } from "./notAllowed.js";
import type { Present } from "./who.js";

const MESSAGE = 3;

/**
 * The `data` of a command from the menu of a message: the message itself stands in it, with its text.
 *
 * @throws {@link NotAllowed} where no such entry is in the menu
 */
export function messageMenuData(world: World, name: string, content: string, who: Present): Json {
  const definition = world.registry.find(name, who.guildId, MESSAGE);
  if (definition === undefined) throw new NotAllowed(`There is no ${name} in the menu.`);
  const id = snowflake();
  const message = {
    ...{
      id,
      channel_id: who.channelId,
      content,
      type: 0,
      flags: 0,
      pinned: false,
      tts: false,
      mention_everyone: false,
    },
    ...{ timestamp: new Date().toISOString(), edited_timestamp: null, components: [] },
    ...{ mentions: [], mention_roles: [], attachments: [], embeds: [] },
    author: { id: snowflake(), username: "somebody", discriminator: "0", avatar: null, global_name: "Somebody" },
  };
  return { id: definition.id, name, type: MESSAGE, target_id: id, resolved: { messages: { [id]: message } } };
}
