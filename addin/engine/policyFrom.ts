import { countyPolicy, DEFAULT_RAG_POLICY, policyFor, type RagPolicy } from '../../shared/rag';

/** The county's policy as it is kept in the workbook; the usual one where none is, or none that can be read. */
export function policyFrom(kept: string | null): RagPolicy {
  if (kept === null) return DEFAULT_RAG_POLICY;
  try {
    const read = countyPolicy.safeParse(JSON.parse(kept));
    return read.success ? policyFor(read.data) : DEFAULT_RAG_POLICY;
  } catch {
    return DEFAULT_RAG_POLICY;
  }
}
