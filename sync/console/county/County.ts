import type { CountyEvent, Done } from '../../../shared/protocol';
import type { Notice } from '../../../web/parts';
import { ApiFault, CountyApi } from '../api';
import { Answers } from './Answers';
import { Connection, type Link } from './Connection';
import { inWords } from './inWords';
import { touchedBy } from './touchedBy';
import { Value } from './Value';

/** What came in, newest first. */
export interface News {
  readonly id: number;
  readonly at: Date;
  readonly text: string;
}

/** How much of what came in is remembered. */
const NEWS_KEPT = 20;

/** The county as the console knows it, with a key: its answers, what comes in, and what is done to it. */
export class County {
  readonly api: CountyApi;
  readonly answers: Answers;
  readonly link = new Value<Link>({ is: 'connecting' });
  readonly news = new Value<readonly News[]>([]);
  readonly notice = new Value<Notice | null>(null);
  private readonly connection: Connection;
  private wasLive = false;

  constructor(key: string) {
    this.api = new CountyApi(key);
    this.answers = new Answers((ask, tag) => this.heeding(this.api.ask(ask, tag)));
    this.connection = new Connection({
      events: (signal, onOpen) => this.api.events(signal, onOpen),
      onEvent: (event) => this.hear(event),
      onLink: (link) => this.relink(link),
    });
  }

  /** Listens until it is ended. */
  begin(): () => void {
    const tryNow = () => this.connection.tryNow();
    const drop = () => this.connection.drop();
    window.addEventListener('online', tryNow);
    window.addEventListener('offline', drop);
    void this.connection.keep();
    return () => {
      window.removeEventListener('online', tryNow);
      window.removeEventListener('offline', drop);
      this.connection.end();
    };
  }

  tryNow(): void {
    this.connection.tryNow();
    this.answers.outdate((path) => this.answers.to({ path }).fault !== null);
  }

  /**
   * Has something done and says what became of it, also where it was refused. What it touched is asked
   * for again, whether or not the county's own word of it comes.
   */
  async do(work: () => Promise<Done | string>, isTouched: (path: string) => boolean): Promise<boolean> {
    let isDone = false;
    try {
      const done = await this.heeding(work());
      this.notice.become({ tone: 'information', text: typeof done === 'string' ? done : sentences(done) });
      isDone = true;
    } catch (fault) {
      if (!(fault instanceof ApiFault)) throw fault;
      this.notice.become({ tone: 'trouble', text: fault.message });
    }
    this.answers.outdate(isTouched);
    return isDone;
  }

  /** A key that is no longer one ends it all, whatever was asked with it. */
  private async heeding<T>(asked: Promise<T>): Promise<T> {
    try {
      return await asked;
    } catch (fault) {
      if (fault instanceof ApiFault && fault.isAboutKey)
        this.link.become({ is: 'refused', why: fault.message });
      throw fault;
    }
  }

  private hear(event: CountyEvent): void {
    const [newest] = this.news.now;
    const told = { id: (newest?.id ?? 0) + 1, at: new Date(), text: inWords(event) };
    this.news.become([told, ...this.news.now].slice(0, NEWS_KEPT));
    if (event.event === 'not published' || event.event === 'refused')
      this.notice.become({ tone: 'warning', text: told.text });
    this.answers.outdate(touchedBy(event));
  }

  private relink(link: Link): void {
    this.link.become(link);
    if (link.is !== 'live') return;
    // What happened while nobody listened is in nobody's event.
    if (this.wasLive) this.answers.outdate(() => true);
    this.wasLive = true;
  }
}

function sentences({ done, notes }: Done): string {
  return [done, ...notes].join(' ');
}
