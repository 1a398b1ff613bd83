/**
 * The slots of digests and how far each has come. Every step is one statement or transaction, so that a process
 * may end between any two of them and another finds the slot again. Instants are milliseconds since 1970.
 */
import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { readSubscription, type Subscription } from './subscriptions.ts';
import type { Database, DeliveryRow, Tables } from './tables.ts';

/** `waiting`: certainly not sent. `sending`: perhaps sent, look before sending. The others are closed. */
type DeliveryState = 'waiting' | 'sending' | 'sent' | 'skipped' | 'failed';

export interface Delivery {
  /** Also the marker by which the platform is asked about the post: 25 characters of `[a-z0-9]`. */
  readonly id: string;
  readonly subscription: string;
  /** The moment for which it was planned. */
  readonly slot: number;
  /** `now` where a person asked for it out of turn. */
  readonly kind: 'planned' | 'now';
  readonly state: DeliveryState;
  /** What arrived in (since, until] is new. */
  readonly sinceAt: number;
  readonly untilAt: number;
  /** How often it was tried in vain. */
  readonly tries: number;
  /** When it was first about to be sent. */
  readonly sendingAt?: number;
  /** The platform's id of the post. */
  readonly message?: string;
  readonly note?: string;
}

/** A delivery in the hands of one worker until `leaseUntil`, with the digest it belongs to. */
export interface HeldDelivery {
  readonly delivery: Delivery;
  readonly subscription: Subscription;
}

/** What becomes of a subscription that has fallen due. */
export interface Plan {
  /** When it falls due again; absent where that is not known. */
  readonly nextAt?: number;
  readonly deliver?: { readonly slot: number; readonly untilAt: number };
  /** A slot that is let go, and why. */
  readonly missed?: { readonly slot: number; readonly note: string };
}

export interface Deliveries {
  /** Turns at most `most` subscriptions that are due into deliveries, as `plan` says; gives their number. */
  fallDue(platforms: readonly string[], most: number, plan: (due: Subscription) => Plan): Promise<number>;
  /** Adds one out of turn; false where one is on its way already. */
  addNow(subscription: Subscription, untilAt: number): Promise<boolean>;
  /** Takes at most `most` that are due, each for one worker only, until the lease ends. */
  hold(
    platforms: readonly string[],
    holder: string,
    most: number,
    leaseMs: number,
  ): Promise<readonly HeldDelivery[]>;
  /** Notes, before the post, that it may have been sent from now on; false where the lease was lost. Renews the lease. */
  beginSending(id: string, holder: string, leaseMs: number): Promise<boolean>;
  /** Records the post. What arrived until then is no longer new to the readers. */
  sent(id: string, message: string): Promise<void>;
  /** Closes it without a post. `seen`: what arrived until then counts as told. */
  skip(id: string, holder: string, note: string, seen: boolean): Promise<void>;
  /** Gives it up. */
  fail(id: string, holder: string, note: string): Promise<void>;
  /** Gives it back for another try at `dueAt`. `certain`: it was certainly not posted. `tried`: it counts as a try. */
  putBack(
    id: string,
    holder: string,
    again: {
      readonly dueAt: number;
      readonly certain: boolean;
      readonly tried: boolean;
      readonly note: string;
    },
  ): Promise<void>;
  /** The latest of a subscription, newest first. */
  history(subscription: string, most: number): Promise<readonly Delivery[]>;
  /** How many are in each state. */
  counts(): Promise<Readonly<Partial<Record<DeliveryState, number>>>>;
}

const OPEN = ['waiting', 'sending'];

