import type { ReturnState } from '../state';
import type { Draft } from './Draft';
import type { Occasion } from './occasion';
import { settleAbsence } from './settleAbsence';

/** Drops questions that answered themselves, and settles the rows that waited for them. */
export function settleQuestions(draft: Draft, of: ReturnState, occasion: Occasion): void {
  of.questions = of.questions.filter(({ row, earlier }) => {
    const [isNew, wasThere] = [of.rows[row], of.rows[earlier]];
    if (isNew?.absence !== null || !wasThere) return false;
    // a part does not say that the earlier row is gone; a whole return that has both says they are two
    return wasThere.absence === null ? !of.latest.complete : wasThere.absence.verdict === 'in doubt';
  });
  const asked = new Set(of.questions.map(({ earlier }) => earlier));
  for (const row of Object.values(of.rows)) {
    if (row.absence?.verdict !== 'in doubt' || asked.has(row.id)) continue;
    settleAbsence(draft, of, row, { ...occasion, revision: row.absence.revision });
  }
}
