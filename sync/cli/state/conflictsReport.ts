import type { OpenMatter } from '../../../shared/merge';
import { valueInWords } from '../../desk';
import { counted } from '../../../shared/words';
import type { Terminal } from '../terminal';

/** Each matter that waits for the county, with both values and how to decide it. */
export function printMatters(matters: readonly OpenMatter[], terminal: Terminal): void {
  const { colours } = terminal;
  for (const { code, kind, conflict } of matters) {
    const { district, plan, ref, field, agreed, ofDistrict, ofCounty, since, source } = conflict;
    const place = [`${district} › ${plan}`, ref].filter(Boolean).join(' ');
    if (kind === 'question') {
      terminal.out(
        `${colours.bold(code)}  ${place}: is this the same action?  ${colours.dim(`since ${since}, ${source}`)}`,
      );
      terminal.out(`        before  ${valueInWords(agreed)}`);
      terminal.out(`        now     ${valueInWords(ofDistrict)}`);
    } else {
      terminal.out(`${colours.bold(code)}  ${place}: ${field}  ${colours.dim(`since ${since}, ${source}`)}`);
      terminal.out(`        agreed      ${valueInWords(agreed)}`);
      terminal.out(`        district’s  ${valueInWords(ofDistrict)}`);
      terminal.out(`        county’s    ${valueInWords(ofCounty)}`);
    }
  }
  terminal.out(summary(matters));
}

function summary(matters: readonly OpenMatter[]): string {
  const conflicts = matters.filter(({ kind }) => kind === 'conflict').length;
  const questions = matters.length - conflicts;
  if (matters.length === 0) return 'Nothing waits for a decision.';
  const parts = [
    conflicts > 0
      ? `${counted(conflicts, 'conflict')} (conflicts decide CODE District|County|"other text")`
      : '',
    questions > 0 ? `${counted(questions, 'question')} (conflicts same CODE yes|no)` : '',
  ];
  return `${parts.filter((part) => part !== '').join(', ')} to decide.`;
}
