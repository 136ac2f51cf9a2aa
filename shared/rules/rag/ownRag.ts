import { remembered } from '../../likeness';
import type { Action } from '../../model';
import { ragWritten, type RagColour } from '../../rag';

/** An officer's own rating of an action, and the field it stands in: plans often keep colours as status. */
export interface OwnRag {
  readonly colour: RagColour;
  readonly field: 'rag' | 'status';
}

export function ownRag({ rag, status }: Action): OwnRag | null {
  const own = rag === null ? null : colourIn(rag);
  if (own) return { colour: own, field: 'rag' };
  const asStatus = rag === null && status !== null ? colourIn(status) : null;
  return asStatus && { colour: asStatus, field: 'status' };
}

/** The same few words stand all down a plan. */
const colourIn = remembered(ragWritten);
