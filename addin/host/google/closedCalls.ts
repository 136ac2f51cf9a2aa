/** What panes tell the server side, so that edits are checked while none is open. */
export interface ClosedCalls {
  /** A pane is open and looks after edits; said again and again. `isFirst`: it has read nothing yet. */
  here(asked: { readonly isFirst: boolean }): null;
  /** What single rows can be checked by, as JSON; null where no sheet is set up any more. */
  keepKnown(asked: { readonly known: string | null }): null;
}
