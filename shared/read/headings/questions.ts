import type { Field } from './field';
import { withoutShortForms } from './normalise';

/** Headings that ask, by what they ask for; the first that fits. */
const QUESTIONS: readonly (readonly [RegExp, Field])[] = [
  [/^(?:by )?wh(?:o|om)\b/, 'lead'],
  [/^(?:by )?when\b|^how (?:soon|long)\b|^what date\b/, 'timescale'],
  [
    /^how (?:will|would|do|are|shall|can|could|has|have) .*\b(?:know|measured?|tell|judged?|success)\b/,
    'measures',
  ],
  [/^(?:what (?:has|have|did)|how (?:is|are|far|has|have)|where (?:are|is))\b/, 'progress'],
  [/^what .*\b(?:problem|issue|concern)\b/, 'objective'],
  [/^wh(?:at|ich) .*\b(?:priority|objective|aim|theme)\b/, 'priority'],
  [/^what .*\b(?:cost|resources?|money|funding|staff)\b/, 'resources'],
  [/^what .*\b(?:success|measured?|evidence)\b/, 'measures'],
  [/^why\b|^what .*\b(?:achieved?|change|different|difference|outcome|impact)\b/, 'outcome'],
  [
    /^what (?:will|are|is|do|shall|can|should|must|needs?|action)\b.*\b(?:do|doing|done|happen|take|taken|action)\b/,
    'action',
  ],
  [/^how (?:will|are|do|shall|can|should)\b.*\b(?:do|doing|done|get|achieve|deliver)\b/, 'action'],
];

/** What a heading asks for: "Who is going to do it?"; null where it asks nothing known. */
export function askedBy(heading: string): Field | null {
  if (!/^(?:by )?(?:wh|how)/i.test(heading)) return null;
  const said = withoutShortForms(heading)
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  if (said.split(' ').length < LEAST_WORDS) return null;
  // an indirect question asks the same: "how we will know"
  const words = said.replace(
    /^(how|what|when|why|where) (we|you|they) (will|are|can|should|do|did|have)\b/,
    '$1 $3 $2',
  );
  return QUESTIONS.find(([asks]) => asks.test(words))?.[1] ?? null;
}

const LEAST_WORDS = 3;
