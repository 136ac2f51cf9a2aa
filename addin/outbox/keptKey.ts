import * as z from 'zod';

/** What this machine keeps of a county that it is connected to. Never in the workbook, which is mailed around. */
const kept = z.object({ key: z.string(), district: z.string(), county: z.string() });
export type KeptKey = z.infer<typeof kept>;

/** Keys by county address, kept by the browser; where it keeps nothing, as long as the pane lives. */
export interface KeyRing {
  find(address: string): KeptKey | null;
  keep(address: string, key: KeptKey | null): void;
}

export function keyRing(storage: () => Storage): KeyRing {
  const here = new Map<string, string>();
  const nameOf = (address: string) => `shirebook key ${address}`;
  const held = (address: string): string | null => {
    try {
      return storage().getItem(nameOf(address));
    } catch {
      return here.get(address) ?? null;
    }
  };
  return {
    find(address) {
      try {
        const read = kept.safeParse(JSON.parse(held(address) ?? 'null'));
        return read.success ? read.data : null;
      } catch {
        return null;
      }
    },
    keep(address, key) {
      const text = key && JSON.stringify(key);
      try {
        if (text === null) storage().removeItem(nameOf(address));
        else storage().setItem(nameOf(address), text);
      } catch {
        if (text === null) here.delete(address);
        else here.set(address, text);
      }
    },
  };
}
