import './tryout.css';
import type { PaneWindow } from './connectExcel';
import { divide } from './divide';
import { partsOf } from './parts';
import { TryoutPage } from './TryoutPage';

declare global {
  interface Window {
    /** Called by the pane's page, before anything of it is loaded. */
    shirebookExcel?: (pane: PaneWindow) => void;
  }
}

const parts = partsOf(document);
divide(parts.divider, parts.pane, () => dispatchEvent(new Event('resize')));
void new TryoutPage(parts).start();
