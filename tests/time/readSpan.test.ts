import { readSpan } from '../../shared/time';

test.each<[string, string, string]>([
  ['Action plan targets for 2004 – 2005', '2004-04-01', '2005-03-31'],
  ['Drugs Action Plan 2003/4', '2003-04-01', '2004-03-31'],
  ['north-shire-2008-11', '2008-04-01', '2011-03-31'],
  ['offending-2003-05.xlsx', '2003-04-01', '2005-03-31'],
  ['plan_2004_05.xlsx', '2004-04-01', '2005-03-31'],
  ['2005-2008', '2005-04-01', '2008-03-31'],
  ['Safety plan 2008/9 - 2010/11', '2008-04-01', '2011-03-31'],
  ['April 2009 to March 2012', '2009-04-01', '2012-03-31'],
  ['1 April 2004 – 31 March 2005', '2004-04-01', '2005-03-31'],
  ['Year ending March 2005', '2004-04-01', '2005-03-31'],
  ['Strategy 2002-2005: action plan 2004/05', '2004-04-01', '2005-03-31'],
  ['Strategy 2008-11 (2010 update)', '2008-04-01', '2011-03-31'],
  ['Return for Q2 2014/15', '2014-04-01', '2015-03-31'],
  ['Plan 2014', '2014-01-01', '2014-12-31'],
])('%j runs from %s to %s', (title, from, to) => expect(readSpan(title)).toEqual({ from, to }));

test.each([
  'Action plan',
  'Crime and Disorder Act 1998',
  'updated June 2004',
  'plan-v2-final',
  'saved 2004-06-30',
])('%j names no period', (title) => expect(readSpan(title)).toBeNull());
