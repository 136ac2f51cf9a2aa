/// <reference types="office-js" />
import { ExcelPort, type SheetChange } from '../../../addin/host';
import { ExcelHost, surround } from '../../../addin/tryout/host';
import { Book, bookOf, Seat } from '../../../addin/workbook';
import { aPlanBook } from '../aPlanBook';

/** What a test reads of the page when `told` has come. */
export interface ToldByPage {
  readonly host: string;
  readonly sets: readonly boolean[];
  readonly read: unknown;
  readonly heard: readonly SheetChange[];
  readonly written: unknown;
  readonly messages: number;
}

declare global {
  interface Window {
    told?: ToldByPage;
  }
}

const B4 = { top: 3, left: 1, bottom: 3, right: 1 };
const H4 = { top: 3, left: 7, bottom: 3, right: 7 };

const seat = new Seat(new Book(bookOf(aPlanBook())));
const host = new ExcelHost(seat);
surround(window, host);

const script = document.createElement('script');
script.src = 'office/office.js';
script.onload = () => void tell();
document.head.append(script);

async function tell(): Promise<void> {
  const info = await Office.onReady();
  const isSetSupported = (set: string, version: string): boolean =>
    Office.context.requirements.isSetSupported(set, version);
  const port = new ExcelPort({ RequestContext: Excel.RequestContext, isSetSupported });
  const heard: SheetChange[] = [];
  const read = await port.read();
  await port.onChange((change) => heard.push(change));
  seat.type('Plan', 'B4', 'Visit every school');
  await port.apply([{ kind: 'values', sheet: 'Plan', area: H4, values: [['Amber ◆']] }]);
  const written = await port.readAreas([
    { sheet: 'Plan', area: B4 },
    { sheet: 'Plan', area: H4 },
  ]);
  await host.idle();
  window.told = {
    host: String(info.host),
    sets: [isSetSupported('ExcelApi', '1.14'), isSetSupported('ExcelApi', '1.18')],
    read,
    heard,
    written,
    messages: host.counts.messages,
  };
}
