const COUNTS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const ANNOUNCES = new RegExp(
  String.raw`\b(?:has|have|contains?|includes?|comprises?|covers?|consists? of|is (?:divided|split|organised|broken down) into|there are|sets out|made up of|focus(?:es)? on|is built (?:on|around)|falls into)\s+(?:(?:the following|its|these|our)\s+)?(${COUNTS.join('|')}|\d{1,2})\s+(?:[a-z-]+\s+){0,2}?(areas?(?: of (?:work|activity|focus))?|sections?|themes?|strands?|parts?|work ?streams?|priorit(?:y|ies)|objectives?|headings?|elements?|topics?|pillars?|stages?)\b`,
  'i',
);

/** A row that only says what is to come: "has three areas of work: 1. … 2. …". */
export interface Announced {
  readonly count: number;
  readonly names: readonly string[];
}

/** @returns the count said and the names listed, or null where the text announces nothing. */
export function readAnnouncement(text: string): Announced | null {
  const match = ANNOUNCES.exec(text);
  if (!match) return null;
  const word = match[1]!.toLowerCase();
  const count = /\d/.test(word) ? Number(word) : COUNTS.indexOf(word) + 1;
  return { count, names: enumerated(text.slice(match.index + match[0].length)) };
}

/** The items of "1. Offenders 2. Target hardening" or "1) … 2) …", in order from 1. */
export function enumerated(text: string): string[] {
  const starts: { at: number; end: number }[] = [];
  const pattern = /(?:^|[\s:;,(])\(?(\d{1,2})\s*[.):]\s*/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (Number(match[1]) === starts.length + 1)
      starts.push({ at: match.index, end: match.index + match[0].length });
  }
  return starts.map(({ end }, index) =>
    text
      .slice(end, starts[index + 1]?.at ?? text.length)
      .trim()
      .replace(/[.;,]$/, ''),
  );
}
