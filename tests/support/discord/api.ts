/** What the stand-in answers to each request. */
import { problemsOf } from './check-message.ts';
import { COMPONENTS_V2, EPHEMERAL, type MessageJson } from './shapes.ts';
import type { DiscordStandIn, Kept, Open, Recorded } from './stand-in.ts';
import { APPLICATION, BOT, CHANNELS, channelOf, channelType, DISCORD_EPOCH, GUILD, TOKEN } from './world.ts';

export interface Answer {
  readonly status: number;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const refusal = (status: number, code: number, message: string): Answer => ({
  status,
  json: { code, message },
});

export function answerRequest(
  standIn: DiscordStandIn,
  request: Recorded,
  authorization: string | undefined,
): Answer {
  const { method, path } = request;
  const needsToken = !/^\/(interactions|webhooks)\//.test(path);
  if (needsToken && authorization !== `Bot ${TOKEN}`) return refusal(401, 0, '401: Unauthorized');
  const [, first, id = '', third, fourth] = path.split('/');
  if (path === '/gateway/bot') return gateway(standIn);
  if (path === '/applications/@me')
    return { status: 200, json: { id: APPLICATION, name: 'TikTok rules', flags: 0 } };
  if (first === 'applications' && path.endsWith('/commands')) return commands(standIn, request);
  if (path === '/users/@me/channels')
    return { status: 200, json: { id: CHANNELS.direct, type: 1, recipients: [] } };
  if (first === 'channels' && third === undefined) return { status: 200, json: channelOf(id) };
  if (first === 'channels' && third === 'typing') return { status: 204 };
  if (first === 'channels' && third === 'messages') {
    if (method === 'POST') return createMessage(standIn, id, request);
    if (method === 'GET' && fourth === undefined) return { status: 200, json: history(standIn, id, request) };
    if (method === 'DELETE') return removeMessage(standIn, fourth ?? '');
  }
  if (first === 'interactions') return callback(standIn, id, third ?? '', request);
  if (first === 'webhooks') return webhook(standIn, third ?? '', request);
  return refusal(404, 0, '404: Not Found');
}

function gateway({ gatewayUrl, options }: DiscordStandIn): Answer {
  const shards = options.shards ?? 1;
  return {
    status: 200,
    json: {
      url: gatewayUrl,
      shards,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: shards },
    },
  };
}

/** Discord answers with ids, versions and its own defaults added. */
function commands(standIn: DiscordStandIn, { method, path, json }: Recorded): Answer {
  if (method === 'PUT') standIn.commands.set(path, json as object[]);
  const list = (standIn.commands.get(path) ?? []).map((command, index) => ({
    ...withDefaults(command),
    id: String(900_000_000_000_000_000n + BigInt(index)),
    application_id: APPLICATION,
    version: standIn.nextId(),
    default_member_permissions: null,
    nsfw: false,
  }));
  return { status: 200, json: list };
}

/** Optional fields at their defaults come back missing, as Discord sends them. */
function withDefaults(command: object): object {
  return JSON.parse(
    JSON.stringify(command, (key, value: unknown) =>
      key === 'required' && value === false ? undefined : value,
    ),
  ) as object;
}

function createMessage(standIn: DiscordStandIn, channel: string, request: Recorded): Answer {
  const body = request.json as MessageJson & { readonly enforce_nonce?: boolean };
  if (channel === CHANNELS.readOnly) return refusal(403, 50_013, 'Missing Permissions');
  if (channel === CHANNELS.noHistory && body.message_reference !== undefined)
    return refusal(400, 160_002, 'Cannot reply without permission to read message history');
  if (channel === CHANNELS.locked) return refusal(403, 160_005, 'Thread is locked');
  if (channelType(channel) === 15) return refusal(400, 50_008, 'Cannot send messages in a non-text channel');
  if (channel === CHANNELS.noFiles && request.files.length > 0)
    return refusal(403, 50_013, 'Missing Permissions');
  const same = standIn.messages.find((kept) => kept.nonce !== undefined && kept.nonce === body.nonce);
  if (body.enforce_nonce === true && same !== undefined) return { status: 200, json: same };
  return keep(standIn, channel, body, request) ?? refused(standIn, body, request);
}

function keep(
  standIn: DiscordStandIn,
  channel: string,
  body: MessageJson,
  request: Recorded,
): Answer | undefined {
  if (problemsOf(body, namesOf(request)).length > 0) return undefined;
  const message = messageOf(standIn, channel, body);
  standIn.messages.push(message);
  return { status: 200, json: message };
}

function refused(standIn: DiscordStandIn, body: MessageJson, request: Recorded): Answer {
  const problems = problemsOf(body, namesOf(request));
  standIn.violations.push(...problems.map((problem) => `${request.method} ${request.path}: ${problem}`));
  return refusal(400, 50_035, 'Invalid Form Body');
}

function namesOf({ files }: Recorded): readonly string[] {
  return files.map(({ name }) => name);
}

