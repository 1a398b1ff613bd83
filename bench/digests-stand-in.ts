/** Takes the posts of the digest bench, answers after a moment as platforms do, and counts what exceeds their limits. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a platform takes in any second: https://docs.discord.com/developers/topics/rate-limits, https://docs.slack.dev/apis/web-api/rate-limits */
const LIMITS = { discord: 50, slackWorkspace: 5 } as const;
const ANSWER_MS = 20;

const recent = new Map<string, number[]>();
const seen = new Map<string, number>();
let over = 0;
let busiest = 0;

function isOver(key: string, limit: number): boolean {
  const now = performance.now();
  const times = (recent.get(key) ?? []).filter((at) => now - at < 1000);
  times.push(now);
  recent.set(key, times);
  if (key === 'discord') busiest = Math.max(busiest, times.length);
  return times.length > limit;
}

const server = createServer(async (request, response) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  const { marker } = JSON.parse(text) as { marker: string };
  const [, platform = '', verb = ''] = (request.url ?? '').split('/');
  const isTooMuch = platform === 'discord' && isOver('discord', LIMITS.discord);
  setTimeout(() => {
    if (isTooMuch) {
      over += 1;
      response.writeHead(429, { 'retry-after': '1' }).end('{}');
      return;
    }
    if (verb === 'post') seen.set(marker, (seen.get(marker) ?? 0) + 1);
    response.writeHead(200).end(JSON.stringify({ message: seen.has(marker) ? marker : null }));
  }, ANSWER_MS);
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.stdin.on('data', () => {
  const double = [...seen.values()].filter((times) => times > 1).length;
  process.stdout.write(
    `${seen.size} posts, ${double} double, ${over} over Discord's 50 a second (most in one second: ${busiest})\n`,
  );
});
