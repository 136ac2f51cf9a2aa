import type { Line } from '../sheet';
import { looksLikeContact, looksLikeOrganisation, looksLikePerson, looksLikeRole } from './words';

export type TeamField = 'role' | 'person' | 'organisation' | 'contact';

const HEADINGS: Readonly<Record<TeamField, RegExp>> = {
  role: /^(?:role|position|title|job(?: title| role)?|designation|rank|post|capacity|responsibility|role on (?:the )?(?:group|team|board))\b/i,
  person: /^(?:name|person|member|representative|officer|contact(?: name)?|nominated)\b/i,
  organisation: /^(?:organisation|agency|employer|representing|partner|service|body|department|from)\b/i,
  contact:
    /^(?:e-?mail|telephone|tel|phone|fax|contact (?:details|number|e-?mail)|mobile|address|extension|ext)\b/i,
};

/** Of a column's cells, so many look like what it holds. */
const LEAST_LIKE = 0.3;

/** Which physical column holds what, decided by what its cells look like, or by its heading where it has one. */
export function teamColumns(lines: readonly Line[], heading: Line | null): Map<number, TeamField> {
  const fields = named(heading);
  const scores = [...cellsByColumn(lines)]
    .filter(([column]) => !fields.has(column))
    .flatMap(([column, texts]) =>
      (Object.keys(LIKENESS) as TeamField[]).map((field) => ({
        column,
        field,
        score: LIKENESS[field](texts),
      })),
    )
    .sort((a, b) => b.score - a.score || a.column - b.column);
  const taken = new Set(fields.values());
  for (const { column, field, score } of scores) {
    if (score < LEAST_LIKE || fields.has(column) || (taken.has(field) && field !== 'contact')) continue;
    fields.set(column, field);
    taken.add(field);
  }
  return fields;
}

/** At most so many columns could hold something of a team: a quick look, since plans of actions have more. */
export function mostTeamColumns(lines: readonly Line[], heading: Line | null): number {
  const fields = named(heading);
  const contacts = [...cellsByColumn(lines)].filter(
    ([column, texts]) => !fields.has(column) && LIKENESS.contact(texts) >= LEAST_LIKE,
  );
  // role, person and organisation are each found once by what cells look like
  return fields.size + contacts.length + 3;
}

function named(heading: Line | null): Map<number, TeamField> {
  const fields = new Map<number, TeamField>();
  for (const { text, column } of heading?.slots ?? []) {
    const field = teamFieldOf(text);
    if (field) fields.set(column, field);
  }
  return fields;
}

/** The longest name of a column. */
export const LONGEST_NAME = 40;

export function teamFieldOf(heading: string): TeamField | null {
  const found = (Object.keys(HEADINGS) as TeamField[])
    .reverse()
    .find((field) => HEADINGS[field].test(heading));
  return heading.length <= LONGEST_NAME ? (found ?? null) : null;
}

const LIKENESS: Readonly<Record<TeamField, (texts: readonly string[]) => number>> = {
  contact: (texts) => share(texts, looksLikeContact),
  person: (texts) => share(texts, looksLikePerson),
  organisation: (texts) =>
    share(texts, (text) => looksLikeOrganisation(text) && !looksLikePerson(text)) - 0.05,
  role: (texts) => share(texts, (text) => looksLikeRole(text) && !looksLikePerson(text)),
};

function share(texts: readonly string[], like: (text: string) => boolean): number {
  return texts.filter(like).length / Math.max(1, texts.length);
}

function cellsByColumn(lines: readonly Line[]): Map<number, string[]> {
  const columns = new Map<number, string[]>();
  for (const line of lines) {
    if (line.slots.length < 2) continue;
    for (const { column, text } of line.slots) {
      const texts = columns.get(column);
      if (texts) texts.push(text);
      else columns.set(column, [text]);
    }
  }
  return columns;
}
