import { useState } from 'preact/hooks';
import { counted } from '../../../../shared/words';
import { Empty } from '../../../../web/parts';
import { ask } from '../../api';
import { useAnswer } from '../../county';
import { ChangeTable } from '../../parts/ChangeTable';
import { Loaded } from '../../parts/Loaded';
import { MoreButton } from '../../parts/MoreButton';
import { PageHead } from '../../parts/PageHead';

/** How many changes are drawn at once. */
const AT_ONCE = 100;

/** What changed since the last publication that people saw. */
export function ChangesPage() {
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <Loaded answer={useAnswer(ask.sinceLast())}>
      {({ changes }) => (
        <>
          <PageHead
            title="Changes"
            says={`Since the last publication: ${counted(changes.length, 'change')}`}
          />
          {changes.length === 0 ? (
            <Empty title="Nothing has changed since" />
          ) : (
            <ChangeTable caption="Changes since the last publication" changes={changes.slice(0, shown)} />
          )}
          <MoreButton
            left={changes.length - shown}
            one="other change"
            onMore={() => setShown(shown + AT_ONCE)}
          />
        </>
      )}
    </Loaded>
  );
}
