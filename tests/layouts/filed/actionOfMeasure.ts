import type { Layout } from '../layout';
import { sheetOf, workbookOf } from '../sheet';

export const actionOfMeasure: Layout = {
  name: 'labelled actions with leads below each indicator',
  why: 'Each action serves the indicator above it, and what stands in the other columns is said of it.',
  workbook: workbookOf(
    'Labelled.xlsx',
    sheetOf('KPIs', [
      ['Indicator', 'Baseline 2012/13', 'Target 2013/14', 'Lead'],
      ['Deliberate fires', 88, 80, 'Fire & Rescue'],
      ['Action: Take away burnt cars within a day', '', '', 'Street Scene'],
      ['Action: Visit every Year 8 class', '', '', 'Fire & Rescue'],
      ['Needles found in parks', 140, 100, 'Public Health'],
      ['Action: Two more sharps bins', '', '', 'Parks'],
    ]),
  ),
  expected: {
    actions: [
      { text: 'Take away burnt cars within a day', lead: 'Street Scene', measures: 'Deliberate fires' },
      { text: 'Visit every Year 8 class', lead: 'Fire & Rescue', measures: 'Deliberate fires' },
      { text: 'Two more sharps bins', lead: 'Parks', measures: 'Needles found in parks' },
    ],
    indicators: [
      { name: 'Deliberate fires', baseline: { value: 88 }, target: { stated: 80 } },
      { name: 'Needles found in parks', baseline: { value: 140 }, target: { stated: 100 } },
    ],
    notPlaced: 0,
  },
};
