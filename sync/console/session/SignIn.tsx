import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../web/parts';
import { tryKey } from './tryKey';

/** Asks for the county's key, and says plainly what is wrong with one that is none. */
export function SignIn({
  said,
  onSignedIn,
}: {
  /** Why a key is asked for, where there was one before. */
  readonly said: string | null;
  readonly onSignedIn: (key: string) => void;
}) {
  const [key, setKey] = useState('');
  const [fault, setFault] = useState(said);
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);

  const signIn = async (event: Event) => {
    event.preventDefault();
    const typed = key.trim();
    if (typed === '') return setFault('Type or paste the key first.');
    setBusy(true);
    const tried = await tryKey(typed);
    setBusy(false);
    if (tried.is === 'good') return onSignedIn(typed);
    setFault(tried.why);
    field.current?.focus();
  };
  return (
    <main class="sign-in" id="view" tabIndex={-1}>
      <h1>County console</h1>
      <p>Sign in with the county’s key.</p>
      <form onSubmit={(event) => void signIn(event)}>
        <label for="key">Key</label>
        <input
          id="key"
          ref={field}
          type="password"
          autocomplete="off"
          spellcheck={false}
          value={key}
          aria-describedby="key-fault key-help"
          aria-invalid={fault !== null}
          onInput={(event) => setKey(event.currentTarget.value)}
        />
        <p id="key-fault" class="field-fault" role="alert">
          {fault}
        </p>
        <Button look="primary" submits disabled={isBusy}>
          {isBusy ? 'Asking…' : 'Sign in'}
        </Button>
      </form>
      <p class="faint" id="key-help">
        The worker prints an address with a key when it starts. Another key is made with{' '}
        <code>shirebook keys make --county</code>. It is kept until this tab is closed, and sent to this
        server alone.
      </p>
    </main>
  );
}
