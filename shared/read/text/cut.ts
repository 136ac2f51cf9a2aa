/** Small words that no sentence ends with. */
const LINKING =
  /(?<![\w-])(?:a|an|the|and|or|of|to|for|in|on|at|by|with|from|as|that|which|who|whose|than|into|onto|over|under|through|between|within|without|about|against|including|such|e\.g|i\.e|implementing|our|their|its|this|these|those|is|are|be|been|was|were|will|would|should|can|could|may|must|not|per|via|re|if|when|where|while|whilst|but|both|either|other)$/i;

const ENDED = /[.!?;:]["'”’)]*$/;

/** True where a text stops mid-sentence: at a linking word, a dash, a comma or an open bracket. */
export function isUnfinished(text: string): boolean {
  const end = text.trim();
  if (end === '' || ENDED.test(end)) return false;
  if (/[,–—(/&+]$/.test(end) || /(?:^|\s)-$|\w-$/.test(end)) return true;
  return LINKING.test(end) || opensBracket(end);
}

function opensBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

/** True where a text begins as the middle of a sentence does. */
export function beginsMidSentence(text: string): boolean {
  return /^[a-z]/.test(text.trim()) && !/^(?:e-|i-|[a-z]\))/.test(text.trim());
}

/** True where `next` carries on the sentence `before`: a page break came between. */
export function carriesOn(before: string, next: string): boolean {
  if (isUnfinished(before)) return true;
  return beginsMidSentence(next) && !ENDED.test(before.trim());
}

/** Two halves of a sentence joined again. */
export function rejoin(before: string, next: string): string {
  return /\w-$/.test(before) && /^[a-z]/.test(next) ? before + next : `${before} ${next}`;
}
