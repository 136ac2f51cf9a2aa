import { describePort } from '../contract/portContract';
import { openGoogle } from './openGoogle';

describePort('GoogleSheetPort over the built script', async (book) => {
  const { google, port, join } = await openGoogle(book);
  return {
    port,
    seat: google.seat,
    tellsNames: true,
    otherwise: { hasNoVeryHidden: true, writesWhileTyping: true, namesNoSheetOfMovedCells: true },
    joinCoAuthor() {
      const other = join('second officer');
      return { port: other.port, seat: other.google.seat };
    },
    settle: () => port.look(),
  };
});
