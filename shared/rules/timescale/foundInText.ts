import type { Action, Milestone } from '../../model';
import { saysWhen } from './says';

/** The milestones of an action without a timescale whose days stand in its own words. */
export function foundInText(action: Action): Milestone[] {
  if (hasTimescaleCell(action)) return [];
  const words = [action.text, ...action.milestones.map(({ text }) => text ?? '')].map(oneLine);
  return action.milestones.filter((milestone) => {
    const { timescale } = milestone;
    return (
      timescale !== null && saysWhen(milestone) && words.some((text) => text.includes(oneLine(timescale)))
    );
  });
}

/** False where the dates of an action were found in its own words, or in the headings above it. */
export function hasTimescaleCell({ timescale, cells }: Action): boolean {
  return timescale !== null || ['timescale', 'start', 'due'].some((field) => (cells[field] ?? []).length > 0);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
