import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A field of a message: `string`, `GridRange`, `A|B` for an enumeration; `[]` behind it for a list. */
const MESSAGES = new Map(
  readFileSync(path.join(__dirname, 'sheetsSchema.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...fields] = line.split(' ');
      return [name, new Map(fields.map((field) => field.split(':') as [string, string]))] as const;
    }),
);

/** The type of a field, or null where a message has no such field. */
export function fieldOf(
  message: string,
  field: string,
): { readonly type: string; readonly isList: boolean } | null {
  const written = MESSAGES.get(message)?.get(field);
  if (written === undefined) return null;
  return { type: written.replace('[]', ''), isList: written.endsWith('[]') };
}

export function isMessage(type: string): boolean {
  return MESSAGES.has(type);
}

/**
 * What the real service would refuse about a value of a message: unknown fields, words that no
 * enumeration has, wrong types. In its own sentences.
 */
export function faultsIn(value: unknown, message: string, at: string): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [`Invalid value at '${at}' (expected an object)`];
  return Object.entries(value).flatMap(([name, content]) => {
    const field = fieldOf(message, name);
    if (!field)
      return [`Invalid JSON payload received. Unknown name "${name}" at '${at}': Cannot find field.`];
    const place = at === '' ? name : `${at}.${name}`;
    if (content === null || content === undefined) return [];
    if (!field.isList) return valueFaults(content, field.type, place);
    if (!Array.isArray(content)) return [`Invalid value at '${place}' (expected a list)`];
    return content.flatMap((each, index) => valueFaults(each, field.type, `${place}[${index}]`));
  });
}

function valueFaults(value: unknown, type: string, place: string): string[] {
  if (isMessage(type)) return faultsIn(value, type, place);
  if (type.includes('|'))
    return type.split('|').includes(String(value)) ? [] : [`Invalid value at '${place}' (${String(value)})`];
  if (type === 'any') return [];
  const isRight = typeof value === type && (type !== 'number' || Number.isFinite(value));
  return isRight ? [] : [`Invalid value at '${place}' (expected ${type})`];
}
