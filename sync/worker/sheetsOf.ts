import type { CountyConfig } from '../config';
import type { SheetPlace } from '../county';
import { SheetsClient, SheetWatch, sheetIdIn, type SheetsClientOptions } from '../google';
import type { Collect } from '../watch';

export interface SheetSettings {
  /** Addresses of districts' returns. */
  readonly returns?: readonly string[];
  /** The address of the county's own; the configuration's, where not said. */
  readonly county?: string | null;
  /** How Google is reached; only tests say. */
  readonly google?: SheetsClientOptions;
  /** Milliseconds between two looks; only tests say. */
  readonly every?: number;
}

/** What a worker has to do with Google. */
export interface GoogleSheets {
  /** Where the county's workbook is kept there too. */
  readonly place: SheetPlace | null;
  watch(collect: Collect, onCounty: () => void): SheetWatch;
  /** Ends what waits for Google. */
  stop(): void;
}

/** The Google Sheets that a configuration names, and those named besides. Nothing is asked of Google yet. */
export function sheetsOf(
  config: CountyConfig,
  { returns = [], county, google, every }: SheetSettings = {},
): GoogleSheets {
  const ending = new AbortController();
  const client = new SheetsClient({ stop: ending.signal, ...google });
  const own = sheetIdIn(county ?? config.sheet ?? '');
  const named = [...returns, ...config.districts.flatMap((district) => district.returns)];
  const ids = [...new Set(named.flatMap((address) => sheetIdIn(address) ?? []))].filter((id) => id !== own);
  let watch: SheetWatch | null = null;
  const seen = {
    take: () => watch?.seen.take() ?? null,
    keep: (sheet: Parameters<SheetWatch['seen']['keep']>[0]) => watch?.seen.keep(sheet),
  };
  return {
    place: own === null ? null : { client, id: own, seen },
    watch: (collect, onCounty) =>
      (watch = new SheetWatch(client, {
        returns: ids,
        county: own,
        collect,
        onCounty,
        ...(google?.clock && { clock: google.clock }),
        ...(every !== undefined && { every }),
      })),
    stop: () => ending.abort(),
  };
}
