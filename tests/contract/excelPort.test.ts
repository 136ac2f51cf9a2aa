import { ExcelPort } from '../../addin/host';
import type { ExcelHost } from '../../addin/tryout/host';
import { Book, bookOf, Seat } from '../../addin/workbook';
import { openExcel } from './openExcel';
import { describePort } from './portContract';

const HURRIED = { answer: 2_000, typing: [5] };

describePort('ExcelPort at the oldest Excel that the manifest lets in', async (workbook) => {
  const seat = new Seat(new Book(bookOf(workbook)));
  const hosts: ExcelHost[] = [];
  const open = (at: Seat) => {
    const { host, library } = openExcel(at, { excelApi: '1.14' });
    hosts.push(host);
    return { port: new ExcelPort(library, HURRIED), seat: at };
  };
  return {
    ...open(seat),
    joinCoAuthor: () => open(new Seat(seat.book)),
    settle: async () => {
      for (const host of hosts) await host.idle();
    },
  };
});
