import { wordsOf } from './words';

/** What file names say besides where a return comes from: what it is, about what, for when, which state. */
const TOPICS = new Set(
  (
    'a about abuse acquisitive action actions active activity address alcohol amended amends an and annual anti antisocial approved april asb at aug ' +
    'august authority auto autumn behaviour board book borough burglary business by bvpi car cdrp cd checked children city clean comments ' +
    'community communities completed consultation copy corrected council county coversheet crime crimes csp cyp ' +
    'da daat data december dec delivery development disorder district document domestic doc draft drug drugs dv ' +
    'edit edited edits end engagement environment evaluation excel export extract fear feb february figures file final finals financial fire first for ' +
    'form format from fy gun half harm hate home homes housing i ii iii in indicator indicators information interim ' +
    'jan january jul july jun june kpi laa latest lead list local lpsa main mar march master may me merged misuse monitoring month ' +
    'monthly my national neighbourhood new ni nov november oct october of offenders offending on old order our output ' +
    'parish partner partners partnership people performance persistent plan planned plans police ppo prevention priorities ' +
    'priority progress project property proposed public published q qtr quarter quarterly rag reassurance received reduce reducing reduction report reporting ' +
    'reports resubmitted return returned returns rev reviewed review revised revision road rolling safe safer safety sac saved sc section sent sep sept ' +
    'september serious sexual sheet signed so spring spreadsheet staff stage status strategic strategy strong stronger street submission submit submitted ' +
    'substance summer summary table tables target targets team template term test the theft theme to town tracker ' +
    'update updated upload urgent use v vehicle ver version victim victims violence violent with winter work workbook working worksheet year yearly yots yot young youth yr ' +
    'return1 book1 sheet1 untitled unnamed scan attachment download downloaded item new1 xls xlsx csv ods kb word'
  ).split(' '),
);

/**
 * The place in a file name once dates and topics are taken away: `marlbury-vale-violent-crime-2003-04`
 * gives "Marlbury Vale". The first run of such words counts; null where there is none.
 */
export function fileNamePlace(file: string): string | null {
  const run: string[] = [];
  for (const { key, text } of wordsOf(nameAlone(file))) {
    const isPlace = /^\p{L}{3,}$/u.test(key) && !TOPICS.has(key);
    if (isPlace) run.push(text);
    else if (run.length > 0 && !/^(of|on|upon|under|and|in|the|le|with)$/.test(key)) break;
    else if (run.length > 0) run.push(key);
  }
  while (run.length > 0 && TOPICS.has(run.at(-1) ?? '')) run.pop();
  return run.length === 0 ? null : run.map(capitalised).join(' ');
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
