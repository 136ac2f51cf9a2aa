const RAG =
  /^(?:[●▲◆■✔⬤○🔴🟢🟠🟡🔵]\s*)?(?:red|amber|green|blue|yellow|grey|gray|black|purple|r|a|g|b|rag)(?:\s*[●▲◆■✔⬤]|\s*[-–/]\s*(?:red|amber|green|blue|r|a|g|b|rag))?$|^[🔴🟢🟠🟡🔵]$/iu;

/** A RAG, as a word or a letter, with or without a symbol. */
export function isRagWord(text: string): boolean {
  return text.length <= 16 && RAG.test(text.trim());
}

const RAG_AND_WORDS =
  /^(red|amber|green|blue|yellow)\s*(?:\s[-–—]|[–—:;,(\n])\s*([\s\S]*[A-Za-z][\s\S]*?)\)?$/i;

/** `Green – done` says its RAG and how it goes; null where a text does not say both. */
export function ragAndWords(text: string): { readonly rag: string; readonly words: string } | null {
  const match = RAG_AND_WORDS.exec(text.trim());
  return match && !isRagWord(match[2]!) ? { rag: match[1]!, words: match[2]! } : null;
}

const STATUS =
  /^(?:not (?:yet )?started|to start|not due|in progress|in hand|on[- ]?going|under ?way|started|begun|commenced|complete|completed|done|achieved|finished|closed|cancelled|withdrawn|superseded|deferred|delayed|late|overdue|slipped|on (?:track|target|schedule|hold)|off (?:track|target)|behind(?: schedule)?|at risk|live|open|planned|scheduled|pending|part(?:ly|ially)? (?:complete|completed|achieved|met)|not (?:met|achieved|completed?)|met|stalled|paused|outstanding|no progress|some progress|good progress|(?:yes|no)(?=\s*(?:$|[-–,.:;(/]))|\d{1,3} ?%)\b/i;

/** A short statement of how far an action has come. */
export function isStatusWords(text: string): boolean {
  return text.length <= 60 && STATUS.test(text.trim());
}

const STATUS_ALONE = new RegExp(`${STATUS.source}$`, 'i');

/** A statement of how far an action has come and nothing else: `done`, but not `no money left`. */
export function isStatusAlone(text: string): boolean {
  return STATUS_ALONE.test(text.trim());
}

const GRADE =
  /^\(?[1-5a-c]?\)?\s*[-–.:]?\s*(?:very |extremely )?(?:high|medium|med|moderate|normal|low|urgent|critical|essential|desirable|h|m|l|must|should|could)(?: priority)?(?:\s*[-–(/]\s*[1-5a-c]\)?)?$/i;

/** How pressing something is: High, M, (2) Normal, Low priority. */
export function isGrade(text: string): boolean {
  return text.length <= 24 && GRADE.test(text.trim());
}
