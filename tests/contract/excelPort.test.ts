import { ExcelPort } from '../../addin/host';
import { Book, bookOf, Seat } from '../../addin/workbook';
import { openExcel } from './openExcel';
import { describePort } from './portContract';

const HURRIED = { answer: 2_000, typing: [5] };

describePort('ExcelPort at the oldest Excel that the manifest lets in', async (workbook) => {
  const seat = new Seat(new Book(bookOf(workbook)));
  const open = (at: Seat) => ({
    port: new ExcelPort(openExcel(at, { excelApi: '1.14' }).library, HURRIED),
    seat: at,
  });
  return {
    ...open(seat),
    joinCoAuthor: () => open(new Seat(seat.book)),
    settle: () => new Promise((done) => setTimeout(done, 20)),
  };
});
