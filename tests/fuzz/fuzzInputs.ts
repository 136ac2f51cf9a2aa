import { fileInput } from './fileInput';
import { gridInput } from './gridInput';
import { judgeFile, judgeGrid, type Verdict } from './judge';
import { seedFiles } from './seeds';

/** What a parent is told of an input before and after it was tried. */
export type Told =
  { readonly trying: number } | { readonly tried: number; readonly verdict: Verdict; readonly took: number };

/** Tries inputs from a number on until the process is ended, and tells of each. Even numbers are files, odd ones sheets. */
async function fuzzInputs(from: number): Promise<void> {
  const seeds = seedFiles();
  for (let no = from; ; no++) {
    await tell({ trying: no });
    const began = process.cpuUsage();
    const verdict = no % 2 === 0 ? await judgeFile(fileInput(no, seeds)) : judgeGrid(gridInput(no));
    const { user, system } = process.cpuUsage(began);
    await tell({ tried: no, verdict, took: (user + system) / 1000 });
  }
}

function tell(told: Told): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send!(told, (error: Error | null) => (error ? reject(error) : resolve()));
  });
}

void fuzzInputs(Number(process.argv[2]));
