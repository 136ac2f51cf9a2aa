import { useState } from 'preact/hooks';
import { Button } from '../../../web/parts';
import type { CountyState, Live } from '../../live';

/** Connects the pane to the county by the short code that the county gave the officer. */
export function ConnectCard({ live, county }: { readonly live: Live; readonly county: CountyState }) {
  const [code, setCode] = useState('');
  const isConnecting = county.connection.kind === 'connecting';
  const isReady = code.trim() !== '' && !isConnecting;
  const connect = (event: Event) => {
    event.preventDefault();
    if (isReady) void live.county.connect(code);
  };
  return (
    <form class="card" aria-labelledby="connect-title" onSubmit={connect}>
      <h2 id="connect-title">Connect to your county</h2>
      <p id="connect-help">
        Ask whoever compiles the county’s plans for a code. It is good for a quarter of an hour and works
        once; after that this computer is known. Nothing leaves the workbook until you send it.
      </p>
      <label for="connect-code">Code from the county</label>
      <div class="row">
        <input
          id="connect-code"
          class="field"
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={20}
          value={code}
          aria-describedby="connect-help connect-problem"
          aria-invalid={county.problem !== null}
          onInput={({ currentTarget }) => setCode(currentTarget.value)}
        />
        <Button look="primary" disabled={!isReady} submits>
          {isConnecting ? 'Connecting…' : 'Connect'}
        </Button>
      </div>
      <p id="connect-problem" class="field-problem" role="alert">
        {county.problem}
      </p>
    </form>
  );
}
