import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { CHECKOUT } from '../browser/keptFolder';
import type { Fault } from '../google/server';

export interface SheetsCountySettings {
  readonly folder: string;
  /** `county.json`. */
  readonly config: object;
  /** Google's keys, as it publishes them. */
  readonly keys: unknown;
}

/** What the process of a county is told to do. */
export type CountyOrder =
  | { readonly is: 'look'; readonly tab: string }
  | {
      readonly is: 'write';
      readonly tab: string;
      readonly heading: string;
      readonly row: number;
      readonly text: string;
    }
  | { readonly is: 'fail'; readonly fault: Fault }
  | { readonly is: 'close' };

export interface CountyTold {
  readonly address?: string;
  readonly rows?: string[][];
}

/** A county that keeps its workbook as a Google Sheet, with its worker, while it runs. */
export class SheetsCounty {
  private constructor(
    private readonly process: ChildProcess,
    /** Of the worker. */
    readonly address: string,
  ) {}

  static async open(settings: SheetsCountySettings): Promise<SheetsCounty> {
    const child = fork(path.join(__dirname, 'countyProcess.ts'), {
      cwd: CHECKOUT,
      execArgv: ['--import', 'tsx'],
    });
    child.send(settings);
    const ended = once(child, 'exit').then(() => Promise.reject(new Error('The county does not start.')));
    const [{ address }] = (await Promise.race([once(child, 'message'), ended])) as [CountyTold];
    ended.catch(() => undefined);
    return new SheetsCounty(child, address!);
  }

  /** What stands on a tab of the county's sheet, row by row. */
  async rows(tab: string): Promise<string[][]> {
    return (await this.order({ is: 'look', tab })).rows!;
  }

  /** Somebody at the county writes in its sheet. */
  async write(tab: string, heading: string, row: number, text: string): Promise<void> {
    await this.order({ is: 'write', tab, heading, row, text });
  }

  /** Google does so once instead of writing. */
  async fail(fault: Fault): Promise<void> {
    await this.order({ is: 'fail', fault });
  }

  async close(): Promise<void> {
    const exit = once(this.process, 'exit');
    this.process.send({ is: 'close' } satisfies CountyOrder);
    await exit;
  }

  private async order(order: CountyOrder): Promise<CountyTold> {
    const answer = once(this.process, 'message') as Promise<[CountyTold]>;
    this.process.send(order);
    return (await answer)[0];
  }
}
