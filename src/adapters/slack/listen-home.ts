/** Draws App Home when it is opened, and offers questions in the Messages tab. */
import type { App } from '@slack/bolt';
import type { Jobs } from './jobs.ts';
import { errorName } from './log.ts';
import type { SlackParts } from './parts.ts';
import { PROMPTS } from './prompts.ts';
import { RECENT_SHOWN, renderHome } from './render-home.ts';

export function listenToHome(app: App, parts: SlackParts, jobs: Jobs): void {
  app.event('app_home_opened', async ({ event, client }) => {
    const { user, channel } = event;
    await jobs.run('home', async () => {
      if (event.tab === 'messages') {
        try {
          await client.assistant.threads.setSuggestedPrompts({
            channel_id: channel,
            title: 'Ask about TikTok regulation',
            prompts: [...PROMPTS],
          });
        } catch (error) {
          parts.log.info({ error: errorName(error) }, 'slack: no prompts were suggested');
        }
        return;
      }
      const recent = await parts.ports.questions.recent('slack', user, RECENT_SHOWN).catch(() => []);
      const view = renderHome(parts.bot.knowledge(), parts.bot.commands, recent);
      await client.views.publish({ user_id: user, view });
    });
  });
}