export function createDeliveries({ db, clock, dialect }: Database): Deliveries {
  const now = () => clock().getTime();
  const close = (id: string, holder: string, state: DeliveryState, note: string) =>
    db
      .updateTable('deliveries')
      .set({ state, note, closed_at: now(), holder: null })
      .where('id', '=', id)
      .where('holder', '=', holder)
      .where('state', 'in', OPEN);
  return {
    async fallDue(platforms, most, plan) {
      if (platforms.length === 0) return 0;
      return db.transaction().execute(async (transaction) => {
        const due = await transaction
          .selectFrom('subscriptions')
          .selectAll()
          .where('next_at', '<=', now())
          .where('paused_at', 'is', null)
          .where('platform', 'in', [...platforms])
          // The one before must be finished first, so that nothing is told twice or out of order.
          .where(({ not, exists, selectFrom }) =>
            not(
              exists(
                selectFrom('deliveries')
                  .select('deliveries.id')
                  .whereRef('deliveries.subscription', '=', 'subscriptions.id')
                  .where('deliveries.closed_at', 'is', null),
              ),
            ),
          )
          .orderBy('next_at')
          .limit(most)
          .$if(dialect === 'postgres', (query) => query.forUpdate().skipLocked())
          .execute();
        for (const row of due) {
          const subscription = readSubscription(row);
          const { nextAt, deliver, missed } = plan(subscription);
          await transaction
            .updateTable('subscriptions')
            .set({ next_at: nextAt ?? null })
            .where('id', '=', row.id)
            .execute();
          if (missed) {
            await insert(transaction, subscription, missed.slot, {
              state: 'skipped',
              note: missed.note,
              closed_at: now(),
              until_at: subscription.sinceAt,
            });
          }
          if (deliver) {
            await insert(transaction, subscription, deliver.slot, { until_at: deliver.untilAt });
          }
        }
        return due.length;
      });
    },
    async addNow(subscription, untilAt) {
      return db.transaction().execute(async (transaction) => {
        const open = await transaction
          .selectFrom('deliveries')
          .select('id')
          .where('subscription', '=', subscription.id)
          .where('closed_at', 'is', null)
          .executeTakeFirst();
        if (open) return false;
        return insert(transaction, subscription, now(), { until_at: untilAt, kind: 'now' });
      });
    },
    async hold(platforms, holder, most, leaseMs) {
      if (platforms.length === 0) return [];
      const held = await db
        .updateTable('deliveries')
        .set({ holder, lease_until: now() + leaseMs })
        .where('id', 'in', (query) =>
          query
            .selectFrom('deliveries')
            .select('id')
            .where('closed_at', 'is', null)
            .where('platform', 'in', [...platforms])
            .where('due_at', '<=', now())
            .where('lease_until', '<=', now())
            .orderBy('due_at')
            .limit(most)
            .$if(dialect === 'postgres', (locked) => locked.forUpdate().skipLocked()),
        )
        .returningAll()
        .execute();
      if (held.length === 0) return [];
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('id', 'in', [...new Set(held.map((row) => row.subscription))])
        .execute();
      const subscriptions = new Map(rows.map((row) => [row.id, readSubscription(row)]));
      return held.flatMap((row) => {
        const subscription = subscriptions.get(row.subscription);
        return subscription ? [{ delivery: readDelivery(row), subscription }] : [];
      });
    },
    async beginSending(id, holder, leaseMs) {
      const at = now();
      const begun = await db
        .updateTable('deliveries')
        .set((row) => ({
          state: 'sending',
          lease_until: at + leaseMs,
          sending_at: row.fn.coalesce('sending_at', sql<number>`${at}`),
        }))
        .where('id', '=', id)
        .where('holder', '=', holder)
        .where('state', 'in', OPEN)
        .where('lease_until', '>', at)
        .returning('id')
        .executeTakeFirst();
      return begun !== undefined;
    },
    async sent(id, message) {
      await db.transaction().execute(async (transaction) => {
        // Whoever holds it now: that it was posted is a fact.
        const row = await transaction
          .updateTable('deliveries')
          .set({ state: 'sent', message, note: null, closed_at: now(), holder: null })
          .where('id', '=', id)
          .where('state', 'in', OPEN)
          .returning(['subscription', 'until_at'])
          .executeTakeFirst();
        if (row) await advance(transaction, row.subscription, row.until_at);
      });
    },
    async skip(id, holder, note, seen) {
      await db.transaction().execute(async (transaction) => {
        const row = await transaction
          .updateTable('deliveries')
          .set({ state: 'skipped', note, closed_at: now(), holder: null })
          .where('id', '=', id)
          .where('holder', '=', holder)
          .where('state', 'in', OPEN)
          .returning(['subscription', 'until_at'])
          .executeTakeFirst();
        if (row && seen) await advance(transaction, row.subscription, row.until_at);
      });
    },
    async fail(id, holder, note) {
      await close(id, holder, 'failed', note).execute();
    },
    async putBack(id, holder, { dueAt, certain, tried, note }) {
      await db
        .updateTable('deliveries')
        .set((row) => ({
          holder: null,
          due_at: dueAt,
          lease_until: 0,
          note,
          ...(certain ? { state: 'waiting' } : {}),
          ...(tried ? { tries: row('tries', '+', 1) } : {}),
        }))
        .where('id', '=', id)
        .where('holder', '=', holder)
        .where('state', 'in', OPEN)
        .execute();
    },
    async history(subscription, most) {
      const rows = await db
        .selectFrom('deliveries')
        .selectAll()
        .where('subscription', '=', subscription)
        .orderBy('slot', 'desc')
        .limit(most)
        .execute();
      return rows.map(readDelivery);
    },
    async counts() {
      const rows = await db
        .selectFrom('deliveries')
        .select((row) => ['state', row.fn.countAll<number>().as('count')])
        .groupBy('state')
        .execute();
      return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]));
    },
  };
}

/**
 * The marker of a slot. It follows from the digest and the slot alone, so that even after a restored backup the
 * platform can be asked whether that slot was posted.
 */
export function markerOf(subscription: string, slot: number): string {
  const hash = createHash('sha256').update(`${subscription}\0${slot}`).digest('hex');
  return `d${BigInt(`0x${hash.slice(0, 30)}`).toString(36)}`.padEnd(25, '0').slice(0, 25);
}

async function insert(
  db: Kysely<Tables>,
  subscription: Subscription,
  slot: number,
  rest: Partial<DeliveryRow> & Pick<DeliveryRow, 'until_at'>,
): Promise<boolean> {
  const made = await db
    .insertInto('deliveries')
    .values({
      id: markerOf(subscription.id, slot),
      subscription: subscription.id,
      platform: subscription.to.platform,
      slot,
      kind: 'planned',
      state: 'waiting',
      since_at: subscription.sinceAt,
      due_at: slot,
      lease_until: 0,
      holder: null,
      tries: 0,
      sending_at: null,
      message: null,
      note: null,
      closed_at: null,
      ...rest,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return made !== undefined;
}

async function advance(db: Kysely<Tables>, subscription: string, until: number): Promise<void> {
  await db
    .updateTable('subscriptions')
    .set({ since_at: until })
    .where('id', '=', subscription)
    .where('since_at', '<', until)
    .execute();
}

function readDelivery(row: DeliveryRow): Delivery {
  return {
    id: row.id,
    subscription: row.subscription,
    slot: row.slot,
    kind: row.kind as Delivery['kind'],
    state: row.state as DeliveryState,
    sinceAt: row.since_at,
    untilAt: row.until_at,
    tries: row.tries,
    ...(row.sending_at === null ? {} : { sendingAt: row.sending_at }),
    ...(row.message === null ? {} : { message: row.message }),
    ...(row.note === null ? {} : { note: row.note }),
  };
}
