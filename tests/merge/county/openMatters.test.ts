import { fold, openMatters, SAME_ROW, shortCode, WHOLE_ROW, type MergeFact } from '../../../shared/merge';
import { aDecision, anEdit, aRevision, led, planOf } from '../aRevision';

const LOCKS = 'Fit new locks in the terraces by the mill';
const LAMPS = 'Repair the street lamps along the river';
const [SHOPS, ELSEWHERE] = ['Marlbrook', 'Hathersby'].map(
  (town) => `Visit every shop on the High Street in ${town} about stolen goods`,
);
const FACTS: MergeFact[] = [
  aRevision(planOf({ text: LOCKS, lead: led('Housing Officer') }, LAMPS, SHOPS!)),
  anEdit('vale/safer-vale/a1', 'Lead', 'County Warden'),
  anEdit('vale/safer-vale/a2', 'Status', 'In hand'),
  aRevision(planOf({ text: LOCKS, lead: led('Police') }, ELSEWHERE!), 2),
];

const matters = (facts: readonly MergeFact[]) => openMatters(fold(facts));

test('What waits for the county: cells, rows taken out, and rows that may be one', () => {
  expect(matters(FACTS).map(({ kind, row, field, earlier }) => [kind, row, field, earlier])).toEqual([
    ['conflict', 'vale/safer-vale/a1', 'Lead', null],
    ['conflict', 'vale/safer-vale/a2', WHOLE_ROW, null],
    ['question', 'vale/safer-vale/a2+2', SAME_ROW, 'vale/safer-vale/a3'],
  ]);
});

test('Each has a code of its own, the same as long as it is open', () => {
  const codes = matters(FACTS).map(({ code }) => code);
  expect(new Set(codes).size).toBe(3);
  codes.forEach((code) => expect(code).toMatch(/^[2-9a-z]{6}$/));
  const later = matters([...FACTS, aDecision('vale/safer-vale/a1', 'Lead', 'District')]);
  expect(later.map(({ code }) => code)).toEqual(codes.slice(1));
});

test('Codes of ten thousand places differ', () => {
  const codes = new Set(
    Array.from({ length: 10_000 }, (_, at) => shortCode(`vale/safer-vale/${at}\nLead\n`)),
  );
  expect(codes.size).toBeGreaterThan(9_990);
});
