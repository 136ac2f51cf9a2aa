import type { Seat } from '../../workbook';
import { eventsOf } from './eventsOf';
import type { HostObject } from './hostObject';
import type { HostSession } from './hostSession';
import { workbook } from './objects/workbook';
import { runBatch } from './runBatch';
import { service } from './service';
import { ACTION, EVENT, eventMessage, responseMessage, WORKBOOK_TARGET, type WireRequest } from './wire';

export interface ExcelHostOptions {
  /** Milliseconds until an answer or an event comes. */
  readonly latency?: number;
  /** In bytes, of a request and of an answer; Excel on the web has one, 5 MB. */
  readonly payloadLimit?: number;
}

/** What was asked of a host, for tests that hold budgets. */
export interface HostCounts {
  messages: number;
  /** Properties set to cells: values, formulas and number formats. */
  values: number;
  formulas: number;
  /** Characters of the longest answer. */
  longestAnswer: number;
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;
/** The flag by which the library asks to wait until no cell is being typed in. */
const WAITS_FOR_TYPING = 64;

/**
 * Excel as an add-in sees it, at one seat: takes the messages of Excel's own client library and answers
 * as Excel would. Where each rule comes from is in docs/fidelity.md.
 */
export class ExcelHost {
  readonly counts: HostCounts = { messages: 0, values: 0, formulas: 0, longestAnswer: 0 };
  /** What was asked of services beside the workbook, `Name.Method`. */
  readonly serviceCalls: string[] = [];
  /** Never answers while it is true, and tells nothing. */
  silent = false;
  latency: number;
  /** Where answers and events go, as the library's bridge takes them. */
  send: (message: string) => void = () => {};
  readonly #payloadLimit: number;
  readonly #kept = new Map<string, HostObject>();
  readonly #listening = new Set<string>();
  #lastReference = 0;
  #underway = 0;
  readonly #session: HostSession;

  constructor(
    readonly seat: Seat,
    { latency = 0, payloadLimit = FIVE_MEGABYTES }: ExcelHostOptions = {},
  ) {
    this.latency = latency;
    this.#payloadLimit = payloadLimit;
    this.#session = this.#open();
    seat.book.subscribe((event) => {
      for (const { kind, sheet, args } of eventsOf(event, seat.addInHand.doer)) {
        for (const target of [sheet, WORKBOOK_TARGET]) {
          if (this.#listening.has(`${kind} ${target}`)) this.#post(eventMessage(EVENT[kind], target, args));
        }
      }
    });
  }

  /** A message of the library's. */
  receive(text: string): void {
    const { id, flags, message } = JSON.parse(text) as WireRequest;
    this.counts.messages++;
    const fail = (status: number, code: string, reason: string): void =>
      this.#post(responseMessage(id, status, { error: { code, message: reason } }));
    if (text.length > this.#payloadLimit) {
      return fail(413, 'RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    }
    if (this.seat.isTyping && !(flags & WAITS_FOR_TYPING)) {
      return fail(400, 'InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    }
    for (const { ActionType, Name } of message.body.Actions) {
      if (ActionType !== ACTION.setProperty) continue;
      if (Name === 'Values') this.counts.values++;
      if (Name === 'Formulas') this.counts.formulas++;
    }
    const results = runBatch(message.body, {
      workbook: () => workbook(this.#session),
      kept: (reference) => this.#kept.get(reference) ?? null,
      service: (name) => service(name, (call) => this.serviceCalls.push(call)),
    });
    const length = JSON.stringify(results).length;
    this.counts.longestAnswer = Math.max(this.counts.longestAnswer, length);
    if (length > this.#payloadLimit) {
      return fail(
        413,
        'ResponsePayloadSizeLimitExceeded',
        'The response payload size has exceeded the limit.',
      );
    }
    this.#post(responseMessage(id, 200, results));
  }

  /** When nothing is on its way to the add-in, and what has come has been dealt with. */
  async idle(): Promise<void> {
    let quiet = 0;
    while (quiet < 3) {
      await new Promise((done) => setTimeout(done, 0));
      quiet = this.#underway > 0 ? 0 : quiet + 1;
    }
  }

  #post(message: unknown): void {
    if (this.silent) return;
    const text = JSON.stringify(message);
    this.#underway++;
    setTimeout(() => {
      this.#underway--;
      if (!this.silent) this.send(text);
    }, this.latency);
  }

  #open(): HostSession {
    const references = new Map<HostObject, string>();
    return {
      seat: this.seat,
      hand: this.seat.addInHand,
      keep: (object) => {
        const reference = `R${++this.#lastReference}`;
        this.#kept.set(reference, object);
        references.set(object, reference);
        return reference;
      },
      referenceOf: (object) => references.get(object) ?? null,
      release: (reference) => {
        const object = this.#kept.get(reference);
        if (object) references.delete(object);
        this.#kept.delete(reference);
      },
      keptBy: (reference) => this.#kept.get(reference) ?? null,
      listen: (event, target, on) => void this.#listening[on ? 'add' : 'delete'](`${event} ${target}`),
    };
  }
}
