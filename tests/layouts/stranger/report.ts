import { read } from '../../../shared/read';
import { differences, droppedCells } from '..';
import { stranger } from '.';

/** Prints what comes out otherwise than expected: `npx tsx tests/layouts/stranger/report.ts [word of a name]`. */
const wanted = process.argv[2] ?? '';
const chosen = stranger.filter(({ name }) => name.includes(wanted));
let right = 0;
let butForDistrict = 0;
for (const { name, workbook, expected } of chosen) {
  const reading = read(workbook);
  const lines = [
    ...differences(reading, expected),
    ...droppedCells(workbook, reading).map((cell) => `dropped in silence: ${cell}`),
  ];
  const all = lines.length === 0;
  const most = lines.every((line) => line.startsWith('district: '));
  if (all) right += 1;
  else if (most) butForDistrict += 1;
  console.log(`${all ? 'right' : most ? 'but for the district' : 'WRONG'}: ${name}`);
  for (const line of lines) console.log(`    ${line}`);
}
console.log(`\n${right} of ${chosen.length} right, ${butForDistrict} more but for the district`);
