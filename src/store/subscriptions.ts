/** Who gets a digest, where, when and about what. Instants are milliseconds since 1970. */
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Destination } from '../core/ports.ts';
import type { Database, SubscriptionRow } from './tables.ts';

export const frequencies = ['daily', 'weekly', 'monthly', 'as-it-happens'] as const;
export type Frequency = (typeof frequencies)[number];

/** What people choose when they set up a digest. */
export interface DigestSettings {
  readonly frequency: Frequency;
  /** Weekly: 1 (Monday) to 7; monthly: 1 to 31, the month's last day where it is shorter. */
  readonly day?: number;
  /** Local time, `HH:MM`; unused for as-it-happens. */
  readonly time: string;
  /** IANA zone. */
  readonly zone: string;
  /** Codes of places; empty for all. */
  readonly places: readonly string[];
  /** Ids of topics; empty for all. */
  readonly topics: readonly string[];
  /** What to do when there is nothing new: stay silent, or say so in a line. */
  readonly quiet: 'skip' | 'short';
}

export interface Subscription extends DigestSettings {
  readonly id: string;
  /** How people name it within its channel: 1, 2, 3 … */
  readonly number: number;
  readonly to: Destination;
  /** Who set it up; absent once that person's data was erased. */
  readonly owner?: string;
  readonly createdAt: number;
  /** When it falls due next; absent while nothing is to come. */
  readonly nextAt?: number;
  /** What arrived later than this is new to its readers. */
  readonly sinceAt: number;
  readonly pausedAt?: number;
  readonly pauseReason?: string;
}

export interface NewSubscription extends DigestSettings {
  readonly to: Destination;
  readonly owner?: string;
  readonly nextAt?: number;
  readonly sinceAt: number;
}

export interface Subscriptions {
  /** Adds one, unless the channel or the workspace has as many as it may: then says which is full. */
  add(
    subscription: NewSubscription,
    limits: { readonly channel: number; readonly workspace: number },
  ): Promise<Subscription | 'channel full' | 'workspace full'>;
  get(id: string): Promise<Subscription | undefined>;
  /** Those of a channel, by number. */
  inChannel(to: Destination): Promise<readonly Subscription[]>;
  /** Every one, oldest first, at most `most`. */
  all(most: number): Promise<readonly Subscription[]>;
  change(
    id: string,
    settings: DigestSettings,
    at: { readonly nextAt?: number; readonly sinceAt: number },
  ): Promise<void>;
  /** Stops it for now; what waits to be sent is dropped. */
  pause(id: string, reason: string): Promise<void>;
  resume(id: string, nextAt: number | undefined): Promise<void>;
  /** Removes it and its history. */
  remove(id: string): Promise<void>;
  /** Those that fall due later than this moment only. */
  dueAfter(moment: number): Promise<readonly Subscription[]>;
  /** The earliest moment at which there is something to do on these platforms; past where others are at it. */
  nextDue(platforms: readonly string[]): Promise<number | undefined>;
}

