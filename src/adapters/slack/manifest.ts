/** The app's manifest, made from the command registry, with the fewest scopes and events that serve. */
import type { Command } from '../../core/command.ts';
import { shorten } from './cut-text.ts';
import { COMMAND } from './listen-commands.ts';
import { CHECK } from './listen-shortcuts.ts';
import { PROMPTS } from './prompts.ts';

/** Why each scope is asked for; also the README's table. */
const SCOPE_REASONS = {
  'app_mentions:read': 'hears when it is mentioned',
  'assistant:write': 'suggests questions in the Messages tab',
  'channels:history': 'follows threads in public channels in which it was asked; finds its own digests',
  'chat:write': 'answers',
  commands: 'the command /tiktok and the message shortcut',
  'groups:history': 'the same as channels:history in private channels it is invited to',
  'im:history': 'reads what is written to it directly',
} as const;

/** Scopes without which it still works, and what is missing then. */
const OPTIONAL_SCOPE_REASONS = {
  'files:write': 'uploads charts and maps; without it their description is shown',
  'users:read': 'tells full members from guests, so that members may set up digests; without it nobody may',
} as const;

const REQUIRED_SCOPES: readonly string[] = Object.keys(SCOPE_REASONS);
const OPTIONAL_SCOPES: readonly string[] = Object.keys(OPTIONAL_SCOPE_REASONS);
export const BOT_SCOPES: readonly string[] = [...REQUIRED_SCOPES, ...OPTIONAL_SCOPES];

const BOT_EVENTS = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'message.channels',
  'message.groups',
  'message.im',
  'tokens_revoked',
] as const;

export interface ManifestOptions {
  /** The public address for HTTP, without a path; Socket Mode without it. */
  readonly publicUrl?: string;
  /** Whether many workspaces install it by OAuth. */
  readonly distributed?: boolean;
}

const LONG_DESCRIPTION =
  'Ask about TikTok regulation: bans, fines, laws, court cases and investigations around the world. Every answer comes ' +
  'from curated records, names its sources with publisher and date, and says when they were last checked. Nothing is ' +
  'made up: what is not in the records is said not to be. Timelines, maps, comparisons and digests come from the same ' +
  'records. It answers where it is mentioned or written to, and stays silent elsewhere.';

/** https://docs.slack.dev/reference/app-manifest */
export function createManifest(commands: readonly Command[], options: ManifestOptions = {}) {
  const { publicUrl, distributed = false } = options;
  const base = publicUrl?.replace(/\/+$/, '');
  const events = base === undefined ? undefined : `${base}/slack/events`;
  return {
    _metadata: { major_version: 2, minor_version: 0 },
    display_information: {
      name: 'TikTok regulation',
      description: 'Cited, dated answers on TikTok regulation',
      long_description: LONG_DESCRIPTION,
      background_color: '#1d2b4f',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      agent_view: {
        agent_description:
          'Answers questions on TikTok regulation from curated records, with sources and dates.',
        suggested_prompts: PROMPTS.map((prompt) => ({ ...prompt })),
      },
      bot_user: { display_name: 'tiktok-regulation', always_online: true },
      shortcuts: [
        {
          name: 'Check this',
          type: 'message' as const,
          callback_id: CHECK,
          description: 'What the records say about this message; only you see it',
        },
      ],
      slash_commands: [
        {
          command: COMMAND,
          description: 'Ask about TikTok regulation, or run a command',
          usage_hint: usageHint(commands),
          should_escape: false,
          ...(events === undefined ? {} : { url: events }),
        },
      ],
    },
    oauth_config: {
      scopes: { bot: [...REQUIRED_SCOPES, ...OPTIONAL_SCOPES], bot_optional: [...OPTIONAL_SCOPES] },
      ...(distributed && base !== undefined ? { redirect_urls: [`${base}/slack/oauth_redirect`] } : {}),
    },
    settings: {
      event_subscriptions: {
        bot_events: [...BOT_EVENTS],
        ...(events === undefined ? {} : { request_url: events }),
      },
      interactivity: {
        is_enabled: true,
        ...(events === undefined ? {} : { request_url: events, message_menu_options_url: events }),
      },
      org_deploy_enabled: distributed,
      socket_mode_enabled: base === undefined,
      token_rotation_enabled: distributed,
    },
  };
}

/** The question form first, then the commands' first words, each once. */
function usageHint(commands: readonly Command[]): string {
  const names = [...new Set(commands.map((command) => command.name.split(' ')[0] ?? command.name))];
  return shorten(`[question] | ${names.join(' | ')}`, 1_000);
}
