import { dayName, shortened } from '../../../shared/words';
import type { CountyFeedback, Live } from '../../state';
import { ItemHead } from './ItemHead';

const LONGEST = 160;

/** What both sides changed, or what the county is asked: nothing for the officer to do but to know. */
export function MatterItem({
  live,
  matter: { kind, ref, field, place, agreed, ofDistrict, ofCounty, since },
}: {
  readonly live: Live;
  readonly matter: CountyFeedback['conflicts'][number];
}) {
  const isConflict = kind === 'conflict';
  const what = isConflict ? `${field}: both of you changed it` : 'Is this the same action as before?';
  const values: [string, string | null][] = isConflict
    ? [
        ['Last agreed', agreed],
        ['Yours', ofDistrict],
        ['The county’s', ofCounty],
      ]
    : [
        ['Before', agreed],
        ['Now', ofDistrict],
      ];
  return (
    <li>
      <ItemHead live={live} words={[ref, what]} place={place} />
      <dl class="values">
        {values.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value === null || value === '' ? <span class="faint">empty</span> : shortened(value, LONGEST)}
            </dd>
          </div>
        ))}
      </dl>
      <p class="faint">
        {isConflict
          ? `The county decides which stands; until then the last agreed does. Since ${dayName(since)}.`
          : `The county is asked this since ${dayName(since)}.`}
      </p>
    </li>
  );
}
