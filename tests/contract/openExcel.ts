import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createContext, runInContext, Script } from 'node:vm';
import type { ExcelLibrary } from '../../addin/host';
import { ExcelHost, type ExcelHostOptions } from '../../addin/tryout/host';
import type { Seat } from '../../addin/workbook';

/** Excel on Windows; the other platforms' libraries say the same on the wire. */
const LIBRARY = 'excel-win32-16.01.debug.js';

const DIST = path.join(
  path.dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')),
  'dist',
);

let compiled: Script | undefined;

/** What is taken of the library's globals. */
interface LoadedLibrary {
  readonly Excel: { readonly RequestContext: ExcelLibrary['RequestContext'] };
  readonly OfficeExtension: { readonly CommonUtility: { _doApiNotSupportedCheck: boolean } };
}

export interface OpenExcelOptions extends ExcelHostOptions {
  /** The newest ExcelApi that this Excel has: the library itself refuses what is newer. */
  readonly excelApi?: string;
}

/**
 * An emulated Excel at a seat, and Excel's own, unaltered client library loaded for it alone: the
 * library finds the host's bridge when it is loaded, and sends it every message.
 */
export function openExcel(
  seat: Seat,
  { excelApi = '1.17', ...options }: OpenExcelOptions = {},
): { host: ExcelHost; library: ExcelLibrary } {
  const host = new ExcelHost(seat, options);
  const isSetSupported = (set: string, version = '1.1'): boolean =>
    (set === 'ExcelApi' && compareVersions(version, excelApi) <= 0) ||
    // Where this library looks for events that Microsoft counts to ExcelApi 1.17.
    (set === 'ExcelApiOnline' && compareVersions('1.17', excelApi) <= 0);
  const bridge = {
    sendMessageToHost: (text: string) => host.receive(text),
    onMessageFromHost: (_message: string): void => {},
  };
  host.send = (message) => bridge.onMessageFromHost(message);
  const globals = createContext({
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    navigator: { userAgent: 'tests' },
    location: { search: '', href: 'https://localhost/', protocol: 'https:' },
    _richApiNativeBridge: bridge,
  });
  runInContext('window = self = top = parent = globalThis', globals);
  compiled ??= new Script(
    `${readFileSync(path.join(DIST, LIBRARY), 'utf8')}\n;({ Excel, OfficeExtension })`,
    {
      filename: LIBRARY,
    },
  );
  const { Excel, OfficeExtension } = compiled.runInContext(globals) as LoadedLibrary;
  // The library asks it from its first question on, and looks at other things where it is there before.
  Object.assign(globals, { Office: { context: { requirements: { isSetSupported } } } });
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return { host, library: { RequestContext: Excel.RequestContext, isSetSupported } };
}

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
