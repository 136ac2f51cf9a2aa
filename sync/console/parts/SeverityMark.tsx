import { SEVERITY_LOOK, type Severity } from '../../../shared/model';

/** A severity's sign, said in words to those who hear it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const { symbol, one } = SEVERITY_LOOK[severity];
  return (
    <>
      <span class={`mark ${severity}`} aria-hidden="true">
        {symbol}
      </span>
      <span class="unseen">{one}: </span>
    </>
  );
}
