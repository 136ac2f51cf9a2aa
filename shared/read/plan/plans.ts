import type { Plan, Source, Span } from '../../model';
import { Ids } from '../actions/Ids';
import { normalise } from '../headings/normalise';

/** The plans of a return, one for each title. */
export class Plans {
  private readonly byTitle = new Map<string, Plan>();
  private readonly ids = new Ids();

  get all(): Plan[] {
    return [...this.byTitle.values()];
  }

  titled(title: string, period: Span | null, source: Source | null): Plan {
    const key = normalise(title);
    const known = this.byTitle.get(key);
    if (known) {
      known.period ??= period;
      return known;
    }
    const plan: Plan = {
      id: this.ids.give(slug(title)),
      title,
      period,
      aim: null,
      objectives: [],
      sections: [],
      announcements: [],
      actions: [],
      indicators: [],
      source,
      places: source ? { title: source } : {},
    };
    this.byTitle.set(key, plan);
    return plan;
  }
}

function slug(title: string): string {
  return (
    title
      .toLowerCase()
      .replace(/[’']/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'plan'
  );
}
