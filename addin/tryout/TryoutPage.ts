import { Book, Seat } from '../workbook';
import type { Workbook } from '../../shared/grid';
import { calendarOn, setDay, type Calendar } from './asIfOn';
import { BookCalculator } from './calc';
import { connectExcel, pressRibbon, type PaneWindow } from './connectExcel';
import { connectToCounty, forgetCounty } from './exampleCounty';
import { Spreadsheet } from './grid';
import { openedBook } from './openedBook';
import { examplePlan, examplePlans, ownPlan } from './plans';
import { dayInWords } from './dayInWords';
import type { TryoutParts } from './parts';

/** A workbook open on the page: its seat, and how it is shown. */
interface Opened {
  readonly seat: Seat;
  readonly sheet: Spreadsheet;
  readonly calendar: Calendar;
}

/** The page: a workbook on the left, in an emulated Excel, and the add-in's own pane on the right. */
export class TryoutPage {
  private opened: Opened | null = null;

  constructor(private readonly parts: TryoutParts) {
    // The pane's page asks for its Excel before it loads Excel's library.
    window.shirebookExcel = (pane) => {
      if (!this.opened) return;
      setDay(pane, this.opened.calendar);
      connectExcel(pane, this.opened.seat);
    };
    this.listen();
  }

  /** Offers the examples and opens the first, or the one that the address names behind `#`. */
  async start(): Promise<void> {
    const plans = await this.attempt(examplePlans());
    if (!plans) return;
    const { chooser } = this.parts;
    chooser.replaceChildren(...plans.map(({ id, title }) => new Option(title, id)));
    const choose = async () => {
      const plan = plans.find(({ id }) => id === chooser.value);
      const workbook = plan && (await this.attempt(examplePlan(plan.id)));
      if (workbook) this.open(workbook, plan.day, plan.connects);
    };
    chooser.addEventListener('change', () => void choose());
    const asked = decodeURIComponent(location.hash.slice(1));
    if (plans.some(({ id }) => id === asked)) chooser.value = asked;
    await choose();
  }

  /**
   * @param day as if it were that day, ISO; null for today.
   * @param connects whether its pane may be connected to the example county.
   */
  private open(workbook: Workbook, day: string | null, connects: boolean): void {
    const { grid, pane, today } = this.parts;
    this.opened?.sheet.close();
    const calendar = calendarOn(day);
    const calculator = new BookCalculator(() => calendar.serial());
    const book = new Book(openedBook(workbook), calculator);
    const seat = new Seat(book, { year: Number((day ?? new Date().toISOString()).slice(0, 4)) });
    const sheet = new Spreadsheet(seat, calculator, {
      refused: (message) => this.tell(message),
      left: () => pane.focus(),
    });
    this.opened = { seat, sheet, calendar };
    grid.replaceChildren(sheet.root);
    sheet.refresh();
    today.textContent = day === null ? '' : `Here it is ${dayInWords(day)}.`;
    this.tell('');
    forgetCounty();
    this.offerCounty(connects);
    // Loaded anew, it meets the new workbook.
    pane.src = '/addin/try.html';
  }

  private offerCounty(isOffered: boolean): void {
    const { connect, console, guideCounty } = this.parts;
    connect.hidden = !isOffered;
    if (!isOffered) return;
    console.hidden = false;
    guideCounty.hidden = false;
  }

  private async connect(): Promise<void> {
    const { chooser, connect, pane } = this.parts;
    const done = await this.attempt(connectToCounty(chooser.value));
    if (done === null) return;
    connect.hidden = true;
    this.tell(done, 'good');
    // The pane finds its key when it is loaded, as it would the next morning.
    pane.src = '/addin/try.html';
  }

  private listen(): void {
    const { parts } = this;
    parts.check.addEventListener('click', () => this.ribbon('checkPlan'));
    parts.sync.addEventListener('click', () => this.ribbon('syncPlan'));
    parts.openPane.addEventListener('click', () => {
      this.showPane(true);
      parts.pane.focus();
    });
    parts.connect.addEventListener('click', () => void this.connect());
    parts.undo.addEventListener('click', () => this.opened?.sheet.deeds.undo());
    parts.redo.addEventListener('click', () => this.opened?.sheet.deeds.redo());
    parts.file.addEventListener('change', () => void this.openOwn());
    parts.ownFile.addEventListener('click', () => parts.file.click());
    parts.closeGuide.addEventListener('click', () => parts.guide.remove());
    for (const [tab, isPane] of [
      [parts.sheetTab, false],
      [parts.paneTab, true],
    ] as const)
      tab.addEventListener('click', () => this.showPane(isPane));
    addEventListener('resize', () => this.opened?.sheet.refresh());
  }

  private async openOwn(): Promise<void> {
    const [file] = this.parts.file.files ?? [];
    if (!file) return;
    this.tell(`Reading ${file.name} …`);
    const workbook = await this.attempt(ownPlan(file));
    this.parts.file.value = '';
    if (!workbook) return;
    const { chooser } = this.parts;
    chooser.querySelector('[value=""]')?.remove();
    chooser.prepend(new Option(file.name, '', true, true));
    this.open(workbook, null, false);
  }

  private ribbon(functionName: string): void {
    this.showPane(true);
    pressRibbon(this.parts.pane.contentWindow as PaneWindow, functionName);
  }

  /** On a narrow screen one of the two is in front; on a wide one the pane can be closed. */
  private showPane(isShown: boolean): void {
    const { root, sheetTab, paneTab } = this.parts;
    root.dataset['front'] = isShown ? 'pane' : 'sheet';
    sheetTab.setAttribute('aria-pressed', String(!isShown));
    paneTab.setAttribute('aria-pressed', String(isShown));
    if (!isShown) this.opened?.sheet.refresh();
  }

  private tell(message: string, tone: 'good' | 'trouble' = 'trouble'): void {
    this.parts.status.dataset['tone'] = tone;
    this.parts.status.textContent = message;
  }

  private async attempt<T>(work: Promise<T>): Promise<T | null> {
    try {
      return await work;
    } catch (fault) {
      this.tell(fault instanceof Error ? fault.message : String(fault));
      return null;
    }
  }
}
