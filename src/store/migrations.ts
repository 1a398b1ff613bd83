/** The schema's history: each step once, in order, on SQLite and PostgreSQL alike. Never change a step that has been released. */
import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

export interface Migration {
  readonly name: string;
  up(db: Kysely<Tables>): Promise<void>;
}

export const migrations: readonly Migration[] = [{ name: 'first tables', up: firstTables }];

async function firstTables(db: Kysely<Tables>): Promise<void> {
  const { schema } = db;
  await schema
    .createTable('meta')
    .addColumn('key', 'text', (c) => c.primaryKey())
    .addColumn('value', 'text', (c) => c.notNull())
    .execute();
  for (const [table, key, value] of [
    ['claims', 'key', undefined],
    ['conversations', 'thread', 'turn'],
    ['engaged_threads', 'thread', undefined],
  ] as const) {
    let made = schema
      .createTable(table)
      .addColumn(key, 'text', (c) => c.primaryKey())
      .addColumn('expires_at', 'bigint', (c) => c.notNull());
    if (value !== undefined) made = made.addColumn(value, 'text', (c) => c.notNull());
    await made.execute();
    await schema.createIndex(`${table}_by_expiry`).on(table).column('expires_at').execute();
  }
  await schema
    .createTable('feedback')
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('person', 'text', (c) => c.notNull())
    .addColumn('message', 'text', (c) => c.notNull())
    .addColumn('entries', 'text', (c) => c.notNull())
    .addColumn('helpful', 'integer', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('feedback_key', ['platform', 'person', 'message'])
    .execute();
  await schema
    .createTable('questions')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('person', 'text')
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('entries', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .execute();
  await schema
    .createIndex('questions_by_person')
    .on('questions')
    .columns(['platform', 'person', 'at'])
    .execute();
  await schema.createIndex('questions_by_day').on('questions').column('at').execute();
  await schema
    .createTable('question_counts')
    .addColumn('day', 'text', (c) => c.notNull())
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('count', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('question_counts_key', ['day', 'platform', 'kind'])
    .execute();
  await schema
    .createTable('installations')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('sealed', 'text', (c) => c.notNull())
    .addColumn('updated_at', 'bigint', (c) => c.notNull())
    .execute();
  await schema
    .createTable('subscriptions')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('number', 'integer', (c) => c.notNull())
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('workspace', 'text', (c) => c.notNull())
    .addColumn('channel', 'text', (c) => c.notNull())
    .addColumn('owner', 'text')
    .addColumn('frequency', 'text', (c) => c.notNull())
    .addColumn('day', 'integer')
    .addColumn('time', 'text', (c) => c.notNull())
    .addColumn('zone', 'text', (c) => c.notNull())
    .addColumn('places', 'text', (c) => c.notNull())
    .addColumn('topics', 'text', (c) => c.notNull())
    .addColumn('quiet', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('next_at', 'bigint')
    .addColumn('since_at', 'bigint', (c) => c.notNull())
    .addColumn('paused_at', 'bigint')
    .addColumn('pause_reason', 'text')
    .addUniqueConstraint('subscriptions_number', ['platform', 'workspace', 'channel', 'number'])
    .execute();
  await schema.createIndex('subscriptions_by_next').on('subscriptions').column('next_at').execute();
  await schema
    .createTable('deliveries')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('subscription', 'text', (c) => c.notNull())
    .addColumn('platform', 'text', (c) => c.notNull())
    .addColumn('slot', 'bigint', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('since_at', 'bigint', (c) => c.notNull())
    .addColumn('until_at', 'bigint', (c) => c.notNull())
    .addColumn('due_at', 'bigint', (c) => c.notNull())
    .addColumn('lease_until', 'bigint', (c) => c.notNull())
    .addColumn('holder', 'text')
    .addColumn('tries', 'integer', (c) => c.notNull())
    .addColumn('sending_at', 'bigint')
    .addColumn('message', 'text')
    .addColumn('note', 'text')
    .addColumn('closed_at', 'bigint')
    .addUniqueConstraint('deliveries_slot', ['subscription', 'slot'])
    .execute();
  await schema.createIndex('deliveries_open').on('deliveries').columns(['closed_at', 'due_at']).execute();
  await schema
    .createTable('records')
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('substance', 'text', (c) => c.notNull())
    .addColumn('changed', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('arrived_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('records_key', ['id', 'substance'])
    .execute();
  await schema.createIndex('records_by_arrival').on('records').column('arrived_at').execute();
}
