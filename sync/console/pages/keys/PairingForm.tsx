import { useState } from 'preact/hooks';
import type { PairingCode } from '../../../../shared/protocol';
import { Button } from '../../../../web/parts';
import { ask, deed } from '../../api';
import { useAnswer, useCounty } from '../../county';
import { PairingShown } from './PairingShown';

/** Makes a code by which an officer's add-in gets its key. */
export function PairingForm() {
  const county = useCounty();
  const { value: board } = useAnswer(ask.returns());
  const districts = [...new Set(board?.returns.map(({ district }) => district) ?? [])];
  const [district, setDistrict] = useState('');
  const [made, setMade] = useState<PairingCode | null>(null);
  const make = (event: Event) => {
    event.preventDefault();
    const wanted = district.trim();
    if (wanted === '') return;
    void county.do(
      async () => {
        setMade(await county.api.tell<PairingCode>(deed.pair(), { district: wanted }));
        return `A code for ${wanted} was made.`;
      },
      () => false,
    );
  };
  return (
    <section class="panel" aria-labelledby="pairing-title">
      <h2 id="pairing-title">Connect an officer’s add-in</h2>
      <form class="filters" onSubmit={make}>
        <label>
          District
          <input
            list="districts"
            value={district}
            required
            onInput={(event) => setDistrict(event.currentTarget.value)}
          />
          <datalist id="districts">
            {districts.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </label>
        <Button look="primary" submits>
          Make a pairing code
        </Button>
      </form>
      {made && <PairingShown made={made} />}
    </section>
  );
}
