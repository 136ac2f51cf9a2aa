import fc from 'fast-check';
import {
  findMisspelt,
  joinKnownNames,
  meantName,
  NO_NAMES,
  withDistinct,
  withSynonym,
  type KnownNames,
  type Mention,
} from '../../shared/likeness';

type Place = string | readonly [person: string, organisation: string];

/** Places where names stand; a pair is a person and the organisation beside. */
function places(...names: readonly Place[]): Mention[] {
  return names.map((name): Mention => {
    if (typeof name === 'string') return { text: name, kind: 'organisation' };
    return { text: name[0], kind: 'person', organisation: name[1] };
  });
}

function times(count: number, name: Place): Place[] {
  return Array<Place>(count).fill(name);
}

function prose(...texts: readonly string[]): Mention[] {
  return texts.map((text) => ({ text, kind: 'prose' }));
}

function suggestions(mentions: readonly Mention[], known: KnownNames = NO_NAMES): string[] {
  return findMisspelt(mentions, known).map(({ written, meant }) => `${written} → ${meant}`);
}

describe('a name that is close to a commoner one is doubted', () => {
  test.each<[says: string, mentions: Mention[], expected: string[]]>([
    [
      'a letter left out',
      places(...times(3, 'Marlbrook Police'), 'Marbrook Police'),
      ['Marbrook → Marlbrook'],
    ],
    [
      'a letter put in',
      places(...times(3, 'Fernleigh Homes'), 'Fernleiggh Homes'),
      ['Fernleiggh → Fernleigh'],
    ],
    [
      'two letters changed round',
      places(...times(2, 'Hathersby CVS'), 'Hathesrby CVS'),
      ['Hathesrby → Hathersby'],
    ],
    [
      'another letter in a long word',
      places(...times(2, 'Penmoorside'), 'Penmoirside'),
      ['Penmoirside → Penmoorside'],
    ],
    [
      'what a body is called, though both stand once',
      places('Vale Police', 'Vale Polcie'),
      ['Polcie → Police'],
    ],
    [
      'two slips in a very long word',
      places(...times(3, 'Thornthwaite Trust'), 'Thorntwaitte Trust'),
      ['Thorntwaitte → Thornthwaite'],
    ],
    ['a usual word of partners', places(...times(4, 'Town Police'), 'Town Polise'), ['Polise → Police']],
    [
      'the short name of a partner named in full elsewhere',
      places(...times(4, 'Fernleigh Homes'), 'Fernliegh'),
      ['Fernliegh → Fernleigh'],
    ],
    [
      'one name among several in a cell',
      places(...times(3, 'Police/Fernleigh Homes'), 'Council; Fernlegh Homes; Police'),
      ['Fernlegh → Fernleigh'],
    ],
    ['capitals', places(...times(3, 'Marlbrook Police'), 'MARBROOK POLICE'), ['MARBROOK → MARLBROOK']],
    [
      'a place in running text',
      [...places(...times(3, 'Marlbrook Police')), ...prose('Walk the beat in Marbrook each Friday')],
      ['Marbrook → Marlbrook'],
    ],
    [
      'a surname with the same first name',
      places(...times(2, ['Asha Marriott', 'CVS']), ['Asha Marriot', 'CVS']),
      ['Asha Marriot → Asha Marriott'],
    ],
    [
      'a surname with an s too many, and the same first name',
      places(...times(2, ['Joan Powell', 'CVS']), ['Joan Powells', 'CVS']),
      ['Joan Powells → Joan Powell'],
    ],
    [
      'a surname without its s, and an initial in the same organisation',
      places(...times(2, ['Joan Powells', 'CVS']), ['J Powell', 'CVS']),
      ['J Powell → Joan Powells'],
    ],
    [
      'a first name that is none',
      places(...times(3, ['Michelle Banks', 'Housing']), ['Michlle Banks', 'Housing']),
      ['Michlle Banks → Michelle Banks'],
    ],
    [
      'a name with its rank',
      places(...times(2, ['Sgt Ruth Fairclough', 'Police']), ['Sgt. Ruth Fairclugh', 'Police']),
      ['Ruth Fairclugh → Ruth Fairclough'],
    ],
    [
      'a short surname without its e, all else the same',
      places(...times(2, ['Ruth Dunne', 'Housing']), ['Ruth Dunn', 'Housing']),
      ['Ruth Dunn → Ruth Dunne'],
    ],
    [
      'two spellings used once each, in one organisation',
      places(['Joan Powell', 'CVS'], ['Joan Powells', 'CVS']),
      ['Joan Powells → Joan Powell'],
    ],
  ])('%s', (_, mentions, expected) => {
    expect(suggestions(mentions)).toEqual(expected);
  });
});

