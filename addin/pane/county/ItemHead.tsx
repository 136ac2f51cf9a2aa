import type { Place } from '../../host';
import type { Live } from '../../state';
import { PlaceLink } from '../parts/PlaceLink';

/** What an item is about, and the way to its cell, wherever that is now. */
export function ItemHead({
  live,
  words,
  place,
}: {
  readonly live: Live;
  readonly words: readonly (string | null)[];
  readonly place: Place | null;
}) {
  const about = words.filter(Boolean).join(' · ');
  return (
    <div class="row between">
      <span class="change-field">{about}</span>
      {place ? (
        <PlaceLink place={place} about={about} onGo={(to) => void live.goTo(to)} />
      ) : (
        <span class="faint">no longer in the workbook</span>
      )}
    </div>
  );
}
