import { wordDiff } from './wordDiff';

/** One of the values that a conflict is about, with the words marked that are not in the agreed one. */
export function Side({
  name,
  value,
  against,
}: {
  readonly name: string;
  readonly value: string | null;
  /** The value it is compared with; null where it is with none. */
  readonly against: string | null;
}) {
  return (
    <div class="side">
      <dt>{name}</dt>
      <dd>
        {value === null || value === '' ? (
          <span class="faint">(empty)</span>
        ) : against === null ? (
          value
        ) : (
          wordDiff(value, against).map(({ text, isOwn }, at) =>
            isOwn ? <Marked key={at} text={text} /> : text,
          )
        )}
      </dd>
    </div>
  );
}

/** The space behind the last word is not marked. */
function Marked({ text }: { readonly text: string }) {
  const words = text.trimEnd();
  return (
    <>
      <mark>{words}</mark>
      {text.slice(words.length)}
    </>
  );
}
