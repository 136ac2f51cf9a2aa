/** A label of a few words, perhaps numbered, with its colon, and what stands behind it in the same cell. */
export interface LabelParted {
  readonly label: string;
  /** Empty where the label stands alone. */
  readonly text: string;
}

const LABELLED =
  /^([A-Za-z][A-Za-z /]{0,30}?(?: \d{1,2}(?:\.\d{1,2})?)?(?: \([^()]{1,20}\))?)\s*:\s*([\s\S]*)$/;

/** `Lead: Town Rangers` parted at its colon; null for a text that bears no label. */
export function partLabel(text: string): LabelParted | null {
  const match = LABELLED.exec(text);
  return match && { label: match[1]!, text: match[2]! };
}
