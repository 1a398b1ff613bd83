/** Opens the store: SQLite in a folder, or PostgreSQL where an address is given. */
import path from 'node:path';
import type { Kysely } from 'kysely';
import type {
  Claims,
  Clock,
  Conversations,
  EngagedThreads,
  FeedbackBox,
  HeldData,
  Installations,
  QuestionLog,
} from '../core/ports.ts';
import { createClaims } from './claims.ts';
import { createConversations, createThreads } from './conversations.ts';
import { createDeliveries, type Deliveries } from './deliveries.ts';
import { createFeedback } from './feedback.ts';
import { createInstallations } from './installations.ts';
import { createJournal, type Journal } from './journal.ts';
import { migrate } from './migrate.ts';
import type { Migration } from './migrations.ts';
import { createHeldData } from './people.ts';
import { personHash } from './person.ts';
import { openPostgres } from './postgres.ts';
import { createQuestions } from './questions.ts';
import type { WrittenConversations } from './remember-later.ts';
import { createSeal } from './seal.ts';
import { openSqlite } from './sqlite.ts';
import { StoreError } from './store-error.ts';
import { createSubscriptions, type Subscriptions } from './subscriptions.ts';
import { sweep } from './sweep.ts';
import type { Database, Tables } from './tables.ts';

/** Everything the bot must remember. */
export interface Store {
  readonly claims: Claims;
  readonly conversations: Conversations & WrittenConversations;
  readonly threads: EngagedThreads;
  readonly feedback: FeedbackBox;
  readonly questions: QuestionLog;
  readonly installations: Installations;
  readonly subscriptions: Subscriptions;
  readonly deliveries: Deliveries;
  readonly journal: Journal;
  readonly people: HeldData;
  /** Which database it is, for the log: no address, no password. */
  readonly kind: 'sqlite' | 'postgres';
  /** Drops what has served its time; also done every hour. Gives the number of rows dropped. */
  sweep(): Promise<number>;
  /** Throws where the database cannot be reached. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export interface StoreOptions {
  /** `postgres://…`; SQLite without it. */
  readonly databaseUrl?: string | undefined;
  /** The folder of the SQLite file. */
  readonly dataDir: string;
  readonly clock: Clock;
  /** 32 bytes in base64 or hexadecimal; needed for installations only. */
  readonly encryptionKey?: string | undefined;
  /** How many days the text of questions is kept; not at all by default. */
  readonly keepQuestionsDays?: number | undefined;
  /** Hears of lost connections and of sweeps that failed; nothing of it needs an answer. */
  readonly onTrouble?: ((cause: unknown) => void) | undefined;
  /** Other steps than the program's own, for tests. */
  readonly migrations?: readonly Migration[] | undefined;
}

/** The SQLite file's name within the data folder. */
export const SQLITE_FILE = 'tiktok-regulation-bot.sqlite';

const SWEEP_MS = 3_600_000;

/**
 * The store, with its schema brought up to date.
 * @throws StoreError where the database cannot be opened, a migration fails, the schema is newer than the program,
 * or the encryption key is not one.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { keepQuestionsDays = 0, onTrouble = () => {} } = options;
  const seal = options.encryptionKey === undefined ? undefined : createSeal(options.encryptionKey);
  const database = openDatabase(options);
  try {
    await reach(database);
    await migrate(database, options.migrations === undefined ? {} : { steps: options.migrations });
    const hash = await personHash(database);
    const sweepNow = () => sweep(database, keepQuestionsDays);
    const timer = setInterval(() => sweepNow().catch(onTrouble), SWEEP_MS).unref();
    const questions = createQuestions(database, hash, keepQuestionsDays, onTrouble);
    return {
      claims: createClaims(database),
      conversations: createConversations(database),
      threads: createThreads(database),
      feedback: createFeedback(database, hash),
      questions,
      installations: createInstallations(database, seal),
      subscriptions: createSubscriptions(database),
      deliveries: createDeliveries(database),
      journal: createJournal(database),
      people: createHeldData(database, hash),
      kind: database.dialect,
      sweep: sweepNow,
      ping: () => ping(database.db),
      async close() {
        clearInterval(timer);
        await questions.settled();
        await database.db.destroy();
      },
    };
  } catch (error) {
    await database.db.destroy();
    throw error;
  }
}

/** The database alone, without looking at its schema. */
export function openDatabase({
  databaseUrl,
  dataDir,
  clock,
  onTrouble = () => {},
}: Pick<StoreOptions, 'databaseUrl' | 'dataDir' | 'clock' | 'onTrouble'>): Database {
  if (databaseUrl !== undefined && !/^postgres(?:ql)?:\/\//.test(databaseUrl)) {
    throw new StoreError(
      'DATABASE_URL is not an address of PostgreSQL',
      'write it as postgres://user:password@host/name',
    );
  }
  return databaseUrl === undefined
    ? { ...openSqlite(path.join(dataDir, SQLITE_FILE)), dialect: 'sqlite', clock }
    : { db: openPostgres(databaseUrl, onTrouble), dialect: 'postgres', clock };
}

async function reach({ db, dialect }: Database): Promise<void> {
  try {
    await ping(db);
  } catch (cause) {
    throw dialect === 'postgres'
      ? new StoreError(
          'cannot reach PostgreSQL',
          'check DATABASE_URL and that the server accepts connections',
          cause,
        )
      : new StoreError(
          'cannot read the SQLite file',
          'restore it from a backup (npm run store:restore)',
          cause,
        );
  }
}

async function ping(db: Kysely<Tables>): Promise<void> {
  await db.selectNoFrom((row) => row.lit(1).as('one')).execute();
}
