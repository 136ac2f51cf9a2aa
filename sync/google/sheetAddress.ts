/** An address that is copied from a browser, with or without what stands behind the id. */
const ADDRESS =
  /^https?:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{2,})(?:[/?#].*)?$/i;

/** The id of the Google Sheet at an address; null for anything else, a path for one. */
export function sheetIdIn(address: string): string | null {
  return ADDRESS.exec(address.trim())?.[1] ?? null;
}

/** The one address that a Google Sheet goes by here, whichever way it was copied. */
export function sheetAddress(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}`;
}

/** Whether something was meant as an address, be it a good one or not. */
export function isAddress(text: string): boolean {
  return /^https?:/i.test(text.trim());
}
