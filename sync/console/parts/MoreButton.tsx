import { Button } from '../../../web/parts';
import { counted } from '../../../shared/words';

/** Draws more of a long list, where there is more. */
export function MoreButton({
  left,
  one,
  several,
  onMore,
}: {
  readonly left: number;
  readonly one: string;
  readonly several?: string;
  readonly onMore: () => void;
}) {
  if (left <= 0) return null;
  return (
    <p class="centred">
      <Button onClick={onMore}>Show more of {counted(left, one, several)}</Button>
    </p>
  );
}
