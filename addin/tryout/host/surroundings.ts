import type { ExcelHost } from './ExcelHost';

export interface SurroundingsOptions {
  /** The newest requirement sets that this Excel has, by name. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Whether ribbon, pane and commands share one page, as the manifest asks. */
  readonly sharedRuntime?: boolean;
  /** `#RRGGBB` by Office's names, `bodyBackgroundColor` and the like. */
  readonly theme?: Readonly<Record<string, string>>;
  readonly documentUrl?: string;
}

const USUAL_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.17',
  DialogApi: '1.2',
  RibbonApi: '1.2',
  SharedRuntime: '1.1',
  KeyboardShortcuts: '1.1',
};

/** British English, as Windows numbers languages. */
const BRITISH = 2057;
const EXCEL = 1;
const READ_WRITE = 1;
/** What Excel answers to calls of the older, common API that this host does not have. */
const NOT_SUPPORTED = 5001;

type Callback = (result: readonly unknown[]) => void;

/**
 * Makes a page's window what a pane's window is in Excel on Windows: office.js finds an Excel there,
 * and its Excel library the bridge to the host. To be done before office.js is loaded.
 */
export function surround(window: Window, host: ExcelHost, options: SurroundingsOptions = {}): void {
  const { sharedRuntime = true, theme = {}, documentUrl = 'https://tryout.invalid/plan.xlsx' } = options;
  const sets = { ...USUAL_SETS, ...options.sets };
  const context = {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'shirebook',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => BRITISH,
    GetAppDataLocale: () => BRITISH,
    GetDocUrl: () => documentUrl,
    GetAppCapabilities: () => READ_WRITE,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'tryout',
    GetInstanceId: () => 'tryout',
    GetTouchEnabled: () => false,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostFullVersion: () => '16.0.18000.20000',
    GetInitialDisplayMode: () => 0,
    // The old document settings: ours are in the workbook's.
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetOfficeTheme: () => theme,
    GetLoggingAllowed: () => false,
  };
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$en-GB$telemetry$$disableLogging$${sharedRuntime ? 1 : 0}`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (_id: number, _parameters: unknown, done: Callback) =>
      void setTimeout(() => done([NOT_SUPPORTED]), 0),
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done: Callback) =>
      void setTimeout(() => done([0]), 0),
    UnregisterEvent: (_id: number, _target: string, done: Callback) => void setTimeout(() => done([0]), 0),
  };
  Object.defineProperty(window, 'external', { configurable: true, value: external });
  const bridge = {
    sendMessageToHost: (text: string) => host.receive(text),
    onMessageFromHost: (_message: string): void => {},
  };
  host.send = (message) => bridge.onMessageFromHost(message);
  // The name under which the library looks for a host that speaks for itself.
  Object.defineProperty(window, '_richApiNativeBridge', { configurable: true, value: bridge });
}
