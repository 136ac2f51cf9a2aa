/** The page's elements that something is done with. */
export interface TryoutParts {
  readonly root: HTMLElement;
  readonly grid: HTMLElement;
  readonly pane: HTMLIFrameElement;
  readonly divider: HTMLElement;
  readonly chooser: HTMLSelectElement;
  readonly file: HTMLInputElement;
  readonly ownFile: HTMLButtonElement;
  readonly check: HTMLButtonElement;
  readonly sync: HTMLButtonElement;
  readonly openPane: HTMLButtonElement;
  readonly connect: HTMLButtonElement;
  readonly console: HTMLAnchorElement;
  readonly undo: HTMLButtonElement;
  readonly redo: HTMLButtonElement;
  readonly guide: HTMLElement;
  readonly guideCounty: HTMLElement;
  readonly closeGuide: HTMLButtonElement;
  readonly sheetTab: HTMLButtonElement;
  readonly paneTab: HTMLButtonElement;
  readonly status: HTMLElement;
  readonly today: HTMLElement;
}

/** Those of tryout.html, by their ids. */
export function partsOf(page: Document): TryoutParts {
  const part = <Kind extends HTMLElement>(id: string) => page.getElementById(id) as Kind;
  return {
    root: part('tryout'),
    grid: part('grid'),
    pane: part('pane'),
    divider: part('divider'),
    chooser: part('plan'),
    file: part('file'),
    ownFile: part('own-file'),
    check: part('check'),
    sync: part('sync'),
    openPane: part('open-pane'),
    connect: part('connect'),
    console: part('console'),
    undo: part('undo'),
    redo: part('redo'),
    guide: part('guide'),
    guideCounty: part('guide-county'),
    closeGuide: part('close-guide'),
    sheetTab: part('show-sheet'),
    paneTab: part('show-pane'),
    status: part('status'),
    today: part('today'),
  };
}
