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

/** Progress, each later report under its heading, and the officer's own columns which have no place here. */
export function progressText(action: Action): string | null {
  const { progress, progressNotes, other } = action;
  const told = [progress];
  for (const notes of [progressNotes, other])
    for (const { heading, text } of notes) if (text !== progress) told.push(`${heading}: ${text}`);
  return lines(...told);
}
