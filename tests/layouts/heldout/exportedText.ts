import type { Layout } from '../layout';
import { sheetOfText, workbookOf } from '../sheet';

const text = `"Exported 03/06/2014 09:12","","","","","",""
"Dunsop Community Safety Partnership","","","","","",""
"Delivery Plan 2014-15","","","","","",""
"","","","","","",""
"Priority/Theme","Action Ref","What are we going to do?","Who is accountable?","When will it be done by?","What will be different?","BRAG"
"P1 Acquisitive crime","P1-A1","Put a dummy house in each ward
(with cameras and marked goods)","Ch Insp Dale Fenwick (Police)","31-Oct-14","Burglars are caught","Green"
"P1 Acquisitive crime","P1-A2","Give sheds a free survey","Crime Prevention Officer","2014-09-15","Fewer sheds broken into","Amber"
"P2 Alcohol","P2-A1","Keep the ""cooling-off"" bus in the square on Saturdays","Church Alliance","Every Saturday","Fewer ambulance calls","Green"
"P2 Alcohol","P2-A2","Test purchases at 20 shops","Trading Standards","Dec-14 & Mar-15","Shops ask for proof of age","Blue"
"","","","","","",""
"4 records","","","","","",""
`;

export const exportedText: Layout = {
  name: 'exported text with quotes',
  why: 'Everything is text, headings are questions, the priority repeats with its code, and a count of records stands below.',
  workbook: workbookOf('dunsop-export.csv', sheetOfText('dunsop-export', text, ',')),
  expected: {
    period: { from: '2014-04-01', to: '2015-03-31' },
    objectives: [{ text: 'Acquisitive crime' }, { text: 'Alcohol' }],
    actions: [
      {
        ref: 'P1-A1',
        text: 'Put a dummy house in each ward (with cameras and marked goods)',
        objective: 'Acquisitive crime',
        due: '2014-10-31',
        leadPerson: 'Ch Insp Dale Fenwick',
        leadOrganisation: 'Police',
        outcome: 'Burglars are caught',
        rag: 'Green',
      },
      { ref: 'P1-A2', text: 'Give sheds a free survey', due: '2014-09-15', rag: 'Amber' },
      {
        ref: 'P2-A1',
        text: 'Keep the "cooling-off" bus in the square on Saturdays',
        objective: 'Alcohol',
        recurs: 'weekly',
      },
      {
        ref: 'P2-A2',
        text: 'Test purchases at 20 shops',
        milestones: [{ due: '2014-12-31' }, { due: '2015-03-31' }],
        leadOrganisation: 'Trading Standards',
        rag: 'Blue',
      },
    ],
    notPlaced: 1,
  },
};
