import type { FieldColumn } from './fieldColumn';
import type { Profile } from './content';

/** So surely a column is named that nothing beside it says otherwise. */
const SURE = 0.85;

/**
 * `Outcome | Aim | Task`: of two columns that head the rows the left one stands over the other, where it is
 * said of more rows and is not called an objective outright.
 */
export function broaderFirst(
  fields: readonly FieldColumn[],
  profiles: readonly Profile[],
): readonly FieldColumn[] {
  const objective = fields.findIndex(({ field }) => field === 'objective');
  const priority = fields.findIndex(({ field }) => field === 'priority');
  if (objective < 0 || priority < objective || fields[objective]!.named >= SURE) return fields;
  if (profiles[objective]!.density >= profiles[priority]!.density) return fields;
  return fields.map((own, at) => {
    if (at === objective) return { ...own, field: 'priority' };
    return at === priority ? { ...own, field: 'objective' } : own;
  });
}
