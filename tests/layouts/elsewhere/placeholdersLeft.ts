import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const placeholdersLeft: Layout = {
  name: 'placeholders left in the form',
  why: 'Boxes that were never filled in still say what to choose.',
  workbook: workbookOf(
    'placeholders.xlsx',
    sheetOf(
      'Plan',
      [
        ['Safer Northwick action plan 2024/25'],
        ['Ref', 'Action', 'Lead', 'Due', 'Status', 'RAG'],
        ['1', 'Map CCTV blind spots', 'CCTV Manager', '30/06/2024', 'In progress', 'Green'],
        ['2', 'Publish an ASB pledge', 'Choose an item.', 'Click to enter a date', 'Select…', 'Select…'],
        ['3', 'Pilot a youth court', 'Youth Justice', '30/11/2024', 'Select…', ''],
      ],
      { merges: 'A1:F1' },
    ),
  ),
  expected: {
    district: 'Northwick',
    actions: [
      {
        ref: '1',
        text: 'Map CCTV blind spots',
        lead: 'CCTV Manager',
        due: '2024-06-30',
        status: 'In progress',
        rag: 'Green',
      },
      { ref: '2', text: 'Publish an ASB pledge', due: null, leadOrganisation: null, leadPerson: null },
      { ref: '3', text: 'Pilot a youth court', due: '2024-11-30', leadOrganisation: 'Youth Justice' },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
