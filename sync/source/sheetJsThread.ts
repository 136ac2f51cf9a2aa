import { createRequire } from 'node:module';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ParsingOptions, WorkBook } from '@e965/xlsx';
import { UnreadableWorkbook } from '../xlsx';

/** Processor time that a file may take, in milliseconds, and for each of its bytes: a sound one takes a tenth. */
const PATIENCE = 10_000;
const PATIENCE_A_BYTE = 0.005;
/** How often to look how much it took, in milliseconds. */
const LOOK = 500;
/** What SheetJS may hold of one file, in megabytes. */
const MEMORY = 1500;

/** What is said of a file that was given up. */
export const NEVER_ENDS = 'SheetJS does not come to an end';

/** The whole program of the thread. It is given a file and options, and answers with the workbook or why not. */
const PROGRAM = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { read } = require(workerData);
  // It complains aloud of what it does not know, and may quote it.
  for (const name of ['log', 'warn', 'error', 'info', 'debug']) console[name] = () => {};
  parentPort.on('message', ({ bytes, options }) => {
    try {
      const { SheetNames, Sheets, Workbook, vbaraw } = read(bytes, options);
      parentPort.postMessage({ book: { SheetNames, Sheets, Workbook, vbaraw: vbaraw && true } });
    } catch (error) {
      parentPort.postMessage({ fault: error instanceof Error ? error.message : String(error) });
    }
  });
`;

interface Answer {
  readonly book?: WorkBook;
  readonly fault?: string;
}

let thread: Worker | null = null;
let last: Promise<unknown> = Promise.resolve();

/**
 * Has SheetJS read a file in a thread of its own, one file at a time. Made for files that mean well, it
 * can be led to run for ever or to fill the memory by a few bytes; a thread can be stopped.
 *
 * @throws UnreadableWorkbook
 */
export function readInThread(bytes: Buffer, options: ParsingOptions): Promise<WorkBook> {
  const reading = last.then(() => ask(bytes, options));
  last = reading.catch(() => {});
  return reading;
}

async function ask(bytes: Buffer, options: ParsingOptions): Promise<WorkBook> {
  const { book, fault } = await answerTo(bytes, options);
  if (book) return book;
  const isLocked = /password|encrypt/i.test(fault ?? '');
  throw new UnreadableWorkbook(isLocked ? 'password-protected' : 'damaged', fault ?? null);
}

function answerTo(bytes: Buffer, options: ParsingOptions): Promise<Answer> {
  const worker = (thread ??= started());
  return new Promise<Answer>((resolve, reject) => {
    const stopped = (reason: UnreadableWorkbook) => {
      done();
      thread = null;
      void worker.terminate();
      reject(reason);
    };
    const began = process.cpuUsage();
    const idle = worker.performance.eventLoopUtilization();
    // The processor's time is that of all threads, which may have much else to do; the thread's own is
    // by the clock, which goes on where other programs have the processor. It took no more than either.
    const look = () => {
      const { user, system } = process.cpuUsage(began);
      const { active } = worker.performance.eventLoopUtilization(idle);
      if (Math.min((user + system) / 1000, active) > PATIENCE + PATIENCE_A_BYTE * bytes.length)
        stopped(new UnreadableWorkbook('damaged', NEVER_ENDS));
    };
    const timer = setInterval(look, LOOK);
    const answered = (answer: Answer) => {
      done();
      resolve(answer);
    };
    const failed = (error: NodeJS.ErrnoException) => {
      const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      stopped(new UnreadableWorkbook(isFull ? 'too-large' : 'damaged', error.message));
    };
    function done() {
      clearInterval(timer);
      worker.off('message', answered).off('error', failed).unref();
    }
    worker.once('message', answered).once('error', failed).ref();
    worker.postMessage({ bytes, options });
  });
}

function started(): Worker {
  // The package lies beside the built program, and beside the sources.
  const library = createRequire(path.join(__dirname, 'any.js')).resolve('@e965/xlsx');
  return new Worker(PROGRAM, {
    eval: true,
    workerData: library,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
}