describe('names that are two are left alone', () => {
  test.each<[says: string, mentions: Mention[]]>([
    ['a short surname of another body', places(...times(3, ['Ruth Dunne', 'Housing']), ['Ruth Dunn', 'CVS'])],
    ['areas told apart by a number', places(...times(5, 'Area 1 Team'), 'Area 2 Team')],
    ['areas told apart by a letter', places(...times(5, 'Section A'), 'Section B')],
    ['north and south', places(...times(5, 'North Area Team'), 'South Area Team')],
    ['eastern and western', places(...times(5, 'Eastern Division'), 'Western Division')],
    ['two towns that differ in the first letter', places(...times(5, 'Marston Council'), 'Barston Council')],
    ['two towns that differ in a vowel', places(...times(5, 'Burton Police'), 'Barton Police')],
    ['both spellings common', places(...times(8, 'Hillbrook Homes'), ...times(5, 'Hilbrook Homes'))],
    ['one and many', places(...times(5, 'Neighbourhood Team'), 'Neighbourhood Teams')],
    ['an officer and an office', places(...times(5, 'Probation Officer'), 'Probation Office')],
    ['licensing and licence', places(...times(5, 'Licensing Team'), 'Licence Team')],
    ['adviser and advisor', places(...times(5, 'Housing Adviser'), 'Housing Advisor')],
    ['letters that stand for organisations', places(...times(5, 'YOT'), 'YOS', 'CSP', 'CVS', 'DAAT', 'DAT')],
    ['capitals, stops and spaces', places(...times(5, 'Town Police'), 'town  POLICE.')],
    ['two families', places(...times(5, ['Joan Powell', 'CVS']), ['Peter Powells', 'Police'])],
    [
      'two families in one organisation',
      places(...times(5, ['Joan Powell', 'CVS']), ['Peter Powells', 'CVS']),
    ],
    ['two first names', places(...times(5, ['Paul Marsh', 'CVS']), ['Paula Marsh', 'CVS'])],
    ['a short first name', places(...times(5, ['Jo Smith', 'CVS']), ['Joy Smith', 'CVS'])],
    ['two short surnames', places(...times(5, ['Ann Ward', 'CVS']), ['Ann Wood', 'CVS'])],
    ['a first name and its short form', places(...times(5, ['Dave Marsh', 'CVS']), ['David Marsh', 'CVS'])],
    ['words of running text', prose(...times(5, 'Projects').map(String), 'Protect old people', 'protects')],
    [
      'a word that is ordinary elsewhere',
      [...places(...times(5, 'Warding Trust')), ...prose('Wardings last; the wardings hold')],
    ],
  ])('%s', (_, mentions) => {
    expect(suggestions(mentions)).toEqual([]);
  });
});

describe('what a county knows', () => {
  const known: KnownNames = {
    names: [
      { text: 'Marlbrook Police', kind: 'organisation', count: 6, organisations: [] },
      { text: 'Asha Marriott', kind: 'person', count: 4, organisations: ['Hathersby CVS'] },
    ],
    synonyms: {},
    distinct: [],
  };

  it('tells the right spelling where the return names it once', () => {
    expect(suggestions(places('Marbrook Police'), known)).toEqual(['Marbrook → Marlbrook']);
    expect(suggestions(places(['Asha Marriot', 'Hathersby CVS']), known)).toEqual([
      'Asha Marriot → Asha Marriott',
    ]);
  });

  it('remembers a spelling that was accepted for a name', () => {
    const accepted = withSynonym(known, 'Marbrook', 'Marlbrook');
    expect(suggestions(places('Marbrook Police'), accepted)).toEqual([]);
    expect(meantName(accepted, 'MARBROOK')).toBe('Marlbrook');
    expect(meantName(accepted, 'Elsewhere')).toBe('Elsewhere');
  });

  it('remembers that two names are two', () => {
    expect(suggestions(places('Marbrook Police'), withDistinct(known, 'Marlbrook', 'Marbrook'))).toEqual([]);
  });

  it('adds the counts of its returns', () => {
    expect(joinKnownNames([known, known]).names).toEqual([
      { text: 'Marlbrook Police', kind: 'organisation', count: 12, organisations: [] },
      { text: 'Asha Marriott', kind: 'person', count: 8, organisations: ['Hathersby CVS'] },
    ]);
  });
});

describe('for any names', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abdeilmnorstuvw'), minLength: 7, maxLength: 14 });
  const town = letters.map((word) => word[0]!.toUpperCase() + word.slice(1));

  it('one letter left out of a name used three times is always found, unless an ending is what is left', () => {
    fc.assert(
      fc.property(town, fc.nat(), (name, nth) => {
        const at = 1 + (nth % (name.length - 3));
        const slip = name.slice(0, at) + name.slice(at + 1);
        fc.pre(slip !== name && !name.startsWith(slip));
        expect(suggestions(places(...times(3, `${name} Police`), `${slip} Police`))).toEqual([
          `${slip} → ${name}`,
        ]);
      }),
    );
  });

  it('a name alone is never doubted', () => {
    fc.assert(
      fc.property(town, fc.integer({ min: 1, max: 9 }), (name, count) => {
        expect(suggestions(places(...times(count, `${name} Homes`)))).toEqual([]);
      }),
    );
  });

  it('what is doubted and what is suggested are never both doubted', () => {
    fc.assert(
      fc.property(fc.array(town, { maxLength: 30 }), (names) => {
        const found = findMisspelt(places(...names.map((name) => `${name} Homes`)));
        const doubted = new Set(found.map(({ written }) => written));
        expect(found.filter(({ meant }) => doubted.has(meant))).toEqual([]);
      }),
    );
  });
});
