/** Words that end no sentence. */
const NEVER_LAST =
  /(?<![\w’'-])(?:a|an|the|and|or|our|their|its|your|my|whose|(?<!broken |looked |bought |moved )into|onto|than|including|because|whilst|while|via|per|e\.g|i\.e|such as|in order to|as well as|the (?:number|use|development|provision|delivery|level|rate) of)$/;

/** Prepositions end a sentence only after a verb that takes them along: “the people we work with”, “are dealt with”. */
const PREPOSITION =
  /(?<![\w’'-])([\w’'-]+)\s+(?:of|to|for|with|from|by|at|between|against|within|towards?)$/i;
const TAKES_ALONG =
  /(?:ed|en|ing)$|^(?:dealt|sent|held|cared|gone|made|met|done|brought|sought|paid|kept|led|built|spent|put|set|up|on|out|off|in|down|back|along|away|forward|aware|care|use|advantage|live|work|feel|rely|belong|refer|go|sign|look|listen|turn|speak|talk|respond|report|contribute|access|subject|entitled|responsible|who|what|where|whom|is|are|was|were|be|it|them|this|that|these|those)$/i;

/** A quick look before those closer ones: with which words they end, as far as those are letters. */
const MAY_NEVER_LAST = new Set(
  'a an the and or our their its your my whose into onto than including because whilst while via per g e as to of'.split(
    ' ',
  ),
);
const PREPOSITIONS = new Set('of to for with from by at between against within toward towards'.split(' '));

/** The letters at the very end, in lower case. */
function lastWord(text: string): string {
  let from = text.length;
  while (from > 0 && isLetter(text.charCodeAt(from - 1))) from--;
  return text.slice(from).toLowerCase();
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** True where a text ends in the middle of a sentence. What ends in a full stop, a dash or a comma does not count. */
export function breaksOff(text: string): boolean {
  const end = text.trim();
  const last = lastWord(end);
  if (MAY_NEVER_LAST.has(last) && NEVER_LAST.test(end)) return true;
  const before = PREPOSITIONS.has(last) ? PREPOSITION.exec(end)?.[1] : undefined;
  if (before !== undefined) return !TAKES_ALONG.test(before);
  return end.lastIndexOf('(') > end.lastIndexOf(')') && /[\w,]$/.test(end);
}