export function createSubscriptions({ db, clock, dialect }: Database): Subscriptions {
  return {
    async add({ to, owner, nextAt, sinceAt, ...settings }, limits) {
      const place = placeOf(to);
      return db.transaction().execute(async (transaction) => {
        if (dialect === 'postgres') {
          // Two people starting one at the same moment must not get the same number.
          await sql`select pg_advisory_xact_lock(hashtext(${JSON.stringify(place)}))`.execute(transaction);
        }
        const inWorkspace = transaction
          .selectFrom('subscriptions')
          .where('platform', '=', place.platform)
          .where('workspace', '=', place.workspace);
        const inChannel = inWorkspace.where('channel', '=', place.channel);
        const { held, highest } = await inChannel
          .select((row) => [row.fn.countAll<number>().as('held'), row.fn.max('number').as('highest')])
          .executeTakeFirstOrThrow();
        if (Number(held) >= limits.channel) return 'channel full' as const;
        const { all } = await inWorkspace
          .select((row) => row.fn.countAll<number>().as('all'))
          .executeTakeFirstOrThrow();
        if (Number(all) >= limits.workspace) return 'workspace full' as const;
        const row: SubscriptionRow = {
          id: randomUUID(),
          number: (highest ?? 0) + 1,
          ...place,
          owner: owner ?? null,
          ...settingsRow(settings),
          created_at: clock().getTime(),
          next_at: nextAt ?? null,
          since_at: sinceAt,
          paused_at: null,
          pause_reason: null,
        };
        await transaction.insertInto('subscriptions').values(row).execute();
        return readSubscription(row);
      });
    },
    async get(id) {
      const row = await db.selectFrom('subscriptions').selectAll().where('id', '=', id).executeTakeFirst();
      return row && readSubscription(row);
    },
    async inChannel(to) {
      const place = placeOf(to);
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('platform', '=', place.platform)
        .where('workspace', '=', place.workspace)
        .where('channel', '=', place.channel)
        .orderBy('number')
        .execute();
      return rows.map(readSubscription);
    },
    async all(most) {
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .orderBy('created_at')
        .orderBy('number')
        .orderBy('id')
        .limit(most)
        .execute();
      return rows.map(readSubscription);
    },
    async change(id, settings, { nextAt, sinceAt }) {
      await db
        .updateTable('subscriptions')
        .set({ ...settingsRow(settings), next_at: nextAt ?? null, since_at: sinceAt })
        .where('id', '=', id)
        .execute();
    },
    async pause(id, reason) {
      const now = clock().getTime();
      await db.transaction().execute(async (transaction) => {
        await transaction
          .updateTable('subscriptions')
          .set({ paused_at: now, pause_reason: reason, next_at: null })
          .where('id', '=', id)
          .execute();
        await transaction
          .updateTable('deliveries')
          .set({ state: 'skipped', note: 'paused', closed_at: now, holder: null })
          .where('subscription', '=', id)
          .where('state', '=', 'waiting')
          .execute();
      });
    },
    async resume(id, nextAt) {
      await db
        .updateTable('subscriptions')
        .set({ paused_at: null, pause_reason: null, next_at: nextAt ?? null })
        .where('id', '=', id)
        .execute();
    },
    async remove(id) {
      await db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('subscriptions').where('id', '=', id).execute();
        await transaction.deleteFrom('deliveries').where('subscription', '=', id).execute();
      });
    },
    async dueAfter(moment) {
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('next_at', '>', moment)
        .where('paused_at', 'is', null)
        .execute();
      return rows.map(readSubscription);
    },
    async nextDue(platforms) {
      if (platforms.length === 0) return undefined;
      const next = await db
        .selectFrom('subscriptions')
        .select((row) => row.fn.min('next_at').as('at'))
        .where('platform', 'in', [...platforms])
        .where('paused_at', 'is', null)
        .executeTakeFirst();
      const open = await db
        .selectFrom('deliveries')
        .select(
          sql<number | null>`min(case when lease_until > due_at then lease_until else due_at end)`.as('at'),
        )
        .where('platform', 'in', [...platforms])
        .where('closed_at', 'is', null)
        .executeTakeFirst();
      const moments = [next?.at, open?.at].filter((at) => typeof at === 'number');
      return moments.length === 0 ? undefined : Math.min(...moments);
    },
  };
}

/** A row as the rest of the program sees it. */
export function readSubscription(row: SubscriptionRow): Subscription {
  return {
    id: row.id,
    number: row.number,
    to: {
      platform: row.platform as Destination['platform'],
      ...(row.workspace === '' ? {} : { workspace: row.workspace }),
      channel: row.channel,
    },
    ...(row.owner === null ? {} : { owner: row.owner }),
    frequency: row.frequency as Frequency,
    ...(row.day === null ? {} : { day: row.day }),
    time: row.time,
    zone: row.zone,
    places: JSON.parse(row.places) as string[],
    topics: JSON.parse(row.topics) as string[],
    quiet: row.quiet as DigestSettings['quiet'],
    createdAt: row.created_at,
    ...(row.next_at === null ? {} : { nextAt: row.next_at }),
    sinceAt: row.since_at,
    ...(row.paused_at === null ? {} : { pausedAt: row.paused_at }),
    ...(row.pause_reason === null ? {} : { pauseReason: row.pause_reason }),
  };
}

function settingsRow(settings: DigestSettings) {
  return {
    frequency: settings.frequency,
    day: settings.day ?? null,
    time: settings.time,
    zone: settings.zone,
    places: JSON.stringify(settings.places),
    topics: JSON.stringify(settings.topics),
    quiet: settings.quiet,
  };
}

function placeOf({ platform, workspace = '', channel }: Destination) {
  return { platform, workspace, channel };
}
