// The least that discord.js can do: log in and answer every command with the same embed. What our bot is measured against.
import { Client } from "discord.js";

const client = new Client({ intents: [], rest: { api: process.env.DISCORD_API_URL } });
client.on("error", (error) => console.error(error));
client.on("interactionCreate", (interaction) =>
  interaction.reply({ embeds: [{ title: "Short 60 SPI 200 futures", description: "A fixed answer." }], flags: 64 }),
);
await client.login(process.env.DISCORD_TOKEN);
