import { eachRemark } from '../checks';
import { planExample } from '../example';
import { counted, sentence } from '../quote';
import { rule } from '../rule';

export const leadCountDiffers = rule(
  {
    code: 'lead/count-differs',
    severity: 'warning',
    title: 'Not as many leads as actions',
    looksFor:
      'A row with several actions in one cell and several leads in another, line by line, whose numbers differ. ' +
      'One lead for all of them is in order.',
    why: 'Leads are matched with actions in order: with one missing, each after it would be put beside the wrong action.',
    bad: [
      planExample({
        says: 'Three actions and two leads.',
        rows: [
          [
            null,
            'Visit every shop on the High Street.\nMark bicycles at all schools.\nLight the path to the station.',
            'Vale Borough Council\nVale Constabulary',
            'June 2004',
          ],
          [
            null,
            'Train the new wardens in first aid.\nPrint a leaflet on safe parking.',
            'Vale Borough Council\nVale Constabulary',
            'July 2004',
          ],
        ],
        at: 'C3',
      }),
    ],
    good: [
      planExample({
        says: 'A lead for each action.',
        rows: [
          [
            null,
            'Visit every shop on the High Street.\nMark bicycles at all schools.',
            'Vale Borough Council\nVale Constabulary',
            'June 2004',
          ],
          [
            null,
            'Train the new wardens in first aid.\nPrint a leaflet on safe parking.',
            'Vale Borough Council\nVale Constabulary',
            'July 2004',
          ],
        ],
      }),
    ],
  },
  eachRemark(({ source, ref, detail }) => [
    {
      ...source,
      ref,
      message:
        `${sentence(counted(Number(detail['leads']), 'lead stands', 'leads stand'))} beside ` +
        `${counted(Number(detail['actions']), 'action')}, and they are matched in order: ` +
        'give each action a line of its own with its lead, or a row.',
    },
  ]),
);
