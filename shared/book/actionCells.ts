import type { Action, ProgressNote } from '../model';
import { lines } from './value';

/** As written in its own cell, else the words in the text the dates were read from. */
export function timescaleText(action: Action): string | null {
  if (action.timescale !== null) return action.timescale;
  const words = action.milestones.map((milestone) => milestone.timescale);
  return lines(...new Set(words));
}

/** The first day on which any of it starts. */
export function firstStart(action: Action): string | null {
  let first: string | null = null;
  for (const { start } of action.milestones)
    if (start !== null && (first === null || start < first)) first = start;
  return first;
}

/** An action is late when the last of its milestones is. */
export function lastDue(action: Action): string | null {
  let last: string | null = null;
  for (const { due } of action.milestones) if (due !== null && (last === null || due > last)) last = due;
  return last;
}

/**
 * Progress, with each report that it does not hold already under its heading, and the officer's own
 * columns which have no place here. (Where a row was read, its progress is its reports joined.)
 */
export function progressText({ progress, progressNotes, other }: Action): string | null {
  const told = [progress];
  for (const note of progressNotes) if (!holds(progress, note)) told.push(underHeading(note));
  for (const note of other) if (note.text !== progress) told.push(underHeading(note));
  return lines(...told);
}

function holds(progress: string | null, note: ProgressNote): boolean {
  if (progress === null) return false;
  const asLines = `\n${progress}\n`;
  return asLines.includes(`\n${underHeading(note)}\n`) || asLines.includes(`\n${note.text}\n`);
}

function underHeading({ heading, text }: ProgressNote): string {
  return heading === '' ? text : `${heading}: ${text}`;
}
