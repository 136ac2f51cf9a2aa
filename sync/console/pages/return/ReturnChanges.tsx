import { useState } from 'preact/hooks';
import { Empty } from '../../../../web/parts';
import { ask } from '../../api';
import { useAnswer } from '../../county';
import { ChangeTable } from '../../parts/ChangeTable';
import { Loaded } from '../../parts/Loaded';
import { MoreButton } from '../../parts/MoreButton';

/** How many changes are drawn at once. */
const AT_ONCE = 100;

/** Everything that changed in a return, newest first. */
export function ReturnChanges({ returnId }: { readonly returnId: string }) {
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <Loaded answer={useAnswer(ask.changes(returnId))}>
      {({ changes }) =>
        changes.length === 0 ? (
          <Empty title="Nothing has changed">What the first revision held is no change.</Empty>
        ) : (
          <>
            <ChangeTable caption="Changes of this return" changes={changes.slice(0, shown)} isOfOne />
            <MoreButton
              left={changes.length - shown}
              one="other change"
              onMore={() => setShown(shown + AT_ONCE)}
            />
          </>
        )
      }
    </Loaded>
  );
}