function messageOf(standIn: DiscordStandIn, channel: string, body: MessageJson, id = standIn.nextId()): Kept {
  const { enforce_nonce, allowed_mentions, message_reference, attachments, ...shown } = body;
  const message = {
    type: message_reference === undefined ? 0 : 19,
    ...shown,
    content: body.content ?? '',
    components: body.components ?? [],
    embeds: body.embeds ?? [],
    id,
    channel_id: channel,
    author: BOT,
    attachments: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    timestamp: new Date(Number(BigInt(id) >> 22n) + DISCORD_EPOCH).toISOString(),
    edited_timestamp: null,
    flags: body.flags ?? 0,
    ...(message_reference === undefined
      ? {}
      : { message_reference: { type: 0, channel_id: channel, guild_id: GUILD, ...message_reference } }),
  };
  return message as Kept;
}

/** Newest first; nonces are kept for the answer to the sender only. */
function history(standIn: DiscordStandIn, channel: string, { query }: Recorded): readonly object[] {
  // Without Read Message History Discord answers with an empty list, not with an error.
  if (channel === CHANNELS.noHistory) return [];
  const after = BigInt(query.get('after') ?? '0');
  const limit = Number(query.get('limit') ?? '50');
  const all = standIn.messages.filter(
    (message) => message.channel_id === channel && BigInt(message.id) > after,
  );
  const page = query.has('after') ? all.slice(0, limit) : all.slice(-limit);
  return page.toReversed().map(({ nonce, ...message }) => message);
}

function removeMessage(standIn: DiscordStandIn, id: string): Answer {
  const index = standIn.messages.findIndex((message) => message.id === id);
  if (index < 0) return refusal(404, 10_008, 'Unknown Message');
  standIn.messages.splice(index, 1);
  return { status: 204 };
}

interface Callback {
  readonly type: number;
  readonly data?: MessageJson;
}

const TYPES = { reply: 4, deferReply: 5, deferUpdate: 6, update: 7, suggestions: 8 } as const;

function callback(standIn: DiscordStandIn, id: string, token: string, request: Recorded): Answer {
  const open = standIn.open.get(id);
  if (open === undefined || open.token !== token) return refusal(404, 10_062, 'Unknown interaction');
  if (open.state !== 'fresh') return refusal(400, 40_060, 'Interaction has already been acknowledged.');
  const { type, data = {} } = request.json as Callback;
  const ephemeral = ((data.flags ?? 0) & EPHEMERAL) !== 0;
  if (type === TYPES.reply || type === TYPES.update) {
    if (problemsOf(data, namesOf(request)).length > 0) return refused(standIn, data, request);
    if (type === TYPES.reply) addAnswer(standIn, open, data, ephemeral);
    else if (open.source !== undefined) replace(standIn, open.source, data);
  }
  open.state = type === TYPES.deferReply ? 'thinking' : 'answered';
  open.ephemeral ||= ephemeral;
  return { status: 204 };
}

function addAnswer(standIn: DiscordStandIn, open: Open, data: MessageJson, ephemeral: boolean): void {
  const flags = (data.flags ?? 0) | (ephemeral ? EPHEMERAL : 0);
  const message = messageOf(standIn, open.channel, { ...data, flags });
  standIn.messages.push(message);
  open.message = message.id;
}

function replace(standIn: DiscordStandIn, id: string, data: MessageJson): void {
  const index = standIn.messages.findIndex((message) => message.id === id);
  const before = standIn.messages[index];
  if (before === undefined) return;
  const flags = (before.flags ?? 0) | (data.flags ?? 0);
  standIn.messages[index] = messageOf(standIn, before.channel_id, { ...data, flags }, id);
}

function webhook(standIn: DiscordStandIn, token: string, request: Recorded): Answer {
  const open = [...standIn.open.values()].find((candidate) => candidate.token === token);
  if (open === undefined) return refusal(404, 10_015, 'Unknown Webhook');
  const target = open.message ?? open.source;
  if (request.method === 'DELETE') {
    open.state = 'answered';
    return target === undefined ? { status: 204 } : removeMessage(standIn, target);
  }
  const body = request.json as MessageJson;
  if (request.method === 'PATCH') {
    if (open.state === 'fresh') return refusal(404, 10_015, 'Unknown Webhook');
    const known = standIn.messages.find((message) => message.id === target);
    const flags = (known?.flags ?? 0) | (body.flags ?? 0);
    const merged = { ...((flags & COMPONENTS_V2) === 0 ? { content: '' } : {}), ...body, flags };
    if (problemsOf(merged, namesOf(request)).length > 0) return refused(standIn, merged, request);
    if (target === undefined) addAnswer(standIn, open, merged, open.ephemeral);
    else replace(standIn, target, merged);
    open.state = 'answered';
    return { status: 200, json: standIn.messages.find(({ id }) => id === (open.message ?? target)) };
  }
  if (problemsOf(body, namesOf(request)).length > 0) return refused(standIn, body, request);
  const message = messageOf(standIn, open.channel, body);
  standIn.messages.push(message);
  return { status: 200, json: message };
}
