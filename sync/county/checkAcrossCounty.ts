import { joinKnownNames, type KnownNames } from '../../shared/likeness';
import type { Issue } from '../../shared/model';
import { checkNames, namesElsewhere, namesIn } from '../../shared/rules';
import type { Checking, ReturnRead } from './readReturn';

/**
 * Adds what only the whole county shows: a partner spelt otherwise than in the other returns. What
 * a return's own check has found stays, with its fixes.
 */
export function checkAcrossCounty(
  reads: readonly ReturnRead[],
  { known, severities }: Checking,
): ReturnRead[] {
  const namesOf = new Map(
    reads.flatMap((read) => (read.reading ? [[read, namesIn(read.reading)] as const] : [])),
  );
  const all = joinKnownNames([...(known ? [known] : []), ...namesOf.values()]);
  return reads.map((read) => {
    const own = namesOf.get(read);
    if (!read.reading || !own) return read;
    const elsewhere: KnownNames = namesElsewhere(all, own);
    const found = checkNames(read.reading, elsewhere, severities).filter(
      (issue) => !isThere(read.issues, issue),
    );
    return found.length === 0 ? read : { ...read, issues: [...read.issues, ...found] };
  });
}

/** The same word at the same cell, whatever the suggestion: said once is enough. */
function isThere(issues: readonly Issue[], { code, sheet, cell, message }: Issue): boolean {
  const word = wordOf(message);
  return issues.some(
    (own) => own.code === code && own.sheet === sheet && own.cell === cell && wordOf(own.message) === word,
  );
}

function wordOf(message: string): string {
  return /“([^”]*)”/.exec(message)?.[1] ?? message;
}
