import { RAG_WORDS } from '../../../../shared/rag';
import { useWidth } from '../../../../web/targets';
import { barParts } from './barParts';
import { patternOf } from './RagPatterns';
import type { Tally } from './tallies';

const HEIGHT = 26;

/** A district's actions as a bar. Every part has its pattern, and its sign and count where there is room. */
export function RagBar({ tally }: { readonly tally: Tally }) {
  const [box, width] = useWidth<HTMLDivElement>();
  const said = tally.parts.map(({ word, count }) => `${word} ${count}`).join(', ');
  return (
    <div class="bar" ref={box}>
      {width !== null && (
        <svg
          role="img"
          width={width}
          height={HEIGHT}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          aria-label={`${tally.district}: ${said}`}
        >
          {barParts(tally, width).map(({ word, x, width: own, text }) => (
            <g key={word}>
              <title>{`${word}: ${RAG_WORDS[word].meaning}`}</title>
              <rect x={x} y="0" width={own} height={HEIGHT} fill={`#${RAG_WORDS[word].fill}`} />
              <rect
                class="bar-part"
                x={x + 0.5}
                y="0.5"
                width={Math.max(0, own - 1)}
                height={HEIGHT - 1}
                fill={patternOf(word)}
                stroke={`#${RAG_WORDS[word].ink}`}
              />
              {text !== null && (
                <text
                  x={x + own / 2}
                  y={HEIGHT / 2 + 4.5}
                  text-anchor="middle"
                  fill={`#${RAG_WORDS[word].ink}`}
                  stroke={`#${RAG_WORDS[word].fill}`}
                >
                  {text}
                </text>
              )}
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
