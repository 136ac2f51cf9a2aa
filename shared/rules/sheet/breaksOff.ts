/** Words that end no sentence. */
const NEVER_LAST =
  /(?<![\w’'-])(?:a|an|the|and|or|our|their|its|your|my|whose|into|onto|than|including|because|whilst|while|via|per|e\.g|i\.e|such as|in order to|as well as|the (?:number|use|development|provision|delivery|level|rate) of)$/;

/** Prepositions end a sentence only after a verb that takes them along: “the people we work with”, “are dealt with”. */
const PREPOSITION =
  /(?<![\w’'-])([\w’'-]+)\s+(?:of|to|for|with|from|by|at|between|against|within|towards?)$/i;
const TAKES_ALONG =
  /(?:ed|en|ing)$|^(?:dealt|sent|held|cared|gone|made|met|done|brought|sought|paid|kept|led|built|spent|put|set|up|on|out|off|in|down|back|along|away|forward|aware|care|use|advantage|live|work|feel|rely|belong|refer|go|sign|look|listen|turn|speak|talk|respond|report|contribute|access|subject|entitled|responsible|who|what|where|whom|is|are|was|were|be|it|them|this|that|these|those)$/i;

/** True where a text ends in the middle of a sentence. What ends in a full stop, a dash or a comma does not count. */
export function breaksOff(text: string): boolean {
  const end = text.trim();
  if (NEVER_LAST.test(end)) return true;
  const before = PREPOSITION.exec(end)?.[1];
  if (before !== undefined) return !TAKES_ALONG.test(before);
  return end.lastIndexOf('(') > end.lastIndexOf(')') && /[\w,]$/.test(end);
}
