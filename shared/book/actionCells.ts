import type { Action } from '../model';
import { lines } from './value';

/** As written in its own cell, else the words in the text the dates were read from. */
export function timescaleText(action: Action): string | null {
  if (action.timescale !== null) return action.timescale;
  const words = action.milestones.map((milestone) => milestone.timescale);
  return lines(...new Set(words));
}

/** The first day on which any of it starts. */
export function firstStart(action: Action): string | null {
  return (
    action.milestones
      .map((milestone) => milestone.start)
      .filter(isDay)
      .sort()[0] ?? null
  );
}

/** An action is late when the last of its milestones is. */
export function lastDue(action: Action): string | null {
  return (
    action.milestones
      .map((milestone) => milestone.due)
      .filter(isDay)
      .sort()
      .at(-1) ?? null
  );
}

function isDay(day: string | null): day is string {
  return day !== null;
}

/** Progress, each later report under its heading, and the officer's own columns which have no place here. */
export function progressText(action: Action): string | null {
  const more = [...action.progressNotes, ...action.other];
  const already = new Set([action.progress]);
  return lines(
    action.progress,
    ...more.filter((note) => !already.has(note.text)).map((note) => `${note.heading}: ${note.text}`),
  );
}
