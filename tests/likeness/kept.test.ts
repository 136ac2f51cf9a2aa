import fc from 'fast-check';
import {
  findLikeSubjects,
  findMisspelt,
  LikeSubjects,
  misspeltIn,
  NamesIn,
  NO_NAMES,
  Spellings,
  type KnownNames,
  type Mention,
} from '../../shared/likeness';

/** Things that come and go: each number takes the thing at that place out, or puts it back at the end. */
function comeAndGo<Thing>(things: readonly Thing[], moves: readonly number[]): Thing[][] {
  const states: Thing[][] = [[...things]];
  for (const move of moves) {
    const thing = things[move % things.length]!;
    const last = states[states.length - 1]!;
    states.push(last.includes(thing) ? last.filter((own) => own !== thing) : [...last, thing]);
  }
  return states;
}

const moves = fc.array(fc.nat(30), { maxLength: 12 });

describe('what is kept while records come and go is what is found from the beginning', () => {
  const name = fc.constantFrom(
    ...['Marlbrook Police', 'Marbrook Police', 'Marlbrook Council', 'Marlbrok', 'Fernleigh Homes'],
    ...['Asha Marriott', 'Asha Marriot', 'A. Marriott', 'Insp. Marriot', 'Bob Sample', 'Bob Smaple'],
    ...['DC Howells', 'DC Howell', 'Housing', 'FERNLIEGH', 'Robert Thompson-Wells, Marlbrook Council'],
  );
  const text = fc.constantFrom(
    ...['Ask Fernleigh and Marlbrook wardens', 'Open a fernleigh drop-in', 'Write to Fernliegh tenants'],
  );
  const mention: fc.Arbitrary<Mention> = fc.oneof(
    fc.record({ text: name, kind: fc.constantFrom('person' as const, 'organisation' as const) }),
    fc.record({ text: name, kind: fc.constant('person' as const), organisation: name }),
    fc.record({ text, kind: fc.constant('prose' as const) }),
  );
  const known: fc.Arbitrary<KnownNames> = fc
    .array(
      fc.record({
        text: name,
        kind: fc.constantFrom('person' as const, 'organisation' as const),
        count: fc.integer({ min: 1, max: 9 }),
        organisations: fc.array(name, { maxLength: 1 }),
      }),
      { maxLength: 3 },
    )
    .map((names) => ({ ...NO_NAMES, names }));

  const namesInRecords = new NamesIn<{ readonly mentions: readonly Mention[] }>(({ mentions }, told) => {
    for (const { text: own, kind } of mentions) told(own, kind);
  });

  it('for names that are close to others', () => {
    const record = fc.array(mention, { minLength: 1, maxLength: 3 }).map((mentions) => ({ mentions }));
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 14 }),
        moves,
        known,
        (records, turns, names) => {
          const spellings = new Spellings(namesInRecords, names);
          for (const now of comeAndGo(records, turns)) {
            spellings.update(now);
            expect(misspeltIn(spellings, ({ mentions }) => mentions)).toEqual(
              findMisspelt(
                now.flatMap(({ mentions }) => mentions),
                names,
              ),
            );
          }
        },
      ),
    );
  });

  it('for texts that say the same', () => {
    const word = fc.constantFrom(
      ...'lamps locks Alarms alarms wardens tenants schools shops Markets markets canals 20 40'.split(' '),
    );
    const item = fc.array(word, { minLength: 3, maxLength: 8 }).map((words) => ({ text: words.join(' ') }));
    const textOf = (own: { readonly text: string }) => own.text;
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 24 }), moves, (items, turns) => {
        const [first = [], ...later] = comeAndGo(items, turns);
        const like = new LikeSubjects(first, textOf);
        let before = first;
        for (const now of [first, ...later]) {
          for (const own of before) if (!now.includes(own)) like.remove(own);
          for (const own of now) if (!before.includes(own)) like.add(own);
          before = now;
          const pairs = () => true;
          expect(like.repeated(now, pairs)).toEqual(findLikeSubjects(now, textOf, pairs));
        }
      }),
    );
  });
});
