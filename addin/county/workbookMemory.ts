import * as z from 'zod';

/** What the workbook itself keeps of its county, so that a colleague who opens it goes on where it stands. No key. */
const memory = z.object({
  /** Of the workbook: minted when it is first sent. */
  id: z.string(),
  /** The address of the county's API. */
  address: z.string(),
  /** The county's id of the return; the workbook's own until the county has answered. */
  returnId: z.string(),
  /** Content hash of the last revision that was taken; null before. */
  base: z.string().nullable(),
});
export type WorkbookMemory = z.infer<typeof memory>;

/** @returns null where nothing is kept, nothing that can be read, or of another county. */
export function memoryFrom(text: string | null, address: string): WorkbookMemory | null {
  const read = memoryIn(text);
  return read?.address === address ? read : null;
}

/** The address of the county to whose API the workbook was sent, whichever it is; null where it was to none. */
export function addressKept(text: string | null): string | null {
  return memoryIn(text)?.address ?? null;
}

function memoryIn(text: string | null): WorkbookMemory | null {
  if (text === null) return null;
  try {
    return memory.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
