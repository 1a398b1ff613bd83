/** What every store must do, whatever the database: run on SQLite and on PostgreSQL. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Turn } from '../../src/core/ports.ts';
import { backupLines, restoreLines } from '../../src/store/backup.ts';
import { CONVERSATION_MS, ENGAGED_MS } from '../../src/store/conversations.ts';
import { markerOf, type Plan } from '../../src/store/deliveries.ts';
import { migrations } from '../../src/store/migrations.ts';
import { openDatabase, openStore, type Store, type StoreOptions } from '../../src/store/open-store.ts';
import type { NewSubscription, Subscription } from '../../src/store/subscriptions.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-11-23T09:00:00Z');
const KEY = Buffer.alloc(32, 7).toString('base64');

const turn: Turn = {
  places: ['CA'],
  topics: ['ban'],
  entries: ['ca-ban'],
  intent: 'status',
  choices: ['one'],
  words: ['ban'],
};

const weekly: NewSubscription = {
  to: { platform: 'slack', workspace: 'T1', channel: 'C1' },
  owner: 'U1',
  frequency: 'weekly',
  day: 1,
  time: '09:00',
  zone: 'Europe/Berlin',
  places: ['EU'],
  topics: ['child-safety'],
  quiet: 'short',
  nextAt: START,
  sinceAt: START - 7 * DAY,
};

const roomy = { channel: 5, workspace: 50 };

/** `place` makes an empty database and gives what names it. */
export function storeContract(
  name: string,
  place: () => Promise<Pick<StoreOptions, 'databaseUrl' | 'dataDir'>>,
): void {
  describe(`the store on ${name}`, () => {
    let at: Pick<StoreOptions, 'databaseUrl' | 'dataDir'>;
    let now = START;
    const clock = () => new Date(now);
    const opened: Store[] = [];
    const open = async (more: Partial<StoreOptions> = {}) => {
      const store = await openStore({ ...at, clock, encryptionKey: KEY, ...more });
      opened.push(store);
      return store;
    };
    let store: Store;

    beforeEach(async () => {
      now = START;
      at = await place();
      store = await open();
    });
    afterEach(async () => {
      for (const one of opened.splice(0)) await one.close();
    });

    const add = async (more: Partial<NewSubscription> = {}): Promise<Subscription> => {
      const made = await store.subscriptions.add({ ...weekly, ...more }, roomy);
      if (typeof made === 'string') throw new Error(made);
      return made;
    };
    const planNow = (due: Subscription): Plan => ({
      nextAt: (due.nextAt ?? now) + 7 * DAY,
      deliver: { slot: due.nextAt ?? now, untilAt: now },
    });
    const hold = (holder = 'a', most = 10) => store.deliveries.hold(['slack'], holder, most, 60_000);
    const held = async () => {
      await add();
      await store.deliveries.fallDue(['slack'], 10, planNow);
      const [one] = await hold();
      if (!one) throw new Error('nothing is due');
      return one;
    };

    describe('claims', () => {
      it('lets one of many callers at once through', async () => {
        const other = await open();
        const won = await Promise.all(
          Array.from({ length: 40 }, (_, i) => (i % 2 ? store : other).claims.claim('event-1', 60)),
        );
        expect(won.filter(Boolean)).toHaveLength(1);
      });
      it('lets the next through when the time is over, and not before', async () => {
        expect(await store.claims.claim('k', 60)).toBe(true);
        now += 59_999;
        expect(await store.claims.claim('k', 60)).toBe(false);
        now += 1;
        expect(await store.claims.claim('k', 60)).toBe(true);
      });
      it('remembers over a restart', async () => {
        await store.claims.claim('k', 60);
        await opened.pop()?.close();
        store = await open();
        expect(await store.claims.claim('k', 60)).toBe(false);
      });
    });

    describe('conversations and threads', () => {
      it('recalls the last turn until its time is over', async () => {
        expect(await store.conversations.recall('t')).toBeUndefined();
        await store.conversations.remember('t', { ...turn, intent: 'when' });
        await store.conversations.remember('t', turn);
        expect(await store.conversations.recall('t')).toEqual(turn);
        expect(await store.conversations.recall('u')).toBeUndefined();
        now += CONVERSATION_MS;
        expect(await store.conversations.recall('t')).toBeUndefined();
      });
      it('takes the turns of more conversations at once than one statement holds', async () => {
        await store.conversations.remember('t7', turn);
        const turns = Array.from(
          { length: 1_100 },
          (_, n) => [`t${n}`, { ...turn, intent: `${n}` }] as const,
        );
        await store.conversations.rememberAll(new Map(turns));
        for (const n of [0, 7, 1_099])
          expect((await store.conversations.recall(`t${n}`))?.intent).toBe(`${n}`);
      });
      it('knows the threads in which it was addressed until their time is over', async () => {
        await store.threads.engage('t');
        await store.threads.engage('t');
        expect(await store.threads.isEngaged('t')).toBe(true);
        expect(await store.threads.isEngaged('u')).toBe(false);
        now += ENGAGED_MS;
        expect(await store.threads.isEngaged('t')).toBe(false);
      });
    });

    describe('people', () => {
      const judgement = { platform: 'slack', workspace: 'T1', user: 'U1', message: 'm1', entries: ['e'] };
      const question = {
        platform: 'slack',
        workspace: 'T1',
        user: 'U1',
        kind: 'answer',
        entries: ['e'],
      } as const;

      it('counts the last judgement of a person on a message', async () => {
        await store.feedback.record({ ...judgement, helpful: true });
        await store.feedback.record({ ...judgement, helpful: false });
        const { feedback } = await store.people.exportPerson('slack', 'U1');
        expect(feedback).toMatchObject([{ message: 'm1', helpful: 0 }]);
      });
      it('keeps no question unless the operator turned that on', async () => {
        await store.questions.record({ ...question, text: 'is it banned' });
        expect(await store.questions.recent('slack', 'U1', 5)).toEqual([]);
        expect((await store.people.exportPerson('slack', 'U1')).questions).toEqual([]);
      });
      it('counts questions by day and outcome, over a restart too', async () => {
        const ask = (kind: 'answer' | 'unknown') =>
          store.questions.record({ ...question, kind, text: 'is it banned' });
        await ask('answer');
        await ask('unknown');
        await opened.pop()?.close();
        store = await open();
        await ask('answer');
        now += DAY;
        await ask('answer');
        await opened.pop()?.close();
        store = await open();
        const { db } = openDatabase({ ...at, clock });
        const rows = await db
          .selectFrom('question_counts')
          .selectAll()
          .orderBy('day')
          .orderBy('kind')
          .execute();
        await db.destroy();
        expect(rows.map(({ day, platform, kind, count }) => [day, platform, kind, Number(count)])).toEqual([
          ['2026-11-23', 'slack', 'answer', 2],
          ['2026-11-23', 'slack', 'unknown', 1],
          ['2026-11-24', 'slack', 'answer', 1],
        ]);
      });
      it("gives a person's own questions, newest first, and keeps no name with them", async () => {
        const keeping = await open({ keepQuestionsDays: 2 });
        // Long enough that no random pseudonym contains it by chance.
        const user = 'U0123456789';
        for (const text of ['one', 'two', 'three']) {
          now += 1000;
          await keeping.questions.record({ ...question, user, text });
        }
        await keeping.questions.record({ ...question, user: 'U2', text: 'other' });
        expect(await keeping.questions.recent('slack', user, 2)).toEqual(['three', 'two']);
        const held = await keeping.people.exportPerson('slack', user);
        expect(held.questions).toHaveLength(3);
        expect(JSON.stringify(held)).not.toContain(user);
        now += 2 * DAY;
        await keeping.sweep();
        expect(await keeping.questions.recent('slack', user, 2)).toEqual([]);
      });
      it('shows and erases what is held on a person, and leaves the others theirs', async () => {
        const keeping = await open({ keepQuestionsDays: 2 });
        await keeping.feedback.record({ ...judgement, helpful: true });
        await keeping.feedback.record({ ...judgement, user: 'U2', helpful: true });
        await keeping.questions.record({ ...question, text: 'one' });
        const { id } = await add();
        const mine = await keeping.people.exportPerson('slack', 'U1');
        expect([mine.feedback, mine.questions, mine.subscriptions].map((rows) => rows?.length)).toEqual([
          1, 1, 1,
        ]);
        expect(await keeping.people.erasePerson('slack', 'U1')).toBe(3);
        expect(await keeping.people.exportPerson('slack', 'U1')).toEqual({
          feedback: [],
          questions: [],
          subscriptions: [],
        });
        expect((await keeping.people.exportPerson('slack', 'U2')).feedback).toHaveLength(1);
        expect(await keeping.subscriptions.get(id)).not.toHaveProperty('owner');
      });
      it('shows and erases what is held on a workspace, its tokens too', async () => {
        await store.feedback.record({ ...judgement, helpful: true });
        await store.installations.save({ team: 'T1' }, { token: 'xoxb-secret' });
        await add();
        await add({ to: { platform: 'slack', workspace: 'T2', channel: 'C1' } });
        const all = await store.people.exportWorkspace('slack', 'T1');
        expect(all).toMatchObject({
          feedback: [{}],
          subscriptions: [{}],
          installations: [{ id: 'team:T1' }],
        });
        expect(JSON.stringify(all)).not.toContain('secret');
        await store.people.eraseWorkspace('slack', 'T1');
        const left = await store.people.exportWorkspace('slack', 'T1');
        expect(Object.values(left).flat()).toEqual([]);
        expect(await store.installations.find({ team: 'T1' })).toBeUndefined();
        expect(await store.subscriptions.all(10)).toHaveLength(1);
      });
    });

    describe('installations', () => {
      it("finds the team's own before the enterprise's, and forgets each by itself", async () => {
        await store.installations.save({ enterprise: 'E1' }, { of: 'enterprise' });
        await store.installations.save({ team: 'T1', enterprise: 'E1' }, { of: 'team' });
        expect(await store.installations.find({ team: 'T1', enterprise: 'E1' })).toEqual({ of: 'team' });
        expect(await store.installations.find({ team: 'T2', enterprise: 'E1' })).toEqual({
          of: 'enterprise',
        });
        expect(await store.installations.find({ team: 'T2' })).toBeUndefined();
        await store.installations.delete({ team: 'T1', enterprise: 'E1' });
        expect(await store.installations.find({ team: 'T1', enterprise: 'E1' })).toEqual({
          of: 'enterprise',
        });
      });
      it('writes no token in clear, and opens it only with the same key', async () => {
        await store.installations.save({ team: 'T1' }, { token: 'xoxb-secret' });
        const database = openDatabase({ ...at, clock });
        const rows = await database.db.selectFrom('installations').selectAll().execute();
        await database.db.destroy();
        expect(JSON.stringify(rows)).not.toContain('xoxb');
        const other = await open({ encryptionKey: Buffer.alloc(32, 8).toString('hex') });
        await expect(other.installations.find({ team: 'T1' })).rejects.toThrow(
          /cannot open what is sealed.*;/,
        );
        const keyless = await open({ encryptionKey: undefined });
        await expect(keyless.installations.save({ team: 'T1' }, {})).rejects.toThrow(
          /need an encryption key/,
        );
        await expect(open({ encryptionKey: 'short' })).rejects.toThrow(/instead of 32; make one with/);
      });
    });

    describe('subscriptions', () => {
      it('numbers those of a channel, keeps what was chosen and changes it', async () => {
        const first = await add();
        const second = await add({ frequency: 'as-it-happens', places: [], nextAt: undefined as never });
        expect([first.number, second.number]).toEqual([1, 2]);
        const listed = await store.subscriptions.inChannel(weekly.to);
        expect(listed).toEqual([first, second]);
        expect(first).toMatchObject({ ...weekly, createdAt: START });
        const { day: _, ...daily } = { ...weekly, frequency: 'daily' as const, topics: [] };
        await store.subscriptions.change(first.id, daily, { nextAt: START + 5, sinceAt: START });
        expect(await store.subscriptions.get(first.id)).toEqual({
          ...daily,
          id: first.id,
          number: 1,
          createdAt: START,
          nextAt: START + 5,
          sinceAt: START,
        });
      });
      it('gives many who start at once a number each, and holds the limits', async () => {
        const other = await open();
        const made = await Promise.all(
          Array.from({ length: 8 }, (_, i) => (i % 2 ? store : other).subscriptions.add(weekly, roomy)),
        );
        const numbers = made.flatMap((one) => (typeof one === 'string' ? [] : [one.number]));
        expect(numbers.sort()).toEqual([1, 2, 3, 4, 5]);
        expect(made.filter((one) => one === 'channel full')).toHaveLength(3);
        const elsewhere = { ...weekly, to: { ...weekly.to, channel: 'C2' } };
        expect(await store.subscriptions.add(elsewhere, { channel: 5, workspace: 5 })).toBe('workspace full');
      });
      it('never gives a removed number to another digest of those that stay', async () => {
        const [first, second] = [await add(), await add()];
        await store.subscriptions.remove(first.id);
        expect((await add()).number).toBe(3);
        expect(await store.subscriptions.get(first.id)).toBeUndefined();
        expect(await store.subscriptions.get(second.id)).toEqual(second);
      });
      it('tells when the next one falls due, leaving out the paused', async () => {
        expect(await store.subscriptions.nextDue(['slack'])).toBeUndefined();
        const first = await add({ nextAt: START + 10 });
        await add({ nextAt: START + 20 });
        expect(await store.subscriptions.nextDue(['slack'])).toBe(START + 10);
        expect(await store.subscriptions.nextDue(['discord'])).toBeUndefined();
        await store.subscriptions.pause(first.id, 'the channel is archived');
        expect(await store.subscriptions.nextDue(['slack'])).toBe(START + 20);
        expect(await store.subscriptions.get(first.id)).toMatchObject({
          pausedAt: START,
          pauseReason: 'the channel is archived',
        });
        await store.subscriptions.resume(first.id, START + 15);
        expect(await store.subscriptions.nextDue(['slack'])).toBe(START + 15);
        expect(await store.subscriptions.get(first.id)).not.toHaveProperty('pausedAt');
      });
    });

    describe('deliveries', () => {
      it('makes one delivery of a slot, however many replicas look at once', async () => {
        await add();
        const other = await open();
        await Promise.all(
          [store, other, store, other].map((one) => one.deliveries.fallDue(['slack'], 10, planNow)),
        );
        const holds = await Promise.all(
          [store, other, store, other].map((one, i) => one.deliveries.hold(['slack'], `h${i}`, 10, 60_000)),
        );
        expect(holds.flat()).toHaveLength(1);
        expect(holds.flat()[0]?.delivery).toMatchObject({ slot: START, state: 'waiting', tries: 0 });
      });
      it('makes no second delivery of a slot when the clock is set back', async () => {
        const { delivery } = await held();
        await store.deliveries.beginSending(delivery.id, 'a', 60_000);
        await store.deliveries.sent(delivery.id, 'm1');
        now -= DAY;
        await store.subscriptions.change(delivery.subscription, weekly, { nextAt: START, sinceAt: START });
        now += DAY;
        await store.deliveries.fallDue(['slack'], 10, planNow);
        expect(await hold('b')).toEqual([]);
      });
      it('leaves other platforms to those who serve them, and nothing to those who serve none', async () => {
        await add();
        expect(await store.deliveries.fallDue(['discord'], 10, planNow)).toBe(0);
        expect(await store.deliveries.fallDue([], 10, planNow)).toBe(0);
        expect(await store.deliveries.hold([], 'a', 1, 1)).toEqual([]);
      });
      it('frees a delivery when its lease ends, and refuses the late holder', async () => {
        const { delivery } = await held();
        expect(await hold('b')).toEqual([]);
        now += 60_000;
        expect(await store.deliveries.beginSending(delivery.id, 'a', 60_000)).toBe(false);
        const [again] = await hold('b');
        expect(again?.delivery).toMatchObject({ id: delivery.id, tries: 0 });
        expect(await store.deliveries.beginSending(delivery.id, 'a', 60_000)).toBe(false);
        expect(await store.deliveries.beginSending(delivery.id, 'b', 60_000)).toBe(true);
        await store.deliveries.fail(delivery.id, 'a', 'late');
        expect(await store.deliveries.counts()).toEqual({ sending: 1 });
      });
      it('says of a delivery that was begun that it may have been sent', async () => {
        const { delivery } = await held();
        await store.deliveries.beginSending(delivery.id, 'a', 60_000);
        now += 60_000;
        const [again] = await hold('b');
        expect(again?.delivery).toMatchObject({ state: 'sending', sendingAt: START });
      });
      it('records the post and what its readers have seen, whoever holds it', async () => {
        const { delivery } = await held();
        await store.deliveries.beginSending(delivery.id, 'a', 60_000);
        now += 120_000;
        await hold('b');
        await store.deliveries.sent(delivery.id, 'm1');
        await store.deliveries.sent(delivery.id, 'm2');
        expect(await store.deliveries.history(delivery.subscription, 5)).toMatchObject([
          { state: 'sent', message: 'm1', slot: START },
        ]);
        expect(await store.subscriptions.get(delivery.subscription)).toMatchObject({ sinceAt: START });
      });
      it('puts one back for later, as waiting only where it was certainly not sent', async () => {
        const { delivery } = await held();
        await store.deliveries.beginSending(delivery.id, 'a', 60_000);
        const again = { dueAt: now + 5000, note: 'timed out' };
        await store.deliveries.putBack(delivery.id, 'a', { ...again, certain: false, tried: true });
        expect(await hold()).toEqual([]);
        now += 5000;
        expect((await hold())[0]?.delivery).toMatchObject({ state: 'sending', tries: 1, note: 'timed out' });
        await store.deliveries.putBack(delivery.id, 'a', { ...again, certain: true, tried: false });
        now += 5000;
        expect((await hold())[0]?.delivery).toMatchObject({ state: 'waiting', tries: 1 });
      });
      it('waits with the next slot until the one before is finished', async () => {
        const { delivery } = await held();
        now += 8 * DAY;
        expect(await store.deliveries.fallDue(['slack'], 10, planNow)).toBe(0);
        await hold('b');
        await store.deliveries.skip(delivery.id, 'b', 'nothing new', true);
        expect(await store.deliveries.fallDue(['slack'], 10, planNow)).toBe(1);
        expect(await store.subscriptions.get(delivery.subscription)).toMatchObject({ sinceAt: START });
      });
      it('notes a missed slot and gives no post for it', async () => {
        const { id } = await add();
        await store.deliveries.fallDue(['slack'], 10, () => ({
          nextAt: START + DAY,
          missed: { slot: START, note: 'missed while away' },
        }));
        expect(await hold()).toEqual([]);
        expect(await store.deliveries.history(id, 5)).toMatchObject([
          { state: 'skipped', note: 'missed while away' },
        ]);
      });
      it('posts out of turn when asked, once at a time', async () => {
        const subscription = await add({ nextAt: START + DAY });
        expect(await store.deliveries.addNow(subscription, now)).toBe(true);
        expect(await store.deliveries.addNow(subscription, now)).toBe(false);
        expect((await hold())[0]?.delivery).toMatchObject({ kind: 'now', slot: START });
      });
      it('drops what waits when its digest is paused or removed', async () => {
        const subscription = await add({ nextAt: START + DAY });
        await store.deliveries.addNow(subscription, now);
        await store.subscriptions.pause(subscription.id, 'for a while');
        expect(await hold()).toEqual([]);
        await store.subscriptions.resume(subscription.id, START);
        await store.deliveries.fallDue(['slack'], 10, planNow);
        await store.subscriptions.remove(subscription.id);
        expect(await hold()).toEqual([]);
      });
      it('marks a slot the same always and another differently', () => {
        expect(markerOf('s', 1)).toMatch(/^[a-z0-9]{25}$/);
        expect(markerOf('s', 1)).toBe(markerOf('s', 1));
        expect(markerOf('s', 1)).not.toBe(markerOf('s', 2));
      });
    });

    describe('the journal of records', () => {
      const record = (id: string, substance = 'x', added = '2026-01-01', changed?: string) => ({
        id,
        substance,
        added,
        ...(changed === undefined ? {} : { changed }),
      });
      const note = async (...records: ReturnType<typeof record>[]) =>
        (await store.journal.note(records, now + 30_000)).map(({ id, kind }) => `${id} ${kind}`);

      it('announces nothing at the first start, but tells by their days what came after the first day', async () => {
        const some = [
          record('a'),
          record('b', 'x', '2026-11-20'),
          record('c', 'x', '2026-01-01', '2026-11-21'),
        ];
        expect(await note(...some)).toEqual([]);
        const news = await store.journal.between(START - 7 * DAY, START);
        expect(news.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['b new', 'c changed']);
      });
      it('announces nothing after a restart or a reordering', async () => {
        await note(record('a'), record('b'));
        now += DAY;
        expect(await note(record('b'), record('a'))).toEqual([]);
        expect(await store.journal.between(START, now)).toEqual([]);
      });
      it('announces a new record once, and a change only with a later day', async () => {
        await note(record('a'));
        now += 1000;
        expect(await note(record('a'), record('b'))).toEqual(['b new']);
        expect(await note(record('a'), record('b'))).toEqual([]);
        expect(await note(record('a', 'spelling'), record('b'))).toEqual([]);
        expect(await note(record('a', 'y', '2026-01-01', '2026-11-23'))).toEqual(['a changed']);
        // A replica that still has the old files.
        expect(await note(record('a', 'spelling'))).toEqual([]);
        expect((await store.journal.between(START, now)).map((one) => one.id)).toEqual(['a', 'b']);
      });
      it('lets as-it-happens digests fall due, the others not', async () => {
        const soon = await add({ frequency: 'as-it-happens', nextAt: undefined as never });
        const later = await add({ nextAt: START + DAY });
        await note(record('a'));
        expect(await store.subscriptions.get(soon.id)).not.toHaveProperty('nextAt');
        await note(record('a'), record('b'));
        expect(await store.subscriptions.get(soon.id)).toMatchObject({ nextAt: START + 30_000 });
        expect(await store.subscriptions.get(later.id)).toMatchObject({ nextAt: START + DAY });
      });
      it('announces once when two replicas note the same at once', async () => {
        await note(record('a'));
        const other = await open();
        const many = Array.from({ length: 2500 }, (_, i) => record(`r${i}`));
        const news = await Promise.all([store, other].map((one) => one.journal.note(many, now)));
        expect(news.flat()).toHaveLength(2500);
      });
    });

    describe('the schema', () => {
      it('is made once when several processes start at once', async () => {
        at = await place();
        const all = await Promise.all([open(), open(), open()]);
        expect(await Promise.all(all.map((one) => one.claims.claim('k', 60)))).toContain(true);
      });
      it('refuses to start on a newer schema', async () => {
        const newer = { name: 'of tomorrow', up: async () => {} };
        await open({ migrations: [...migrations, newer] });
        await expect(open()).rejects.toThrow(
          /schema is at version 2 and this program knows 1; start a newer version/,
        );
      });
      it('leaves nothing half done when a step fails', async () => {
        const broken = {
          name: 'broken',
          up: async (db: ReturnType<typeof openDatabase>['db']) => {
            await db.schema.createTable('half').addColumn('a', 'text').execute();
            await db.schema.createTable('half').addColumn('a', 'text').execute();
          },
        };
        await expect(open({ migrations: [...migrations, broken] })).rejects.toThrow(
          /migration 2 \(broken\) failed and nothing was changed/,
        );
        const again = await open();
        expect(await again.claims.claim('k', 60)).toBe(true);
        const database = openDatabase({ ...at, clock });
        const tables = await database.db.introspection.getTables();
        await database.db.destroy();
        expect(tables.map((table) => table.name)).not.toContain('half');
      });
    });

    describe('a backup', () => {
      const take = async () => {
        const lines: string[] = [];
        for await (const line of backupLines({ ...at, clock })) lines.push(line);
        return lines;
      };
      const fillStore = async () => {
        await store.installations.save({ team: 'T1' }, { token: 'xoxb-secret' });
        await store.feedback.record({
          platform: 'slack',
          user: 'U1',
          message: 'm',
          entries: ['e'],
          helpful: true,
        });
        await store.journal.note([{ id: 'r', substance: 'x', added: '2026-01-01' }], now);
        await store.journal.note([{ id: 's', substance: 'x', added: '2026-01-01' }], now);
        await store.conversations.remember('t', turn);
        const { delivery } = await held();
        await store.deliveries.beginSending(delivery.id, 'a', 60_000);
        await store.deliveries.sent(delivery.id, 'm1');
        return delivery;
      };

      it('brings everything into an empty store, tokens still sealed, and is the same when taken there', async () => {
        const delivery = await fillStore();
        const lines = await take();
        expect(lines.join('')).not.toContain('xoxb');
        at = await place();
        expect(await restoreLines({ ...at, clock }, Readable.from(lines))).toBe(lines.length - 1);
        expect(await take()).toEqual(lines);
        const restored = await open();
        expect(await restored.installations.find({ team: 'T1' })).toEqual({ token: 'xoxb-secret' });
        expect(await restored.conversations.recall('t')).toEqual(turn);
        expect((await restored.people.exportPerson('slack', 'U1')).feedback).toHaveLength(1);
        expect(await restored.deliveries.history(delivery.subscription, 1)).toMatchObject([
          { message: 'm1' },
        ]);
        expect(await restored.journal.between(0, now)).toMatchObject([{ id: 's' }]);
      });
      it('goes to the other kind of database too', async () => {
        await fillStore();
        const lines = await take();
        const dataDir = mkdtempSync(path.join(tmpdir(), 'bot-moved-'));
        await restoreLines({ dataDir, clock }, Readable.from(lines));
        const moved: string[] = [];
        for await (const line of backupLines({ dataDir, clock })) moved.push(line);
        // The order of text differs between databases, the rows do not.
        expect(moved.toSorted()).toEqual(lines.toSorted());
        rmSync(dataDir, { recursive: true });
      });
      it('overwrites nothing, and leaves nothing half restored', async () => {
        await fillStore();
        const lines = await take();
        await expect(restoreLines({ ...at, clock }, Readable.from(lines))).rejects.toThrow(
          /store is not empty/,
        );
        at = await place();
        const cut = [...lines.slice(0, -1), '{"table":"subscr'];
        await expect(restoreLines({ ...at, clock }, Readable.from(cut))).rejects.toThrow(
          /line \d+ .*cannot be read/,
        );
        await restoreLines({ ...at, clock }, Readable.from(lines));
        expect((await take()).toSorted()).toEqual(lines.toSorted());
      });
      it('of a newer program, or of something else, is refused', async () => {
        const [, ...rest] = await take();
        const heading = (schema: number) =>
          `${JSON.stringify({ format: 'tiktok-regulation-bot store 1', schema, at: '' })}\n`;
        at = await place();
        const newer = restoreLines({ ...at, clock }, Readable.from([heading(99), ...rest]));
        await expect(newer).rejects.toThrow(/version 99 and this program knows 1/);
        await expect(restoreLines({ ...at, clock }, Readable.from(['{"a":1}']))).rejects.toThrow(
          /is no backup/,
        );
        await expect(restoreLines({ ...at, clock }, Readable.from([]))).rejects.toThrow(/cannot be read/);
        await expect(take()).rejects.toThrow(/no store to back up/);
      });
    });

    it('sweeps what has served its time and nothing else', async () => {
      await store.claims.claim('short', 1);
      await store.claims.claim('long', 1000);
      await store.conversations.remember('t', turn);
      const { delivery } = await held();
      await store.deliveries.skip(delivery.id, 'a', 'nothing new', true);
      now += 2000;
      expect(await store.sweep()).toBe(1);
      expect(await store.claims.claim('long', 1)).toBe(false);
      now += 91 * DAY;
      expect(await store.sweep()).toBe(3);
      expect(await store.deliveries.history(delivery.subscription, 5)).toEqual([]);
      expect(await store.subscriptions.get(delivery.subscription)).toBeDefined();
    });
  });
}
