import type { Entry } from '../../state';

/** Which county it is, where no county served the pane. */
export function CountyAddress({
  entry,
  address,
  onInput,
}: {
  readonly entry: Entry;
  readonly address: string;
  readonly onInput: (address: string) => void;
}) {
  return (
    <>
      <label for="connect-address">Address of the county</label>
      <div class="row">
        <input
          id="connect-address"
          class="field as-typed"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={address}
          aria-describedby={entry.isFound ? 'connect-found' : 'connect-help'}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      </div>
      {entry.isFound && (
        <p id="connect-found" class="faint">
          This spreadsheet was sent there before. Make sure that it is your county’s address: whoever answers
          there is told who you are.
        </p>
      )}
    </>
  );
}
