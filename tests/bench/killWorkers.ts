import { setTimeout as sleep } from 'node:timers/promises';
import type { Dice } from '../generate/Dice';
import type { LoadedCounty } from './LoadedCounty';

export interface Killing {
  readonly dice: Dice;
  /** How long a worker lives at least and at most before it is killed, in milliseconds. */
  readonly lives: readonly [shortest: number, longest: number];
  /** Whether enough were killed, while enough was taken. */
  readonly isOver: (kills: number, taken: number) => boolean;
}

export interface Killed {
  readonly kills: number;
  /** Revisions that districts were told were taken. */
  readonly taken: number;
  readonly wrong: readonly string[];
}

/** Kills a county's worker at random moments, again and again, while its districts sync with it. */
export async function killWorkers(county: LoadedCounty, { dice, lives, isOver }: Killing): Promise<Killed> {
  let worker = await county.startWorker();
  let kills = 0;
  const senders = await county.senders(() => worker.url);
  const taken = () => senders.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
  const isDone = () => isOver(kills, taken());
  const sending = Promise.all(senders.map((sender) => sender.sendUntil(isDone)));
  while (!isDone()) {
    await sleep(dice.between(...lives));
    await worker.kill();
    worker = await county.startWorker();
    kills += 1;
  }
  await sending;
  const wrong = await county.faults();
  await worker.end();
  return { kills, taken: taken(), wrong };
}
