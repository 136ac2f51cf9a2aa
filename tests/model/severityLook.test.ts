import { SEVERITIES, SEVERITY_LOOK, severityText } from '../../shared/model';
import { RAG_WORDS } from '../../shared/rag';
import { composeCountyBook } from '../../shared/book';
import { checkText } from '../../shared/patch/checkText';
import { aCounty, anIssue, aReturn } from '../builders/aReturn';

describe('a severity’s symbol', () => {
  const rag = Object.values(RAG_WORDS).map(({ symbol }) => symbol);

  test.each(SEVERITIES)('%s is not taken for a RAG, nor for another severity', (severity) => {
    const { symbol } = SEVERITY_LOOK[severity];
    expect(rag).not.toContain(symbol);
    expect(SEVERITIES.filter((other) => SEVERITY_LOOK[other].symbol === symbol)).toEqual([severity]);
  });

  test.each([
    ['error', 'Error ✖'],
    ['warning', 'Warning ⚠'],
    ['advice', 'Advice ℹ'],
  ] as const)('%s stands behind its word as %s', (severity, text) =>
    expect(severityText(severity)).toBe(text),
  );

  test('is the same in the officer’s Check column and in the county workbook', () => {
    const issue = anIssue({ severity: 'warning', message: 'Nobody leads.' });
    const state = aCounty([aReturn('Vale', [], { issues: [issue] })]);
    const county = composeCountyBook(state);
    const { symbol } = SEVERITY_LOOK.warning;
    expect(checkText([issue])).toBe(`${symbol} Nobody leads.`);
    for (const name of ['Issues', 'About'])
      expect(JSON.stringify(county.sheets.find((sheet) => sheet.name === name))).toContain(
        `Warning ${symbol}`,
      );
  });
});
