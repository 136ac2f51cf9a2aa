import { useState } from 'preact/hooks';
import { Button } from '../../../web/parts';
import type { CountyState, Entry, Live } from '../../state';
import { CountyAddress } from './CountyAddress';

/** Connects the pane to the county: by the short code that the county gave the officer, or as somebody it lists. */
export function ConnectCard({ live, county }: { readonly live: Live; readonly county: CountyState }) {
  const { entry, connection, problem } = county;
  const [code, setCode] = useState('');
  const [typed, setTyped] = useState<string | null>(null);
  const address = typed ?? entry?.address ?? '';
  const isConnecting = connection.kind === 'connecting';
  const isPlaced = entry === null || address.trim() !== '';
  const isReady = code.trim() !== '' && isPlaced && !isConnecting;
  const connect = (event: Event) => {
    event.preventDefault();
    if (isReady) void live.county.connect(code, ...(entry ? [address] : []));
  };
  const said = (
    <p id="connect-problem" class="field-problem" role="alert">
      {problem}
    </p>
  );
  return (
    <form class="card" aria-labelledby="connect-title" onSubmit={connect}>
      <h2 id="connect-title">Connect to your county</h2>
      <p id="connect-help">{entry ? HELP_BESIDE : HELP}</p>
      {entry && <CountyAddress entry={entry} address={address} onInput={setTyped} />}
      {entry?.account && (
        <div class="row wrap">
          <Button
            look="primary"
            disabled={!isPlaced || isConnecting}
            onClick={() => void live.county.signIn(address)}
          >
            {isConnecting ? 'Connecting…' : `Connect as ${entry.account.email}`}
          </Button>
        </div>
      )}
      {/* where it may be the address, the account or the code that is refused, between them */}
      {entry && said}
      {entry?.account && problem !== null && <ForTheCounty account={entry.account} />}
      <label for="connect-code">
        {entry?.account ? 'Or a code from the county' : 'Code from the county'}
      </label>
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
          aria-invalid={problem !== null && !entry}
          onInput={({ currentTarget }) => setCode(currentTarget.value)}
        />
        <Button look={entry?.account ? 'outline' : 'primary'} disabled={!isReady} submits>
          {isConnecting ? 'Connecting…' : 'Connect'}
        </Button>
      </div>
      {!entry && said}
    </form>
  );
}

const HELP =
  'Ask whoever compiles the county’s plans for a code. It is good for a quarter of an hour and works once; after that this computer is known. Nothing leaves the workbook until you send it.';
const HELP_BESIDE =
  'Ask whoever compiles the county’s plans for its address, and to list you or give you a code, which is good for a quarter of an hour and works once. Nothing leaves the spreadsheet until you send it.';

function ForTheCounty({ account: { email, audience } }: { readonly account: NonNullable<Entry['account']> }) {
  return (
    <p class="faint">
      For the county: under “access” its settings list {email}, and name this add-on, {audience}.
    </p>
  );
}
