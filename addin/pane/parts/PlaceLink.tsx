import type { Place } from '../../host';

/** A place that a click shows in the sheet. */
export function PlaceLink({
  place,
  about,
  onGo,
}: {
  readonly place: Place;
  /** What stands there, for those who hear the button and do not see what is around it. */
  readonly about: string;
  readonly onGo: (place: Place) => void;
}) {
  return (
    <button
      type="button"
      class="place"
      aria-label={`${place.sheet} ${place.cell}: go to ${about}`}
      onClick={() => onGo(place)}
    >
      {place.sheet} <span class="cell">{place.cell}</span>
    </button>
  );
}
