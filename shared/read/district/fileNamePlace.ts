import { isOrdinary, upToPlace } from './ordinaryWords';
import { wordsOf } from './words';

/**
 * The place in a file name once dates and topics are taken away: `marlbury-vale-violent-crime-2003-04`
 * gives "Marlbury Vale". The first run of such words counts; null where there is none.
 */
export function fileNamePlace(file: string): string | null {
  const run: string[] = [];
  for (const { key, text } of wordsOf(nameAlone(file))) {
    const isPlace = /^\p{L}{3,}$/u.test(key) && !isOrdinary(key);
    if (isPlace) run.push(text);
    else if (run.length > 0 && !/^(of|on|upon|under|and|in|the|le|with)$/.test(key)) break;
    else if (run.length > 0) run.push(key);
  }
  while (run.length > 0 && isOrdinary(run.at(-1) ?? '')) run.pop();
  return run.length === 0 ? null : upToPlace(run).map(capitalised).join(' ');
}

/** Without folders and extension, extensions of before included: `plan.xlsx.csv`. */
export function nameAlone(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/(\.(xl\w{1,2}|ods|ots|fods|csv|tsv|txt|tab))+$/i, '');
}

function capitalised(word: string): string {
  if (/^(of|on|upon|under|and|in|the|le|with)$/.test(word)) return word;
  const lower = word === word.toUpperCase() && word.length > 4 ? word.toLowerCase() : word;
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}
