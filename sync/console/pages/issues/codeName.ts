import type { IssueCode } from '../../../../shared/model';

/** A code as people read it: `timescale/found-in-text` is `Timescale: found in text`. */
export function codeName(code: IssueCode): string {
  const [group = '', rest = ''] = code.split('/');
  const about = group === 'rag' ? 'RAG' : group.charAt(0).toUpperCase() + group.slice(1);
  return `${about}: ${rest.replace(/-/g, ' ')}`;
}
