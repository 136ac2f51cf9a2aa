const REF_IN_NAME =
  /^((?:NI|LI|PI|BVPI|BV|LPI|SPI|KPI|CSP|PSA|LAA|PHOF|SSC|APACS)[ .-]?\d{1,3}[a-z]?(?:\.\d+)?)\s*[:.)–-]?\s+(.{3,})$/;

/** `NI 20 Assaults with less serious injury` parted into its ref and its name, where no ref is known yet. */
export function refAndName(
  ref: string | null,
  words: string,
): { readonly ref: string | null; readonly words: string } {
  const inName = ref === null ? REF_IN_NAME.exec(words) : null;
  return inName ? { ref: inName[1]!, words: inName[2]! } : { ref, words };
}
