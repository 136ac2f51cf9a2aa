import { remembered } from '../../likeness';
import type { Action } from '../../model';
import { ragWritten, type RagColour } from '../../rag';

/** An officer's own rating of an action, and the field it stands in: plans often keep colours as status. */
export interface OwnRag {
  readonly colour: RagColour | 'Complete';
  readonly field: 'rag' | 'status';
}

export function ownRag({ rag, status }: Action): OwnRag | null {
  // beside a status, `Complete` is a rating; alone it is the status itself
  if (rag !== null && status !== null && /^completed?$/i.test(rag))
    return { colour: 'Complete', field: 'rag' };
  if (rag !== null) return ownIn.rag(rag);
  return status === null ? null : ownIn.status(status);
}

/** The same few words stand all down a plan. */
const ownIn = { rag: ownAs('rag'), status: ownAs('status') };

function ownAs(field: OwnRag['field']): (text: string) => OwnRag | null {
  return remembered((text) => {
    const colour = ragWritten(text);
    return colour && { colour, field };
  });
}
