import { useState } from 'preact/hooks';
import type { Decision, Matter } from '../../../../shared/protocol';
import { dayName } from '../../../../shared/words';
import { Button } from '../../../../web/parts';
import { hashOf } from '../../route';
import { OtherText } from './OtherText';
import { Side } from './Side';

/** One matter: the values side by side, and the buttons that decide it. */
export function MatterCard({
  matter,
  isCurrent,
  onDecide,
  onFocus,
}: {
  readonly matter: Matter;
  readonly isCurrent: boolean;
  readonly onDecide: (decision: Decision) => void;
  readonly onFocus: () => void;
}) {
  const [isWriting, setWriting] = useState(false);
  const { id, kind, district, plan, ref, field, returnId, since, source } = matter;
  const title = `matter-${id}`;
  const choose = (event: KeyboardEvent) => {
    // Keys of one letter act on the card alone, and not while something is typed in it.
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const decision = KEYS[kind][event.key.toLowerCase()];
    if (decision === undefined) return;
    event.preventDefault();
    if (decision === 'text') setWriting(true);
    else onDecide({ decide: decision });
  };
  return (
    <article
      class="matter"
      data-key={id}
      tabIndex={isCurrent ? 0 : -1}
      aria-labelledby={title}
      onKeyDown={choose}
      onFocusIn={onFocus}
    >
      <h2 id={title}>
        {district} <span class="faint">›</span> {plan} <span class="faint">›</span> {ref ?? 'no ref'}
        {kind === 'conflict' && <> – {field}</>}
      </h2>
      <p class="faint">
        {kind === 'conflict'
          ? `District and county changed this differently, ${dayName(since)}.`
          : `Is this the same action, in other words? ${dayName(since)}.`}{' '}
        <a href={hashOf({ page: 'returns', returnId })}>The return</a> · {source}
      </p>
      {kind === 'conflict' ? (
        <dl class="sides three">
          <Side name="Agreed" value={matter.agreed} against={null} />
          <Side name="District’s" value={matter.ofDistrict} against={matter.agreed ?? ''} />
          <Side name="County’s" value={matter.ofCounty} against={matter.agreed ?? ''} />
        </dl>
      ) : (
        <dl class="sides">
          <Side name="Before" value={matter.agreed} against={matter.ofDistrict} />
          <Side name="Now" value={matter.ofDistrict} against={matter.agreed} />
        </dl>
      )}
      {isWriting ? (
        <OtherText
          about={`${district}, ${ref ?? plan}, ${field}`}
          first={matter.ofDistrict ?? matter.agreed ?? ''}
          onText={(text) => onDecide({ decide: 'text', text })}
          onCancel={() => setWriting(false)}
        />
      ) : (
        <div class="row choices">
          {CHOICES[kind].map(({ name, decision }) => (
            <Button
              key={name}
              label={`${name}: ${district}, ${ref ?? plan}, ${field}`}
              onClick={() => (decision === 'text' ? setWriting(true) : onDecide({ decide: decision }))}
            >
              {name}
            </Button>
          ))}
        </div>
      )}
    </article>
  );
}

type Choice = Decision['decide'];

const CHOICES: Readonly<
  Record<Matter['kind'], readonly { readonly name: string; readonly decision: Choice }[]>
> = {
  conflict: [
    { name: 'Take the district’s', decision: 'district' },
    { name: 'Keep the county’s', decision: 'county' },
    { name: 'Other text…', decision: 'text' },
  ],
  question: [
    { name: 'The same action', decision: 'same' },
    { name: 'Two actions', decision: 'different' },
  ],
};

const KEYS: Readonly<Record<Matter['kind'], Readonly<Record<string, Choice>>>> = {
  conflict: { d: 'district', c: 'county', o: 'text' },
  question: { s: 'same', t: 'different' },
};
