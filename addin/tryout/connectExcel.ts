import type { Seat } from '../workbook';
import { ExcelHost } from './host';

/** What the pane's page gets to see of Excel on Windows before it loads Excel's own library. */
export interface PaneWindow extends Window {
  Date: DateConstructor;
  readonly Office?: { readonly actions: { readonly _association: Association } };
  _richApiNativeBridge?: Bridge;
}

interface Association {
  readonly mappings: Readonly<Record<string, ((event: { completed: () => void }) => void) | undefined>>;
}

interface Bridge {
  readonly sendMessageToHost: (message: string) => void;
  onMessageFromHost: ((message: string) => void) | null;
}

/** In milliseconds: what a message takes, as one would notice nothing of. */
const LATENCY = 4;
const BRITISH = 2057;

/** The sets of calls that this Excel says it has: those of Excel 2021. */
const SETS = { ExcelApi: '1.14', SharedRuntime: '1.1', RibbonApi: '1.1', DialogApi: '1.2' };

/**
 * Puts an emulated Excel behind a pane's page. The library asks the window for its surroundings, as it
 * does in Excel on Windows, and sends everything else through the bridge.
 */
export function connectExcel(pane: PaneWindow, seat: Seat): ExcelHost {
  const host = new ExcelHost(seat, { latency: LATENCY });
  const bridge: Bridge = {
    sendMessageToHost: (message) => host.receive(message),
    onMessageFromHost: null,
  };
  host.send = (message) => bridge.onMessageFromHost?.(message);
  Object.defineProperty(pane, 'external', { configurable: true, value: surroundings(seat) });
  pane._richApiNativeBridge = bridge;
  return host;
}

/** Presses a button of the ribbon: the function that the manifest names, as the add-in associated it. */
export function pressRibbon(pane: PaneWindow, functionName: string): void {
  const act = pane.Office?.actions._association.mappings[functionName.toUpperCase()];
  act?.({ completed: () => {} });
}

function surroundings({ book }: Seat): object {
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'shirebook-tryout',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => BRITISH,
    GetAppDataLocale: () => BRITISH,
    GetDocUrl: () => book.state.file,
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'tryout',
    GetInstanceId: () => 'tryout',
    GetTouchEnabled: () => false,
    GetSupportedMatrix: () => JSON.stringify(SETS),
    GetHostFullVersion: () => '16.0.14332.20000',
    GetInitialDisplayMode: () => 0,
    GetSettings: () => ({ Read: () => {}, Write: () => {} }),
    GetOfficeTheme: () => ({}),
    GetLoggingAllowed: () => false,
  };
  const soon = (answer: (values: readonly number[]) => void, value: number) =>
    void setTimeout(() => answer([value]), 0);
  return {
    GetHostInfo: () => 'Excel$Win32$16.01$en-GB$telemetry$$disableLogging$0',
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    // The calls of the time before the API of today, of which this Excel knows none.
    Execute: (_id: number, _values: unknown, answer: (values: readonly number[]) => void) =>
      soon(answer, 5001),
    RegisterEvent: (
      _id: number,
      _target: unknown,
      _handler: unknown,
      answer: (values: readonly number[]) => void,
    ) => soon(answer, 0),
    UnregisterEvent: (_id: number, _target: unknown, answer: (values: readonly number[]) => void) =>
      soon(answer, 0),
  };
}
