import type { Workbook } from '../../shared/grid';
import { ExcelPort } from '../../addin/host';
import type { ExcelHost } from '../../addin/tryout/host';
import { Book, bookOf, Seat } from '../../addin/workbook';
import { PATIENCE } from '../patience';
import { openExcel } from './openExcel';
import { describePort, type PortUnderTest } from './portContract';

const HURRIED = { answer: PATIENCE, typing: [5] };

describePort('ExcelPort at the oldest Excel that the manifest lets in', (workbook) => open(workbook, '1.14'));
describePort('ExcelPort at an Excel of today', (workbook) => open(workbook, '1.17'));

async function open(workbook: Workbook, excelApi: string): Promise<PortUnderTest> {
  const seat = new Seat(new Book(bookOf(workbook)));
  const hosts: ExcelHost[] = [];
  const sit = (at: Seat) => {
    const { host, library } = openExcel(at, { excelApi });
    hosts.push(host);
    return { port: new ExcelPort(library, HURRIED), seat: at };
  };
  return {
    ...sit(seat),
    tellsNames: excelApi !== '1.14',
    joinCoAuthor: () => sit(new Seat(seat.book)),
    settle: async () => {
      for (const host of hosts) await host.idle();
    },
  };
}
