import type { MessageComponentInteraction } from "discord.js";
import { keptFromSharing } from "../memory.js";
import { NEXT_QUESTION, QUIZ_ME, REVIEW_MISSED, TRY_IT } from "../reply/controls.js";
import { READINGS, readingOf } from "../reply/fillIn.js";
import type { Reply } from "../reply/reply.js";
import { after, type Soon } from "../request/soon.js";
import { editChartIn, promptly, sendReply } from "./delivery.js";
import { editAnswer, fillQuestion, hedgeWithIt } from "./forms.js";
import { again, embedsOf, hidden, type Known, outdated, run, show, tell } from "./press.js";
import { linesUnder, lineUnder } from "./receipt.js";
import { saveForm } from "./saveForm.js";

/** What menus of ours set; a value of another kind is not from one. */
const SETTABLE: readonly string[] = [
  "move",
  "target",
  "rounding",
  "chart",
  "preset",
  "frequency",
  "concept",
  "answer",
  "hints",
];

/** What a choice says to set is set, and answered again: `move:-10%`. */
export async function chosen(known: Known, sets: string): Promise<void> {
  const at = sets.indexOf(":");
  if (!SETTABLE.includes(sets.slice(0, at))) return outdated(known.interaction, known.receipt);
  return show(known, again(known, { [sets.slice(0, at)]: sets.slice(at + 1) }));
}

/** Does what a button says. */
export async function button(known: Known, interaction: MessageComponentInteraction): Promise<void> {
  const { id, desk } = known;
  switch (id.action) {
    case "set":
      return chosen(known, id.sets ?? "");
    case "working":
    case "csv":
    case "choose":
      return sendReply(interaction, hidden(again(known, {}, id.action)), desk);
    case "chart":
      return chart(known, interaction);
    case "edit":
    case "try":
      return editAnswer(known, interaction);
    case "hedge":
      return hedgeWithIt(known, interaction);
    case "run":
      return lineBelow(known, TRY_IT);
    case "quiz":
      return lineBelow(known, QUIZ_ME);
    case "next":
      return lineBelow(known, NEXT_QUESTION);
    case "review":
      return lineBelow(known, REVIEW_MISSED);
    case "fill":
      return fillQuestion(known, interaction);
    case "reading":
      return run(known, linesUnder(embedsOf(interaction), READINGS)[readingOf(id.sets ?? "")]);
    case "save":
      return interaction.showModal(saveForm(desk.commands, id.owner));
    case "confirm":
      return confirm(known, interaction);
    case "reveal":
      return reveal(known, interaction);
    case "share":
      return share(known, interaction, again(known, {}, "shared"));
    case "amounts":
      return share(
        known,
        interaction,
        after(again(known, {}), (reply) => ({ ...reply, showChart: false })),
      );
    default:
      return outdated(interaction, known.receipt);
  }
}

/** Runs the line that an answer offers below a heading, for who pressed. */
async function lineBelow(known: Known, heading: string): Promise<void> {
  return run(known, lineUnder(embedsOf(known.interaction), heading));
}

/** Does what the answer only asked about: for who asked, and for nobody else, as it would be done to the presser's own. */
async function confirm(known: Known, interaction: MessageComponentInteraction): Promise<void> {
  if (known.id.owner === interaction.user.id) return show(known, again(known, { confirm: "true" }));
  return tell(interaction, "Only the person who was asked can confirm this.");
}

/** How all have answered, in the place of the question: for who asked, or who manages the server. */
async function reveal(known: Known, interaction: MessageComponentInteraction): Promise<void> {
  const { id, desk } = known;
  const may = id.owner === interaction.user.id || desk.context(interaction).asker?.manages === true;
  if (may) return show(known, again(known, {}, "reveal"), { may, hasAmounts: false });
  return tell(interaction, "Only the person who asked, or who manages the server, can reveal the answers.");
}

/** A copy for the channel, by the owner only; anyone else sees it alone. */
async function share(known: Known, interaction: MessageComponentInteraction, reply: Soon<Reply>): Promise<void> {
  const { id, desk } = known;
  const mine = id.owner === interaction.user.id;
  const keptBack = await keptFromSharing(desk.context(interaction), id.action === "amounts");
  if (keptBack !== undefined) return tell(interaction, keptBack);
  const copy = after(reply, ({ source: _source, ...reply }) => ({
    ...reply,
    private: !(mine && reply.kind === "answer"),
  }));
  return sendReply(interaction, copy, desk);
}

async function chart(known: Known, interaction: MessageComponentInteraction): Promise<void> {
  const { id, desk } = known;
  const { reply } = await promptly(again(known, {}), desk);
  if (reply instanceof Promise) return show(known, reply);
  if (id.owner !== interaction.user.id || reply.kind !== "answer")
    return sendReply(interaction, { ...reply, private: true, showChart: true }, desk);
  await interaction.deferUpdate();
  return editChartIn(interaction, reply, desk, interaction.user.id);
}
