import { Learner, type Knowledge } from '../../../shared/alone';
import * as engine from '../../engine';

/**
 * The engine, which leaves behind what rows can be checked by while no pane is open: of each row in a
 * hidden column beside it, of the sheets as a whole in what `keep` is given, as JSON. Null where no sheet
 * is set up.
 */
export function teachingEngine(keep: (known: string | null) => void): typeof engine {
  class TeachingEngine extends engine.Engine {
    readonly #learner = new Learner();
    #told: engine.Findings | null = null;
    #last: { readonly given: engine.Findings; readonly learnt: ReturnType<Learner['add']> } | null = null;

    override find(today: string): engine.Findings {
      const given = super.find(today);
      if (this.#last?.given !== given) {
        const { policy } = this;
        const more = { workbook: this.ownWorkbook(), whole: this.open.whole(), today, policy };
        this.#last = { given, learnt: this.#learner.add({ ...given, ...more }) };
        this.#told = { ...given, besides: this.#last.learnt.besides };
      }
      this.#keep(this.#last.learnt.knowledge);
      return this.#told!;
    }

    /** Setting up and removing change nothing of the officer's, and yet what is to be kept. */
    #keep(knowledge: Knowledge): void {
      const isAny = knowledge.sheets.some(({ sheet }) => this.open.isSetUp(sheet));
      keep(isAny ? JSON.stringify(knowledge) : null);
    }
  }
  return { ...engine, Engine: TeachingEngine };
}
