/** Where the formulas look words up: two columns of the same rows. */
export interface StatusLists {
  /** Phrases with which a status can begin. */
  readonly words: string;
  /** What each of them means. */
  readonly meanings: string;
}

/** What may stand behind a percentage in a status: `75% done`. */
const AFTER_PERCENT = ['', 'complete', 'completed', 'done', 'achieved', 'delivered'];

/**
 * What the status in a cell means, in the words of the lists, by the longest listed phrase that
 * begins it and ends where a word of it ends: `Completed in June` is complete. Empty where none does.
 */
export function statusMeans(cell: string, { words, meanings }: StatusLists): string {
  const status = `TRIM(${cell})`;
  const next = `UPPER(MID(${status}&" ",LEN(${words})+1,1))`;
  const ends = `ISERROR(FIND(${next},"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789%"))`;
  // One or two letters say so only when they stand alone.
  const stands = `(((LEN(${words})>2)+(LEN(${status})=LEN(${words})))>0)`;
  const begins = `(${words}<>"")*(LEFT(${status},LEN(${words}))=${words})`;
  const longest = `SUMPRODUCT(MAX(${begins}*${ends}*${stands}*LEN(${words})))`;
  const listed = `IFERROR(INDEX(${meanings},MATCH(LEFT(${status},${longest}),${words},0))&"","")`;

  const after = AFTER_PERCENT.map((word) => `"%${word}"`).join(',');
  const sign = `FIND("%",${cell})`;
  const isShare = `ISNUMBER(MATCH(SUBSTITUTE(MID(${cell},${sign},20)," ",""),{${after}},0))`;
  const share = `IF(ISNUMBER(${cell}),${cell},IF(${isShare},VALUE(LEFT(${cell},${sign})),""))`;
  const ofShare = `IF(ISNUMBER(${share}),IF(${share}>=1,"complete",IF(${share}>0,"in progress","not started")),NA())`;
  return `IF(${cell}="","",IFERROR(${ofShare},${listed}))`;
}
