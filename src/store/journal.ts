/**
 * When each record, and each change of one, first arrived here. It is shared by the replicas, so that a restart,
 * a reordering of files or an older replica announces nothing.
 */
import type { Database, RecordRow } from './tables.ts';

/** What the journal needs to know of a record. */
export interface Noted {
  readonly id: string;
  /** Hash of what the record says to a reader, so that a corrected spelling of a question is no news. */
  readonly substance: string;
  /** Days, `YYYY-MM-DD`. */
  readonly added: string;
  readonly changed?: string;
}

export interface News {
  readonly id: string;
  readonly kind: 'new' | 'changed';
  /** The record's `changed` day as noted; empty where it had none. */
  readonly changed: string;
  /** Milliseconds since 1970. */
  readonly arrivedAt: number;
}

export interface Journal {
  /**
   * Notes the records in force and gives what is new. A record is new when its id was never seen, changed when it
   * says something else and bears a later `changed` day than before. The as-it-happens digests fall due at
   * `announceAt` where there is something new.
   *
   * The first time ever there is nothing to compare with: then the days say what is new, and what was added on the
   * knowledge's first day is not.
   */
  note(records: readonly Noted[], announceAt: number): Promise<readonly News[]>;
  /** What arrived in (since, until], oldest first. */
  between(since: number, until: number): Promise<readonly News[]>;
}

export function createJournal({ db, clock }: Database): Journal {
  return {
    async note(records, announceAt) {
      const now = clock().getTime();
      return db.transaction().execute(async (transaction) => {
        const known = new Map<string, { changed: string; substances: Set<string> }>();
        for (const row of await transaction.selectFrom('records').selectAll().execute()) {
          const held = known.get(row.id) ?? { changed: '', substances: new Set() };
          held.substances.add(row.substance);
          if (row.changed > held.changed) held.changed = row.changed;
          known.set(row.id, held);
        }
        const first = known.size === 0;
        const founded = records.map((record) => record.added).sort()[0] ?? '';
        const arrivals = records.flatMap(({ id, substance, added, changed = '' }) => {
          const held = known.get(id);
          if (held?.substances.has(substance)) return [];
          const row = { id, substance, changed, arrived_at: now };
          if (!first) {
            const kind = held === undefined ? 'new' : changed > held.changed ? 'changed' : 'known';
            return [{ ...row, kind }];
          }
          const day = changed > added ? changed : added;
          const kind = day <= founded ? 'known' : changed > added ? 'changed' : 'new';
          return [{ ...row, kind, arrived_at: Math.min(now, Date.parse(day)) }];
        });
        const news: News[] = [];
        // SQLite takes at most 32,766 values a statement.
        for (let start = 0; start < arrivals.length; start += 1000) {
          const rows = await transaction
            .insertInto('records')
            .values(arrivals.slice(start, start + 1000))
            .onConflict((conflict) => conflict.doNothing())
            .returningAll()
            .execute();
          news.push(...rows.flatMap(readNews));
        }
        if (!first && news.length > 0) {
          await transaction
            .updateTable('subscriptions')
            .set({ next_at: announceAt })
            .where('frequency', '=', 'as-it-happens')
            .where('paused_at', 'is', null)
            .where('next_at', 'is', null)
            .execute();
        }
        return first ? [] : news;
      });
    },
    async between(since, until) {
      const rows = await db
        .selectFrom('records')
        .selectAll()
        .where('arrived_at', '>', since)
        .where('arrived_at', '<=', until)
        .where('kind', 'in', ['new', 'changed'])
        .orderBy('arrived_at')
        .orderBy('id')
        .execute();
      return rows.flatMap(readNews);
    },
  };
}

function readNews({ id, kind, changed, arrived_at: arrivedAt }: RecordRow): News[] {
  return kind === 'new' || kind === 'changed' ? [{ id, kind, changed, arrivedAt }] : [];
}
