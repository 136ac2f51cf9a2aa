import type { Feedback } from '../../shared/protocol';
import type { CountyHooks } from '../live';
import type { Asked } from '../outbox';
import type { CountyFeedback } from '../state';

/** What the county says of the plan, as it was last heard, beside the rows that it is about. */
export class CountyWord {
  private said: Feedback | null = null;
  private isHeeded = false;
  private asked = 0;
  /** The last question that was answered: answers to earlier ones come too late. */
  private answered = 0;

  constructor(
    private readonly hooks: Pick<CountyHooks, 'heed' | 'place'>,
    private readonly show: (feedback: CountyFeedback | null) => void,
  ) {}

  /** Takes what the county answers, unless something newer was heard meanwhile. */
  async hear(answering: Promise<Asked<Feedback>>): Promise<Asked<Feedback>> {
    const asked = ++this.asked;
    const answer = await answering;
    if (answer.kind === 'ok' && asked > this.answered) {
      this.answered = asked;
      this.said = answer.value;
      this.isHeeded = false;
      this.placeAnew();
    }
    return answer;
  }

  /** Nothing is known of it any more; what is still to be answered was asked by who is no longer here. */
  forget(): void {
    this.answered = this.asked;
    this.said = null;
    this.show(null);
  }

  placeAnew(): void {
    if (!this.said) return;
    this.isHeeded ||= this.hooks.heed(this.said);
    this.show(this.hooks.place(this.said));
  }

  /** Whether the revision with that content is in the county workbook, as far as was heard. */
  isPublished(hash: string): boolean {
    return this.said?.hash === hash && this.said.published !== null;
  }
}
