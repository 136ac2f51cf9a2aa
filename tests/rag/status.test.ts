import { readStatus, DEFAULT_STATUS_WORDS } from '../../shared/rag';

describe('what a status means', () => {
  test.each([
    ['Complete', 'complete'],
    ['COMPLETED – June 2004', 'complete'],
    ['Achieved', 'complete'],
    ['Done.', 'complete'],
    ['5 - Complete', 'complete'],
    ['100%', 'complete'],
    ['Blue', 'complete'],
    ['✔', 'complete'],
    ['On track', 'in progress'],
    ['Ongoing: two visits held', 'in progress'],
    ['Green ●', 'in progress'],
    ['75% complete', 'in progress'],
    ['Partially achieved', 'in progress'],
    ['Almost complete', 'in progress'],
    ['Started (March)', 'in progress'],
    ['Not yet started', 'not started'],
    ['0%', 'not started'],
    ['To be completed', 'not started'],
    ['Not completed', 'late'],
    ['Incomplete', 'late'],
    ['Behind schedule', 'late'],
    ['R', 'late'],
    ['Deferred to next year', 'on hold'],
    ['Withdrawn', 'cancelled'],
    ['No longer required', 'cancelled'],
    ['Status: in progress', 'in progress'],
    ['40% / Amber', 'in progress'],
    ['0% / Red', 'not started'],
    ['In\nprogress', 'in progress'],
    ['Done\nNot started', 'in progress'],
    ['Done\nDone', 'complete'],
    ['Done\nOverdue', 'late'],
    ['Done\nCancelled', 'complete'],
    ['Done\nAll forty are fitted', 'complete'],
  ] as const)('%s', (text, state) => expect(readStatus(text)?.state).toBe(state));

  test.each([
    '',
    '  ',
    'Completely new approach',
    'Awaiting the panel',
    'Great work by wardens',
    'Amberley estate',
  ])('"%s" says nothing known', (text) => expect(readStatus(text)).toBeNull());

  test('a county can mean otherwise by blue', () => {
    const words = { ...DEFAULT_STATUS_WORDS, complete: ['complete'], 'in progress': ['blue'] };
    expect(readStatus('Blue', words)?.state).toBe('in progress');
  });
});
