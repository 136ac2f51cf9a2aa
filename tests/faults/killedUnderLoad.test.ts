import { killWorkers } from '../bench/killWorkers';
import { LoadedCounty } from '../bench/LoadedCounty';
import { CountyWorkbook } from '../cli/countyBook';
import { Dice } from '../generate/Dice';
import { seedOf } from '../sampling/seedOf';

/** So many workers are killed; KILLS=200 for the long run, `npm run bench:faults` for one of minutes. */
const KILLS = Number(process.env['KILLS'] ?? 3);

test(
  `nothing is lost or applied twice where ${KILLS} workers are killed at any moment while districts sync`,
  async () => {
    const county = new LoadedCounty(3);
    try {
      const { kills, taken, wrong } = await killWorkers(county, {
        dice: new Dice(seedOf(11)),
        lives: [100, 1500],
        // A slow machine takes few revisions in the life of a worker.
        isOver: (count, sent) => count >= KILLS && sent > KILLS,
      });
      expect(wrong).toEqual([]);
      expect(kills).toBeGreaterThanOrEqual(KILLS);
      expect(taken).toBeGreaterThan(KILLS);
      const rows = (await CountyWorkbook.open(county.book)).rows('Actions');
      expect(new Set(rows.map((row) => row['Row ID'])).size).toBe(rows.length);
    } finally {
      await county.close();
    }
  },
  KILLS * 20_000 + 120_000,
);
