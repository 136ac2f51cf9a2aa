import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import pg from 'pg';

/** A PostgreSQL server for the tests of a file, with as many empty databases as they ask for. */
export class Postgres {
  private constructor(
    private readonly url: string,
    private readonly server: ChildProcess | null,
  ) {}

  /** The server `TEST_DATABASE_URL` names, else one of our own. */
  static async start(): Promise<Postgres> {
    const given = process.env.TEST_DATABASE_URL;
    if (given) return new Postgres(given, null);
    const server = spawn(
      process.execPath,
      ['--import', pathToFileURL(require.resolve('tsx')).href, path.join(__dirname, 'servePostgres.ts')],
      // Whoever runs the server must be allowed into the folder it starts in.
      { stdio: ['pipe', 'pipe', 'inherit'], cwd: os.tmpdir() },
    );
    const url = await new Promise<string>((resolve, reject) => {
      createInterface(server.stdout!).once('line', resolve);
      server.once('error', reject).once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}`)));
    });
    return new Postgres(url, server);
  }

  /** The URL of a database that nothing is in. */
  async emptyDatabase(): Promise<string> {
    const name = `shirebook_${randomBytes(8).toString('hex')}`;
    await this.#query(`create database ${name}`);
    const url = new URL(this.url);
    url.pathname = name;
    return url.href;
  }

  async stop(): Promise<void> {
    if (!this.server) return;
    const ended = new Promise((resolve) => this.server!.once('exit', resolve));
    this.server.stdin!.end();
    await ended;
  }

  async #query(text: string): Promise<void> {
    const url = new URL(this.url);
    url.pathname = 'postgres';
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    await client.query(text);
    await client.end();
  }
}
