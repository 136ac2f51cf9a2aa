import { dayName } from '../../../shared/words';
import { Button } from '../../../web/parts';
import type { Live, PlacedProposal } from '../../state';
import { ChangeValues } from '../sending/ChangeValues';
import { ItemHead } from './ItemHead';

/** A value that the county would have otherwise. Taken over with a click, and taken back from “Taken” like a fix. */
export function ProposalItem({ live, proposal }: { readonly live: Live; readonly proposal: PlacedProposal }) {
  const { ref, field, place, is, proposed, on, by, fix, isTaken } = proposal;
  return (
    <li>
      <ItemHead live={live} words={[ref, `${field}: the county proposes`]} place={place} />
      <ChangeValues was={is ?? ''} now={proposed} />
      <p class="faint">
        {by}, {dayName(on)}
      </p>
      {isTaken && <p>Taken over. The county hears of it when you send next.</p>}
      {fix && (
        <Button label={`Take over ${field}: ${proposed}`} onClick={() => void live.apply(fix)}>
          Take over
        </Button>
      )}
      {!isTaken && !fix && place && <p class="faint">If you agree, change it in the sheet.</p>}
    </li>
  );
}
