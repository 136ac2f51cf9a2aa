import { fold } from '../../shared/merge';
import type { Reading } from '../../shared/model';
import type { FactOf } from '../../shared/merge';
import { Dice } from '../merge/identity/Dice';
import { Officer } from './Officer';
import { withoutRowIds } from './rowIdsIn';

const SEEDS = Array.from({ length: 40 }, (_, at) => at + 1);
const DEEDS = ['Hold', 'Advertise', 'Evaluate', 'Pay for', 'Staff'];
const THINGS = ['a surgery', 'a street briefing', 'a drop-in', 'an evening class'];
const WHOM = ['for tenants', 'for shopkeepers', 'for young drivers', 'for parents'];
const WHERE = ['by the market', 'in the old mill', 'at the library', 'on the estate', 'along the canal'];
const PARTS = [DEEDS, THINGS, WHOM, WHERE];
const LEADS = ['Housing manager', 'Neighbourhood sergeant', 'Youth worker'];
const WHEN = ['June 2004', 'March 2005', 'Ongoing'];

/** Texts that are much like one another, as those of a plan are. */
function aText(dice: Dice): string {
  return PARTS.map((part) => dice.of(part)).join(' ');
}

/** The text with one of its four parts in other words. */
function reworded(text: string, dice: Dice): string {
  const part = dice.of(PARTS);
  const there = part.find((words) => text.includes(words));
  return there === undefined ? `${text} again` : text.replace(there, dice.of(part));
}

/** An officer's rows, and of each which action of the plan sent last it is; null for a new one. */
interface Played {
  readonly before: Reading;
  readonly after: Reading;
  /** By the words that the plan has now: the words each action had, null for a new one. Words that stand twice are left out. */
  readonly history: ReadonlyMap<string, string | null>;
}

/** Plays an officer who sorts, copies, types over, rewords, deletes and puts in, with the pane open or not. */
async function play(seed: number): Promise<Played> {
  const dice = new Dice(seed);
  const hasRefs = dice.chance(0.5);
  const texts = new Set<string>();
  while (texts.size < 12) texts.add(aText(dice));
  const officer = await Officer.at(
    [...texts].map((text, at) => [hasRefs ? `1.${at + 1}` : '', text, dice.of(LEADS), dice.of(WHEN)]),
  );
  const before = officer.reading;
  let origins: (string | null)[] = [...texts];
  const isWatched = dice.chance(0.5);
  for (let edits = 1 + Math.floor(dice.roll() * 7); edits > 0; edits--) {
    const count = officer.rows.length;
    const row = Math.floor(dice.roll() * count);
    const deed = dice.of([
      'sort',
      'sort own',
      'reword',
      'reword',
      'rewrite',
      'type over',
      'copy',
      'insert',
      'delete',
      'renumber',
      'lead',
    ]);
    switch (deed) {
      case 'sort':
      case 'sort own': {
        const places = dice.shuffle(officer.rows.map((_, at) => at));
        officer.order(places, deed === 'sort');
        origins = places.map((from) => origins[from]!);
        break;
      }
      case 'reword':
        officer.type(row, 1, reworded(officer.text(row), dice));
        break;
      case 'rewrite':
        officer.type(row, 1, aText(dice));
        break;
      case 'type over':
        officer.type(row, 1, aText(dice));
        origins[row] = null;
        break;
      case 'copy': {
        const below = Math.floor(dice.roll() * count);
        officer.copy(row, below);
        origins.splice(below + 1, 0, origins[row]!);
        break;
      }
      case 'insert':
        officer.insert(row, ['', aText(dice), dice.of(LEADS), '']);
        origins.splice(row, 0, null);
        break;
      case 'delete':
        officer.delete(row);
        origins.splice(row, 1);
        break;
      case 'renumber':
        if (hasRefs) officer.rows.forEach((_, at) => officer.type(at, 0, `1.${at + 1}`));
        break;
      case 'lead':
        officer.type(row, 2, dice.of(LEADS));
    }
    if (isWatched) officer.look();
  }
  if (dice.chance(0.5)) officer.look();
  return { before, after: officer.reading, history: historyOf(officer, origins) };
}

function historyOf(officer: Officer, origins: readonly (string | null)[]): Map<string, string | null> {
  const texts = officer.rows.map((_, at) => officer.text(at));
  return new Map(
    texts.flatMap((text, at) =>
      texts.indexOf(text) === texts.lastIndexOf(text) ? [[text, origins[at]!]] : [],
    ),
  );
}

/** How many actions kept their own history, and how many have another's. */
function judged({ history }: Played, before: Reading, after: Reading) {
  const received = (reading: Reading, revision: number): FactOf<'revision received'> => ({
    kind: 'revision received',
    on: `2004-0${3 + revision}-01`,
    district: 'Vale',
    returnId: 'vale',
    revision,
    hash: String(revision),
    file: 'vale.xlsx',
    complete: true,
    by: null,
    reading,
  });
  const [then, now] = [fold([received(before, 1)]), fold([received(before, 1), received(after, 2)])];
  let [kept, wrong] = [0, 0];
  for (const [id, was] of Object.entries(then.returns['vale']!.rows)) {
    const is = now.returns['vale']!.rows[id]!;
    if (was.kind !== 'action' || is.kind !== 'action' || is.absence) continue;
    const origin = history.get(is.record.text);
    if (origin === was.record.text) kept++;
    else if (typeof origin === 'string') wrong++;
  }
  return { kept, wrong };
}

test('Whatever is sorted, copied, typed over or deleted, no action gets the history of another', async () => {
  const sum = { kept: 0, wrong: 0, keptWithout: 0, wrongWithout: 0 };
  for (const seed of SEEDS) {
    const played = await play(seed);
    const { before, after } = played;
    const own = judged(played, before, after);
    const without = judged(played, withoutRowIds(before), withoutRowIds(after));
    sum.kept += own.kept;
    sum.wrong += own.wrong;
    sum.keptWithout += without.kept;
    sum.wrongWithout += without.wrong;
  }
  // the same plans without their ids show that these are hard cases
  expect(sum.wrongWithout).toBeGreaterThan(0);
  expect(sum.wrong).toBe(0);
  expect(sum.kept).toBeGreaterThan(sum.keptWithout);
});
