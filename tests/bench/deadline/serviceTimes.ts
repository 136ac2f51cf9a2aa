import { revisionSent, type RevisionSent } from '../../../shared/protocol';
import { aDesk, aPlanSent, hashOf, takenOf, type Action, type TestDesk } from '../../desk/aDesk';
import { districtsOfCounty } from '../../serve/districtsOfCounty';

/** Seconds of one processor, as straight lines through what was measured. */
export interface ServiceTimes {
  /** From a revision's bytes to its being in the state. */
  revision(actions: number): number;
  /** A publication of a county with so many actions, of which returns with so many changed. */
  publication(actions: number, changed: number): number;
}

/** What was measured with plans of one size, in seconds of the processor: medians. */
export interface Measured {
  readonly actions: number;
  readonly revision: number;
  /** Of a publication for which one of the county's returns changed, and all of them. */
  readonly publishedOne: number;
  readonly publishedAll: number;
}

/** Returns of the county that is measured. */
export const RETURNS = 8;
const SIZES = [16, 40, 80];
const ROUNDS = 7;
const STATUSES = ['Not started', 'In progress', 'Complete'];

/** Has a county's desk take revisions and publish, without a network, and says what that took. */
export async function measureService(): Promise<Measured[]> {
  const measured: Measured[] = [];
  // Once for nothing, so that the program is warm.
  for (const actions of [SIZES[0]!, ...SIZES]) measured.push(await measureSize(actions));
  return measured.slice(1);
}

async function measureSize(actions: number): Promise<Measured> {
  const desk = await aDesk(undefined, districtsOfCounty(RETURNS));
  try {
    const districts = Array.from({ length: RETURNS }, (_, no) => new Sender(desk, no, actions));
    for (const district of districts) await district.send(0);
    await desk.publish();
    const [revisions, ones, alls]: [number[], number[], number[]] = [[], [], []];
    for (let round = 1; round <= ROUNDS; round += 1) {
      revisions.push(await districts[round % RETURNS]!.send(2 * round - 1));
      ones.push(await secondsOf(() => desk.publish()));
      for (const district of districts) revisions.push(await district.send(2 * round));
      alls.push(await secondsOf(() => desk.publish()));
    }
    return {
      actions,
      revision: median(revisions),
      publishedOne: median(ones),
      publishedAll: median(alls),
    };
  } finally {
    await desk.close();
  }
}

/** A district whose plan has half of its statuses otherwise each time. */
class Sender {
  #last: { readonly returnId: string; readonly hash: string } | null = null;

  constructor(
    private readonly desk: TestDesk,
    private readonly no: number,
    private readonly actions: number,
  ) {}

  async send(edit: number): Promise<number> {
    const body = JSON.stringify(this.#revision(edit));
    return secondsOf(async () => {
      const revision = revisionSent.parse(JSON.parse(body));
      const hash = hashOf(revision);
      const taken = takenOf(
        await this.desk.send(revision, {
          district: `District ${this.no + 1}`,
          returnId: this.#last?.returnId ?? `workbook-${this.no}`,
          base: this.#last?.hash ?? null,
        }),
      );
      this.#last = { returnId: taken.returnId, hash };
    });
  }

  #revision(edit: number): RevisionSent {
    const rows = Array.from({ length: this.actions }, (_, at): Action => {
      const ref = `${1 + Math.floor(at / 10)}.${1 + (at % 10)}`;
      const status = STATUSES[(at % 2 === 0 ? edit : 0) % STATUSES.length]!;
      return [ref, `Do thing ${at} of district ${this.no}`, 'Warden', 'May 2011', status];
    });
    return aPlanSent(rows, { title: `Plan of district ${this.no} for 2010/11` });
  }
}

/** Straight lines by least squares: of a revision by its actions, of a publication by what is there and what changed. */
export function serviceTimesFrom(measured: readonly Measured[]): ServiceTimes {
  const revision = lineThrough(measured.map((of) => [of.actions, of.revision]));
  const perChanged = lineThrough(
    measured.map((of) => [(RETURNS - 1) * of.actions, of.publishedAll - of.publishedOne]),
  );
  const rest = lineThrough(
    measured.map((of) => [
      RETURNS * of.actions,
      of.publishedOne - Math.max(0, perChanged.slope) * of.actions,
    ]),
  );
  const positive = (seconds: number) => Math.max(0.001, seconds);
  return {
    revision: (actions) => positive(revision.at(actions)),
    publication: (actions, changed) => positive(rest.at(actions) + Math.max(0, perChanged.slope) * changed),
  };
}

type Point = readonly [x: number, y: number];

function lineThrough(points: readonly Point[]): { readonly slope: number; at(x: number): number } {
  const [x, y] = [mean(points.map(([each]) => each)), mean(points.map(([, each]) => each))];
  const spread = points.reduce((sum, [each]) => sum + (each - x) ** 2, 0);
  const along = points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0);
  const slope = spread === 0 ? 0 : along / spread;
  return { slope, at: (place) => y + slope * (place - x) };
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
