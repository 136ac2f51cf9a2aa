import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const onAPage: Layout = {
  name: 'priorities across, with rows of aims, actions and leads',
  why: 'Each column is a priority, and each bullet under it an action.',
  workbook: workbookOf(
    'On a page.xlsx',
    sheetOf(
      'On a page',
      [
        ['Millbridge CSP plan on a page 2021–2024'],
        ['', 'Priority 1: Violence', 'Priority 2: Neighbourhoods', 'Priority 3: Exploitation'],
        ['Aim', 'Fewer people hurt at night', 'Streets that feel looked after', 'Children kept from gangs'],
        [
          'Actions',
          '• Taxi marshals\n• Bleed kits in pubs',
          '• Deep cleans each month\n• Lighting audit',
          '• Return-home interviews within 72 hours',
        ],
        ['Lead', 'Supt. Rao', 'Head of Place', 'Director of Children’s Services'],
      ],
      { merges: 'A1:D1' },
    ),
  ),
  expected: {
    period: { from: '2021-04-01', to: '2024-03-31' },
    actions: [
      { text: 'Taxi marshals', under: 'Violence', lead: 'Supt. Rao' },
      { text: 'Bleed kits in pubs', under: 'Violence', lead: 'Supt. Rao' },
      { text: 'Deep cleans each month', under: 'Neighbourhoods', lead: 'Head of Place' },
      { text: 'Lighting audit', lead: 'Head of Place' },
      {
        text: 'Return-home interviews within 72 hours',
        under: 'Exploitation',
        lead: 'Director of Children’s Services',
      },
    ],
    indicators: [],
    notPlaced: 0,
  },
};
