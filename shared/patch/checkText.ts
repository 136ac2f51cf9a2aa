import { SEVERITIES, SEVERITY_LOOK, type Issue } from '../model';

const LONGEST = 90;

/** A row's gravest issue in short, and how many more there are: `⚠ No lead is named. (+2)` */
export function checkText(issues: readonly Issue[]): string | null {
  if (issues.length === 0) return null;
  const gravest = SEVERITIES.find((severity) => issues.some((issue) => issue.severity === severity))!;
  const { message } = issues.find((issue) => issue.severity === gravest)!;
  const more = issues.length > 1 ? ` (+${issues.length - 1})` : '';
  return `${SEVERITY_LOOK[gravest].symbol} ${shortened(message)}${more}`;
}

/** Cut where a word ends. */
function shortened(message: string): string {
  const line = message.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).replace(/[\s,;:–-]+$/, '')}…`;
}
