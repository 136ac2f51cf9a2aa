import { LikeSubjects } from '../../likeness';
import type { Action } from '../../model';
import { amongRecords } from '../checks';
import { example, planExample } from '../example';
import { keyOfValues } from '../keyOfValues';
import { cellFrom, placeOf } from '../place';
import type { Finding } from '../finding';
import { quote } from '../quote';
import { isAction, type AnyRecord } from '../Records';
import { remember } from '../remember';
import { rule } from '../rule';

const HEAD = [['Ref', 'Action', 'Lead', 'Timescale']];

export const duplicateAction = rule(
  {
    code: 'duplicate/action',
    severity: 'warning',
    title: 'The same action stands twice',
    looksFor:
      'An action that says what another says, in whatever order and with whatever endings, or that and a little ' +
      'more: in two plans, under two objectives, or twice under one with the same lead. A word of its own on each side, ' +
      'or a place or number on one, makes another action; so does the next term of the same objective.',
    why: 'It is counted twice, reported twice, and sooner or later with two answers.',
    bad: [
      example({
        says: 'Two tabs have the same action, the second in other order.',
        rows: [
          ['Burglary action plan 2004/05'],
          ...HEAD,
          ['1.1', 'Visit every new shop on the High Street', 'Town Warden', 'June 2004'],
        ],
        sheets: {
          Robbery: [
            ['Robbery action plan 2004/05'],
            ...HEAD,
            ['1.1', 'To visit each of the new shops on the High Street', 'Town Warden', 'June 2004'],
          ],
        },
        at: 'Robbery!B3',
      }),
    ],
    good: [
      planExample({
        says: 'Alike, but for another place, offence or number.',
        rows: [
          ['1.1', 'Mark bicycles at all primary schools in Marlbrook', 'Schools Officer', 'June 2004'],
          ['1.2', 'Mark bicycles at all primary schools in Hathersby', 'Schools Officer', 'June 2004'],
          ['1.3', 'Map where burglary is worst and plan patrols there', 'Analyst', 'June 2004'],
          ['1.4', 'Map where robbery is worst and plan patrols there', 'Analyst', 'June 2004'],
        ],
      }),
    ],
  },
  amongRecords(seen, (_settings, records) => {
    const like = new LikeSubjects(records.filter(isAction), ({ text }) => text);
    return {
      add: (record) => isAction(record) && like.add(record),
      remove: (record) => isAction(record) && like.remove(record),
      find: (all) => like.repeated(all, isRepeated).map(({ item, first }) => findingOf(item, first)),
    };
  }),
);

/** All of an action that decides whether it stands twice, and where that is said. */
function seen(record: AnyRecord): string {
  if (!isAction(record)) return '';
  const { text, ref, objective, term, lead, asWritten, source, cells } = record;
  const place = keyOfValues(source.sheet, source.cell, cells['text']);
  return keyOfValues(text, ref, objective, term, lead?.text, asWritten['text'], place);
}

const said = remember((_: Action): WeakMap<Action, Finding> => new WeakMap());

/** In the very words of last time, of the same two. */
function findingOf(action: Action, first: Action): Finding {
  const known = said(action);
  const before = known.get(first);
  if (before) return before;
  const finding = {
    ...placeOf(action, 'text'),
    message:
      `${quote(action.text)} already stands in ${cellFrom(first, 'text', action.source.sheet)}` +
      `${first.ref === null ? '' : ` as ${first.ref}`}: keep it in one place and refer to it from the other.`,
  };
  known.set(first, finding);
  return finding;
}

/** Whether two actions that say the same should not both stand there. */
function isRepeated(one: Action, other: Action): boolean {
  if (one.asWritten['text'] || other.asWritten['text']) return false;
  if (one.objective !== other.objective || one.source.sheet !== other.source.sheet) return true;
  // under one objective: the next term carries on with it, and each partner may have to do their own
  if (one.term !== other.term) return false;
  return one.lead?.text === other.lead?.text;
}
