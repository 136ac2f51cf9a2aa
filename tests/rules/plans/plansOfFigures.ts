import type { PlanInText } from './planOf';

/** Clean plans with figures in them: targets, costs, counts. */
export const plansOfFigures: Readonly<Record<string, PlanInText>> = {
  'actions over targets': {
    asAt: '2011-01-15',
    sheets: {
      Plan: `
Vehicle crime 2010/11
Ref | Action | Lead | By when
V1 | Sign car parks where bags are stolen | Highways | February 2011
V2 | Send advice with tax discs | DVLA liaison, Police | March 2011

Targets
Indicator | 2008/09 Baseline | 2009/10 | 2010/11 Target
Thefts from cars | 420 | 401 | 378
Thefts of cars | 150 | 146 | 140`,
    },
  },
  'quarters against a year': {
    asAt: '2014-11-20',
    sheets: {
      KPIs: `
Performance 2014/15
Measure | Baseline 2013/14 | Target 2014/15 | Q1 | Q2
Deliberate fires | 220 | 200 | 49 | 51
Residents who feel safe after dark | 61% | 65% | 64% | 65%
Repeat victims of domestic abuse | 28% | 25% | 25% | 25%`,
    },
  },
  'a column of changes': {
    asAt: '2013-09-01',
    sheets: {
      Targets: `
Targets for 2013/14
Indicator | 2011/12 baseline | Change wanted | 2012/13 | Target 2013/14
Burglary in homes | 500 | Down by 8% | 480 | 460
Hate crimes reported | 80 | Up by a quarter | 90 | 100
Street robbery | 60 | Halve | 45 | 30`,
    },
  },
  'targets in sentences': {
    asAt: '2009-06-01',
    sheets: {
      Plan: `
Acquisitive crime 2009/10
Ref | Action | Lead | Timescale | Success criteria
3.1 | Lock fitting for burgled homes | Care and Repair | March 2010 | Reduce repeat burglary from 46 in 2008/09 to 40 by 2009/10
3.2 | Shed bars sold at cost | Neighbourhood Watch | July 2009 | 200 bars sold`,
    },
  },
  'costs with their total': {
    asAt: '2008-06-01',
    sheets: {
      Plan: `
Environmental crime 2008/09
Ref | Action | Lead | By when | Cost (£)
E1 | Cameras at tips | Waste Services | Aug 2008 | 1500
E2 | Skips for estates | Housing Association | Oct 2008 | 2400
 | Total |  |  | 3900`,
    },
  },
  'a target a year': {
    asAt: '2009-12-01',
    merges: 'D2:F2',
    sheets: {
      LAA: `
LAA indicators 2008-11
Ref | Indicator | Baseline (2007/08) | Targets |  |  | Lead
 |  |  | 2008/09 | 2009/10 | 2010/11 | 
NI 33 | Arson incidents | 300 | 290 | 280 | 270 | Fire and Rescue Service
NI 35 | People killed or seriously hurt on the roads | 90 | 87 | 84 | 81 | County Highways`,
    },
  },
  'counts by ward': {
    asAt: '2013-06-01',
    sheets: {
      Plan: `
Ward plan 2013/14
Ref | Action | Lead | When
W1 | Alley gates in two streets | Council Estates Team | Nov 2013
W2 | Walkabout with tenants | Housing Officer, Council | Every month`,
      Wards: `
Crimes by ward 2012/13
Ward | Burglary | Damage | Total
North | 12 | 30 | 42
South | 8 | 21 | 29
Total | 20 | 51 | 71`,
    },
  },
  'a survey': {
    asAt: '2010-10-01',
    sheets: {
      Survey: `
Residents’ survey
Question | 2008 | 2009 | 2010
Feel safe by day | 91% | 92% | 93%
Feel safe after dark | 55% | 58% | 60%
Number who answered | 1020 | 990 | 1105`,
    },
  },
  'targets with bounds': {
    asAt: '2012-09-01',
    sheets: {
      T: `
Aims for 2012/13
What we measure | Last year (2011/12) | Aim for 2012/13
Calls answered within 10 minutes | 82% | at least 85%
Complaints about noise | 310 | no more than 300
Young people returning to custody | 20% | under 18%`,
    },
  },
  'shares of a total': {
    asAt: '2010-06-01',
    sheets: {
      Wards: `
Damage by ward 2009/10
Ward | Incidents | Share
North | 320 | 21.9%
South | 460 | 31.5%
East | 390 | 26.7%
West | 290 | 19.9%
Total | 1460 | 100%`,
    },
  },
  'a half rounded down': {
    asAt: '2007-11-01',
    sheets: {
      Targets: `
Targets 2005-2008
Indicator | 2003/04 baseline | 2005/06 | 2006/07 | 2007/08 target
All recorded crime | 5210 | 4788 | 4561 | 4428 (15% reduction)
Reported incidents of domestic abuse | 540 | 575 | 590 | Increase reporting by 10%
Complaints closed within 20 days | 64% | 70% | 76% | 4/5`,
    },
  },
};
