import type { PlanInText } from './planOf';

/** Clean plans of actions, each laid out and worded in another way. */
export const plansOfActions: Readonly<Record<string, PlanInText>> = {
  'milestones in rows': {
    asAt: '2005-11-01',
    sheets: {
      Plan: `
Action Plan 2005/06: Criminal damage and arson
No | Action | Responsible | Milestone | Target date | Status
1 | Arson task group | Station Commander, Fire Service | Group meets | April 2005 | Complete
 |  |  | Terms of reference agreed | June 2005 | Complete
2 | Remove abandoned cars in 24 hours | Environment Manager, Marlbrook DC | Contract let | May 2005 | Complete
 |  |  | Hundred cars removed | December 2005 | In progress`,
    },
  },
  'a register': {
    asAt: '2018-09-10',
    sheets: {
      Plan: `
Marlow Vale Community Safety Partnership – Delivery Plan 2018/19

ID | Task | Responsible officer | Complete by | Position | How we will know
A1 | Visit every pawnbroker in the market quarter | Trading Standards | 31/10/2018 | Under way | All visited
A2 | Write to landlords about doorstep lenders | Housing Options Team | 14/12/2018 | Not yet started | Letters out
A3 | Hold two evenings for carers on scams | Adult Social Care | 28/02/2019 | Not yet started | Two evenings held`,
    },
  },
  'fields down in blocks': {
    asAt: '2012-06-01',
    sheets: {
      'Night economy': `
Safer Nights Action Plan 2012-13
Priority: | Fewer assaults in the town centre
Action: | Open a safe space on Fridays
Lead: | Street Pastors
By: | July 2012
Measure: | Open on 40 nights

Action: | Train door staff to spot vulnerability
Lead: | Licensing Team, Borough Council
By: | September 2012
Measure: | 60 staff trained`,
    },
  },
  'numbered forms': {
    asAt: '2015-05-10',
    sheets: {
      Forms: `
Rural Crime Plan 2015/16
Action 1
What we will do | Fit trackers to 40 tractors
Who will lead | Farm Watch Coordinator, Police
By when | 31 August 2015

Action 2
What we will do | Map remote fuel tanks
Who will lead | Parish Clerks
Status | Not started
By when | 30 November 2015`,
    },
  },
  'services by pace': {
    asAt: '2006-05-01',
    sheets: {
      Streets: `
Cleaner Streets Plan 2006/07
Ref no | Tasks | Responsible partner | Target dates | Performance measures
CS1 | Cars taken away within a day | Environmental Health | Ongoing | 90% within time
CS2 | Washing off racist graffiti | Street Scene | From April 2006 | 100% within time
CS3 | Protocol with the rail company | Town Clerk | 1 September 2006 | Protocol signed`,
    },
  },
  'years across': {
    asAt: '2009-06-01',
    sheets: {
      Plan: `
Three Year Plan 2008-2011
Ref | Action | Lead | Year 1 (2008/09) | Year 2 (2009/10) | Year 3 (2010/11)
1 | CCTV for the bus station | Town Centre Manager, Council | Choose site | Install | Review
2 | Restorative justice panels | Youth Offending Service | Train volunteers | Hold ten panels | Hold twenty panels`,
    },
  },
  'bands of themes': {
    asAt: '2009-05-05',
    merges: 'A3:E3 A6:E6',
    sheets: {
      'Action plan': `
Thornley CSP Plan 2009/10
No | What we will do | Who | When | Resources
Theme 1: Criminal damage
1.1 | Paint out tags within two days | Street Scene Services | Ongoing | Existing budget
1.2 | Offer schools a talk on vandalism | Police Schools Officer | Autumn term 2009 | £200
Theme 2: Violence at home
2.1 | Run a helpline on weekday evenings | Women’s Aid | April 2009 – March 2010 | £12,000
2.2 | Train GPs to ask | Primary Care Trust | Dec 2009 | £3,000`,
    },
  },
  'ticks under months': {
    asAt: '2015-04-20',
    sheets: {
      Timeline: `
Rural crime timetable 2015/16
Ref | Activity | Lead agency | Apr 2015 | May 2015 | Jun 2015 | Jul 2015 | Aug 2015 | Sep 2015
R1 | Mark quad bikes at the show | Police |  |  | ✓ | ✓ |  | 
R2 | Farm watch text service set up | Farmers’ Union | ✓ | ✓ |  |  |  | 
R3 | Visit scrap dealers | Environment Agency |  |  |  |  | ✓ | ✓`,
    },
  },
  'several actions in one cell': {
    asAt: '2010-05-05',
    sheets: {
      'Priority 2': `
Priority 2 – Burglary 2010/11
Action | Lead partner | Timescale
• Fit alarms to sheds⏎• Check locks for older people⏎• Publish a list of approved fitters | Fire Service⏎Age Concern⏎Trading Standards | June 2010⏎August 2010⏎October 2010`,
    },
  },
  'an action log': {
    asAt: '2021-07-01',
    sheets: {
      'Action Log': `
Serious Violence Duty – plan for April 2021 to March 2022
Action no. | Description of action | Owner | Organisation | Start date | End date | Status | RAG | Comments
1 | Map who works with boys at risk | J. Abara | County Council | 01/05/2021 | 30/09/2021 | In progress | Green | Half mapped
2 | Agree how hospital data are shared | P. Quill | NHS Trust | 01/06/2021 | 31/10/2021 | In progress | Green | Draft agreement out
3 | Publish the needs assessment | R. Osei | Public Health | 01/04/2021 | 30/06/2021 | Completed | Complete | Published 28 June`,
    },
  },
  'milestones by the line': {
    asAt: '2016-08-01',
    sheets: {
      Sheet1: `
Hate crime plan 2016/17
Ref | Action | Lead | Milestones | Target date
1 | Set up reporting centres | Equalities Officer, Council | Sites agreed⏎Staff trained⏎Doors open | May 2016⏎September 2016⏎November 2016
2 | Awareness week in schools | Education Service | Materials ordered⏎Week held | October 2016⏎February 2017`,
    },
  },
  'quarters without a year': {
    asAt: '2012-05-01',
    sheets: {
      Plan: `
Alcohol harm plan 2012/13
Objective | Action | Who | When
Safer drinking | Test purchases in off-licences | Trading Standards | Q2
Safer drinking | Best bar none awards | Licensing Officer, Council | Q4
Help for drinkers | Brief advice in A&E | Hospital Trust | Quarterly`,
    },
  },
  'times in words': {
    asAt: '2020-06-01',
    sheets: {
      Plan: `
Knife crime 2020/21
Action | Lead | Timeframe | Progress
Commission mentoring for 30 young people | Youth Justice Service | From September 2020 to March 2021 | Provider chosen
Sweep parks for hidden knives | Neighbourhood Police | Monthly until March 2021 | Two sweeps done
Install a surrender bin | Police | By end of July 2020 | Site found`,
    },
  },
  terms: {
    asAt: '2011-05-01',
    sheets: {
      Plan: `
Drugs strategy 2011-14
Ref | Action | Lead | Timescale | Desired outcome
D1 | Needle bins in parks | Public Health | Short term (by March 2012) | Fewer needles found
D2 | Recovery café | Drug Action Team | Medium term (by March 2013) | 30 people in recovery
D3 | Peer mentors | Drug Action Team | Long term (by March 2014) | 12 mentors`,
    },
  },
  'no refs': {
    asAt: '2017-05-01',
    sheets: {
      'Cyber plan': `
Cyber crime plan 2017-18
What | How | Who by | Deadline
Older people know the tricks | Talks in sheltered homes | Age UK | Dec 2017
Firms are ready | Exercise for small firms | Chamber of Commerce | Jan 2018
Schools are ready | Lesson packs | Schools Service | Sept 2017`,
    },
  },
  'refs within the text': {
    asAt: '2004-05-01',
    sheets: {
      Plan: `
Town centre plan 2004/05
Action | Lead | Timescale | Resources
1.1 Radio link for shops | Town Centre Manager, Council | June 2004 | £3,000
1.2 Ban known thieves | Retail Crime Group | Sept 2004 | None
1.3 Review after Christmas | Crime Reduction Officer, Police | January 2005 | None`,
    },
  },
  'ratings and updates': {
    asAt: '2019-12-01',
    sheets: {
      Plan: `
Fraud plan 2019/20
Ref | Action | Lead | Due | RAG | Update
F1 | Call blockers for 50 homes | Trading Standards | 31/01/2020 | Green | 32 fitted
F2 | Bank protocol training | Police | 29/02/2020 | Green | Dates offered in January
F3 | Scam bingo | Libraries | 15/11/2019 | Complete | Held at 9 libraries`,
    },
  },
  'partners beside the lead': {
    asAt: '2022-05-15',
    sheets: {
      Plan: `
Safer streets 2022-23
Action | Lead organisation | Partners | Target completion date | Status
Light the canal path | County Highways | Canal Trust; Police | Winter 2022 | Not started
Help points at stations | Rail Operator | British Transport Police | 30 June 2022 | In progress
Bystander training | University | Students’ Union; Police | October 2022 | Planned`,
    },
  },
  'a table under each objective': {
    asAt: '2006-06-01',
    sheets: {
      Plan: `
Youth crime 2006/07
Objective 1: Divert young people from crime
Ref | Action | Lead | Timescale | Measure
1.1 | Street football on Fridays | Leisure Services | April 2006 to March 2007 | 30 sessions
1.2 | Summer splash | Youth Service | August 2006 | 200 young people
Objective 2: Help parents early
Ref | Action | Lead | Timescale | Measure
2.1 | Parenting classes | Family Centre | Sept 2006 and January 2007 | Two courses
2.2 | Home visits | Education Welfare | Weekly | 40 homes`,
    },
  },
  'ongoing work': {
    asAt: '2011-06-01',
    sheets: {
      Plan: `
Prevent plan 2011/12
Ref | Action | Lead | Timescales | Outcomes
P1 | Channel panel meets | Safeguarding Lead, Council | Monthly from May 2011 | Cases heard in time
P2 | Train front-line staff | Police Prevent Team | Ongoing; review March 2012 | 400 staff trained
P3 | Conversation evenings | Faith Forum | As and when needed | Trust grows
P4 | Plan for next year | Community Safety Manager, Council | By the end of March 2012 | Plan agreed`,
    },
  },
  'councils by their letters': {
    asAt: '2010-06-01',
    sheets: {
      Plan: `
Community safety action plan 2010–11
Theme | Ref | Action | Lead | When | Update
Schools | P1 | Resource pack for teachers | Team Leader, CC | Sept 2010 (start of school year) | Draft with heads
Grants | P2 | Small grants round | J. Orme, Marlbrook DC | Applications Oct; awards Nov 2010 | 
Grants | P3 | Training for groups that won one | HR, MDC | A: June 2010, B: ongoing | First course full`,
    },
  },
  'what was spent to date': {
    asAt: '2010-12-01',
    sheets: {
      Plan: `
Copley Vale work programme 2010/11
Theme | Project | Officer | Budget | Spend to date | Completion
Burglary | Marker kits for 200 homes | Housing Team | £6,000 | £4,150 | January 2011
Burglary | Visits to the neighbours of those burgled | Police | £300 | £120 | Ongoing
Litter | Bins beside the canal | Street Scene | £200 | £180 | March 2011`,
    },
  },
  'numbers that run on': {
    asAt: '2011-09-30',
    sheets: {
      Plan: `
Oxmoor Safer Communities plan 2011/12
ID | Priority | Activity | Lead | Organisation | Deadline | Status | RAG
1 | Night-time economy | Install a camera at the bus station | Lena Frith | Oxmoor Council | 31/08/2011 | Complete | Green
2 | Night-time economy | Street pastors on Saturdays | Tom Aske | Churches Together | 30/11/2011 | In progress | Green
3 | Young people | Boxing in the summer holidays | Dean Colby | Oxmoor Boxing Club | 02/09/2011 | Complete | Green
4 | Young people | A film about knives | Martin Nairn | Trading Standards | 16/12/2011 | In progress | Green
5 | Older people | Door chains for 80 homes | Lena Frith | Oxmoor Council | 31/01/2012 | Not started |`,
    },
  },
  'what comes each year': {
    asAt: '2012-06-30',
    sheets: {
      Plan: `
Alcohol plan 2011–2014
Task Group | No. | Action | Lead | By when | R/A/G | Notes
Prevention | 1 | Dry October at work | Public Health | October each year | G | Poster being reprinted
Prevention | 2 | Lessons in secondary schools | Youth Service, CC | Until further notice | G | Four schools visited
Control | 3 | Licensing policy on small shops | Licensing Officer | 17.xi.11 | Complete | Adopted`,
    },
  },
};
