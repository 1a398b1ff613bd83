/** A discord.js bot that only echoes: what `bench/discord.ts` is measured against. */
import { Client, GatewayIntentBits, Partials } from 'discord.js';

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  partials: [Partials.Channel],
  allowedMentions: { parse: [], repliedUser: false },
  rest: { api: process.env.DISCORD_API_URL ?? '' },
});
client.on('messageCreate', (message) => {
  if (!message.author.bot) void message.reply(message.content);
});
client.on('interactionCreate', (interaction) => {
  if (interaction.isChatInputCommand())
    void interaction.reply(interaction.options.getString('question') ?? 'echo');
});
await client.login(process.env.DISCORD_TOKEN ?? '');
