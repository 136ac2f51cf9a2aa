import type { Database } from './schema';

/** A database with what SQLite and PostgreSQL do each in its own way. */
export interface Engine {
  readonly dialect: 'sqlite' | 'postgres';
  /** How it is called in messages: never with a password in it. */
  readonly place: string;
  /** For reading what is there now. */
  readonly db: Database;
  /**
   * One transaction in which nobody else writes what `lock` names, begun within `patience`
   * milliseconds. It is kept if `work` ends well, and otherwise leaves nothing.
   *
   * @throws what the database says, and what `work` throws
   */
  exclusively<T>(lock: string, patience: number, work: (db: Database) => Promise<T>): Promise<T>;
  /** What the database itself finds wrong with its file, in its words. */
  verify(): Promise<readonly string[]>;
  close(): Promise<void>;
}
