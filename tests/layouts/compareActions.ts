import type { Action, Milestone } from '../../shared/model';
import { show, type Differences } from './difference';
import type { ExpectedAction, ExpectedMilestone } from './layout';
import { pair } from './pairing';
import { sameHeading, sameText } from './words';

export function compareActions(
  expected: readonly ExpectedAction[],
  found: readonly Action[],
  differences: Differences,
): void {
  const { pairs, missing, extra } = pair(expected, found, likeness);
  for (const action of missing) differences.add(`action ${called(action)} is missing`);
  for (const action of extra) {
    differences.add(`${action.source.sheet}!${action.source.cell} is no action: ${called(action)}`);
  }
  for (const [wanted, action] of pairs) compareAction(wanted, action, differences);
}

function likeness(expected: ExpectedAction, found: Action): number {
  const begins = found.text.includes(expected.text.slice(0, 20).replace('…', ''));
  return (
    (sameText(expected.text, found.text) ? 8 : begins ? 4 : 0) +
    (expected.ref && expected.ref === found.ref ? 2 : 0) +
    (begins && expected.due && expected.due === latest(found.milestones) ? 1 : 0)
  );
}

function compareAction(expected: ExpectedAction, action: Action, differences: Differences): void {
  const what = (field: string) => `action ${called(expected)}: ${field}`;
  const fields = [
    'text',
    'ref',
    'status',
    'rag',
    'resources',
    'measures',
    'outcome',
    'progress',
    'term',
    'ongoing',
  ] as const;
  for (const field of fields) differences.value(what(field), expected[field], action[field]);
  differences.heading(what('objective'), expected.objective, action.objective);
  differences.heading(what('section'), expected.section, action.section);
  if (expected.under !== undefined && !standsUnder(expected.under, action)) {
    differences.add(
      `${what('under')}: objective ${show(action.objective)} and section ${show(action.section)}, expected ${show(expected.under)}`,
    );
  }
  differences.value(what('lead'), expected.lead, action.lead?.text);
  differences.value(what('lead’s person'), expected.leadPerson, action.lead?.person);
  differences.value(what('lead’s organisation'), expected.leadOrganisation, action.lead?.organisation);
  differences.value(what('due'), expected.due, latest(action.milestones));
  differences.value(what('start'), expected.start, earliest(action.milestones));
  differences.value(what('cell'), expected.cell, action.cells['text']?.[0] ?? action.source.cell);
  if (expected.recurs && !action.milestones.some((milestone) => milestone.recurs === expected.recurs)) {
    const found = action.milestones.flatMap((milestone) => milestone.recurs ?? []).join(', ') || null;
    differences.value(what('recurs'), expected.recurs, found);
  }
  if (expected.milestones) compareMilestones(what, expected.milestones, action.milestones, differences);
  compareNotes(what, expected, action, differences);
}

function compareMilestones(
  what: (field: string) => string,
  expected: readonly ExpectedMilestone[],
  found: readonly Milestone[],
  differences: Differences,
): void {
  if (expected.length !== found.length) {
    const list = found.map((milestone) => `${milestone.text ?? '–'} (${milestone.due ?? 'no date'})`);
    differences.add(
      `${what('milestones')}: ${found.length} [${list.join('; ')}], expected ${expected.length}`,
    );
    return;
  }
  expected.forEach((wanted, i) => {
    for (const field of ['text', 'start', 'due', 'recurs', 'ongoing', 'status'] as const) {
      differences.value(what(`milestone ${i + 1}’s ${field}`), wanted[field], found[i]![field]);
    }
  });
}

function compareNotes(
  what: (field: string) => string,
  expected: ExpectedAction,
  action: Action,
  differences: Differences,
): void {
  for (const [heading, text] of Object.entries(expected.progressNotes ?? {})) {
    const note = action.progressNotes.find(
      (each) => each.heading.split(/\W+/).includes(heading) && sameText(text, each.text),
    );
    if (note) continue;
    const found = action.progressNotes.map((each) => `${each.heading}: ${each.text}`).join('; ');
    differences.value(what(`progress of ${heading}`), text, found || null);
  }
  for (const [heading, text] of Object.entries(expected.other ?? {})) {
    const column = action.other.find((each) => sameHeading(heading, each.heading));
    differences.value(what(`own column ${show(heading)}`), text, column?.text);
  }
}

function standsUnder(heading: string, action: Action): boolean {
  return [action.objective, action.section].some((text) => text !== null && sameHeading(heading, text));
}

function latest(milestones: readonly Milestone[]): string | null {
  return (
    milestones
      .flatMap((milestone) => milestone.due ?? [])
      .sort()
      .at(-1) ?? null
  );
}

function earliest(milestones: readonly Milestone[]): string | null {
  return (
    milestones
      .flatMap((milestone) => milestone.start ?? [])
      .sort()
      .at(0) ?? null
  );
}

function called(action: { readonly ref?: string | null; readonly text: string }): string {
  return `${action.ref ? `${action.ref} ` : ''}“${action.text}”`;
}
