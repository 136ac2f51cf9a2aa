import { MemoryPort } from '../../addin/host';
import { Seat } from '../../addin/workbook';
import { describePort } from './portContract';

describePort('MemoryPort', async (book) => {
  const port = MemoryPort.over(book);
  return {
    port,
    seat: port.seat,
    tellsNames: true,
    joinCoAuthor() {
      const seat = new Seat(port.seat.book);
      return { port: new MemoryPort(seat), seat };
    },
    settle: () => new Promise((done) => setImmediate(done)),
  };
});
