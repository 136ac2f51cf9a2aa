import { begunAnew, pageWith } from './performancePage';

const PAGE = `# How fast

Measured one day.

## Reading

Old words.

## Edits

Old words of edits.

## What is asked, and what is reached

Said by hand.
`;

describe('the page of what was measured', () => {
  it('has the sections that were measured again, and keeps all others', () => {
    const page = pageWith(PAGE, ['## Edits\n\nNew words.\n']);
    expect(page).toBe(PAGE.replace('Old words of edits.', 'New words.'));
  });

  it('has a section it did not have before what was said by hand', () => {
    const page = pageWith(PAGE, ['## Growth\n\nWords.\n']);
    expect(page.match(/^## .*/gm)).toEqual([
      '## Reading',
      '## Edits',
      '## Growth',
      '## What is asked, and what is reached',
    ]);
  });

  it('begins anew where all of it was measured, but for what was said by hand', () => {
    const page = pageWith(begunAnew(PAGE, '# How fast\n\nMeasured another day.\n'), [
      '## Growth\n\nWords.\n',
    ]);
    expect(page.match(/^#.*/gm)).toEqual([
      '# How fast',
      '## Growth',
      '## What is asked, and what is reached',
    ]);
    expect(page).toContain('another day');
    expect(page).toContain('Said by hand.');
  });
});
