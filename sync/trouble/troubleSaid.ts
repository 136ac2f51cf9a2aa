/** Errors of ours whose words are sentences for the county's staff: by name, so that nothing is loaded for them. */
const SENTENCES: ReadonlySet<string> = new Set([
  'BadConfig',
  'BookUnreadable',
  'Declined',
  'FileNotFree',
  'GoogleFault',
  'NotPublished',
  'SheetNotOurs',
  'StoreFault',
  'UnreadableWorkbook',
]);

/**
 * What went wrong, for whoever watches over a worker. The words of an error that is not ours are left out:
 * a database's may quote a row or a password, a parser's the sheet it stumbled over. What the system says
 * of a file or a connection names no more than these.
 */
export function troubleSaid(error: unknown): string {
  const { name = '', message = '', code, syscall } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  if (SENTENCES.has(name) || typeof syscall === 'string') return message;
  const kind = [name, code].filter((word) => typeof word === 'string' && word !== '').join(', ');
  return `Something failed that was not foreseen (${kind || 'no error'}): please report it.`;
}
