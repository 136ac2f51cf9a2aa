import { differsByS } from './variants';
import { slipBetween } from './edits';
import { isFirstName } from './firstNames';
import type { PersonName } from './person';

/** A person as met in a return: the name and the organisations it stood beside, folded. */
export interface MetPerson extends PersonName {
  readonly organisations: ReadonlySet<string>;
}

/**
 * How much speaks for two names being one person's:
 * `strong` where another part of the name or the organisation is the same besides, `weak` where only
 * the spelling is near, `none` where they are two people's.
 */
export function personEvidence(a: MetPerson, b: MetPerson): 'strong' | 'weak' | 'none' {
  if (a.surname === b.surname) return firstNameEvidence(a, b);
  if (!isNearSurname(a.surname, b.surname)) return 'none';
  const together = shareOrganisation(a, b);
  if (areShortNames(a.surname, b.surname))
    return together && a.first.length > 1 && a.first === b.first ? 'strong' : 'none';
  if (a.first !== '' && a.first === b.first) return a.first.length > 1 || together ? 'strong' : 'weak';
  if (!together) return 'none';
  // J Howell and Jacqui Howells of one organisation; two full first names are two people
  const initials = a.first.length <= 1 || b.first.length <= 1;
  if (initials && a.first[0] === b.first[0]) return 'strong';
  return a.first === '' && b.first === '' && !differsByS(a.surname, b.surname) ? 'strong' : 'none';
}

function firstNameEvidence(a: MetPerson, b: MetPerson): 'strong' | 'weak' | 'none' {
  if (a.first === b.first || Math.min(a.first.length, b.first.length) < 4) return 'none';
  if (a.first[0] !== b.first[0] || (isFirstName(a.first) && isFirstName(b.first))) return 'none';
  const slip = slipBetween(a.first, b.first);
  if (slip === 'more' || slip === 'two') return 'none';
  return shareOrganisation(a, b) ? 'strong' : 'weak';
}

/** Whether one surname may be a slip for another. */
export function isNearSurname(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || a[0] !== b[0]) return false;
  const slip = slipBetween(a, b);
  if (slip === 'two') return shorter >= 8;
  // in four letters a changed letter makes another name: Ward, Wood, Webb
  return slip !== 'more' && !(slip === 'changed' && shorter === 4);
}

/** `Dunn` and `Dunne` are two families’ names, unless all else of two people is the same. */
function areShortNames(a: string, b: string): boolean {
  return Math.min(a.length, b.length) === 4 && ['left-out', 'put-in'].includes(slipBetween(a, b));
}

function shareOrganisation(a: MetPerson, b: MetPerson): boolean {
  for (const organisation of a.organisations) if (b.organisations.has(organisation)) return true;
  return false;
}
