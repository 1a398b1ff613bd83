import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { BOT_SCOPES, createManifest } from '../../src/adapters/slack/manifest.ts';
import { coreCommands } from '../../src/core/commands/registry.ts';

const schemaFile = path.resolve(import.meta.dirname, '../../../shared/specs/slack-manifest.schema.json');

describe('the Slack manifest', () => {
  it.skipIf(!existsSync(schemaFile)).each([
    ['Socket Mode', {}],
    ['HTTP', { publicUrl: 'https://bot.example/' }],
    ['many workspaces', { publicUrl: 'https://bot.example', distributed: true }],
  ])('for %s is valid against Slack’s own schema (skipped without ../shared/specs)', (_, options) => {
    // Slack's schema leans on keywords of its own ("regex", "_note").
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
    expect(validate(createManifest(coreCommands, options)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('asks for no more than it uses', () => {
    expect([...BOT_SCOPES].sort()).toEqual([
      'app_mentions:read',
      'assistant:write',
      'channels:history',
      'chat:write',
      'commands',
      'files:write',
      'groups:history',
      'im:history',
      'users:read',
    ]);
    expect(createManifest(coreCommands).oauth_config.scopes.bot_optional).toEqual([
      'files:write',
      'users:read',
    ]);
  });

  it('names every command, and needs no address in Socket Mode', () => {
    const { features, settings } = createManifest(coreCommands);
    for (const { name } of coreCommands) expect(features.slash_commands[0]?.usage_hint).toContain(name);
    expect(settings.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(createManifest(coreCommands))).not.toContain('http');
  });

  it('sends everything to the one address over HTTP', () => {
    const manifest = createManifest(coreCommands, { publicUrl: 'https://bot.example/', distributed: true });
    expect(manifest.settings).toMatchObject({
      socket_mode_enabled: false,
      token_rotation_enabled: true,
      event_subscriptions: { request_url: 'https://bot.example/slack/events' },
      interactivity: { request_url: 'https://bot.example/slack/events' },
    });
    expect(manifest.features.slash_commands[0]).toMatchObject({ url: 'https://bot.example/slack/events' });
    expect(manifest.oauth_config).toMatchObject({
      redirect_urls: ['https://bot.example/slack/oauth_redirect'],
    });
  });
});
