import { isFirstName, remembered } from '../../likeness';
import type { Lead } from '../../model';

/** Ranks that say by themselves whose officer it is. */
const POLICE =
  /\b(?:(?:chief|detective|det|d|c|t|temp(?:orary)?|acting|a)[.\s/]*)*(?:superintendent|supt|inspector|insp|sergeant|sgt|constable|pc|ps|pcso|dc|ds|di|dci)s?\b/i;
const COUNCILLOR = /^(?:cllr|councillor)\b/i;
const ROLE =
  /\b(?:officer|manager|director|head|co-?ordinator|lead|analyst|advis[eo]r|worker|chair|secretary|administrator|assistant|supervisor|champion|representative|executive|commander|planner|engineer|warden|nurse|teacher|clerk|consultant|specialist|practitioner|commissioner|mayor|ranger|solicitor|placement|student)s?\b/i;

/**
 * The names of persons in a lead that say nothing of their organisation: neither a role, which
 * does, nor a police rank. Initials are names; two capitalised words are one where the first is a
 * usual first name, for “Street Scene” is a service.
 */
export function bareNames({ person }: Lead): readonly string[] {
  return person === null ? [] : namesIn(person);
}

const namesIn = remembered((person): readonly string[] =>
  person
    .replace(/\b(c|ch|d|det|t|a)\/(?=(?:super|supt|insp|serg|sgt|const))/gi, '$1 ')
    // what stands in brackets behind a name is no part of it, unless it is what the person does
    .replace(/\([^()]*\)/g, (inside) => (ROLE.test(inside) ? inside : ''))
    .split(/\s*(?:[/;&\n]|\band\b)\s*/)
    .flatMap((several) => several.split(',').filter((name, at, all) => !hasRole(name, all[at + 1])))
    .map((name) => name.trim())
    .filter((name) => !POLICE.test(name) && !COUNCILLOR.test(name))
    .filter((name) => name !== '' && isName(name)),
);

/** `Jo Orme, Schools Officer` is one who has a role; `Jo Orme/Schools Officer` are two. */
function hasRole(name: string, behind = ''): boolean {
  return ROLE.test(name) || ROLE.test(behind);
}

function isName(text: string): boolean {
  if (/^(?:mr|mrs|ms|miss|dr)\b/i.test(text) || /^[A-Z]{2,3}$/.test(text)) return true;
  return (
    /^(?:[A-Z]\.? ?)+[A-Z][a-z]+(?:-[A-Z][a-z]+)?$/.test(text) ||
    isFirstName(text.split(' ')[0]!.toLowerCase())
  );
}
