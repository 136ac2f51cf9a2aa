import type { HostTheme } from '../../web/theme';

const NO_OFFICE =
  'Excel’s own script could not be loaded, so Shirebook cannot see the workbook. Check the connection to the internet, then close this pane and open it again.';
const NO_EXCEL = 'This page belongs in Excel: open it there with the Shirebook button.';

/** Said when Excel has not answered after a while, as happens to panes that were open when Excel was closed. */
export const SLOW_OFFICE =
  'Excel has not answered yet. If this stays, close this pane and open it again with the Shirebook button.';

/** In milliseconds: for so long Excel's own library gives the colours it was last told. */
const THEME_KEPT = 5000;
/** Excel tells no add-in that its colours changed, so it is asked: now and then, and at once by who turns to the pane. */
const LOOKED_AT = ['focus', 'pointerover', 'visibilitychange'] as const;

/** When Excel is ready for us. @throws in an officer's words where it never will be. */
export async function officeReady(): Promise<void> {
  if (typeof Office === 'undefined') throw new Error(NO_OFFICE);
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) throw new Error(NO_EXCEL);
}

/** Excel's colours, as far as this version of it tells of them; null where there is no Office at all. */
export function officeTheme(): HostTheme {
  return {
    background: () => {
      // Before Excel is ready there is no context, and in hosts without themes the getter throws.
      try {
        return Office.context.officeTheme?.bodyBackgroundColor ?? null;
      } catch {
        return null;
      }
    },
    mayChange(look) {
      for (const event of LOOKED_AT) addEventListener(event, look);
      setInterval(() => document.hidden || look(), THEME_KEPT);
    },
  };
}

/** Brings the pane to the front, where it was closed and went on behind the scenes. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}
