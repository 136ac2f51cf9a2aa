import { authorities, findDistrict, namesBody } from '../../../shared/read/district';

interface Said {
  file?: string;
  titles?: string[];
  texts?: string[];
  labelled?: string | null;
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  return new Map(texts.map((text) => [text, texts.filter((other) => other === text).length]));
}

const from = ({ texts = [], ...facts }: Said) =>
  findDistrict({
    file: 'plan.xlsx',
    titles: [],
    textsWith: (words) => texts.filter((text) => text.includes(words)),
    naming: countsOf(texts.filter(namesBody)),
    ...facts,
  });

describe('a return comes from the district', () => {
  it.each([
    ['in its file name', 'south-derbyshire-2004-05.xlsx', 'South Derbyshire'],
    ['with the longer name', 'North_East_Derbyshire_plan.ods', 'North East Derbyshire'],
    ['that is a city inside a county of nearly the same name', 'derby-violent-crime.xlsx', 'Derby'],
    ['in a shortened name', 'NE Derbys Q2 return.xlsx', 'North East Derbyshire'],
    ['in a name written together', 'AmberValleyPlan2010.xlsx', 'Amber Valley'],
    ['with an ampersand', 'Newark & Sherwood – final v2.xlsx', 'Newark and Sherwood'],
    ['with hyphens of its own', 'Stoke on Trent.csv', 'Stoke-on-Trent'],
    ['that was abolished since', 'vale royal 2006.xls', 'Vale Royal'],
    ['that a county is named beside', 'Kent - Swale.xlsx', 'Swale'],
    ['whose name is an everyday word', 'reading-2010.xlsx', 'Reading'],
    ['without folders', 'returns/Kent/Erewash plan.xlsx', 'Erewash'],
  ])('%s', (_, file, district) => {
    expect(from({ file })).toBe(district);
  });

  it.each([
    ['of its title', ['Tamworth Community Safety Partnership: plan'], 'Tamworth'],
    ['of a later title', ['Action plan 2004', 'Fenland burglary plan'], 'Fenland'],
    ['that is no police force or road', ['Derby Road and Essex Police actions', 'Braintree'], 'Braintree'],
    [
      'that neighbours share',
      ['Bolsover & North East Derbyshire plan'],
      'Bolsover and North East Derbyshire',
    ],
    ['that an everyday word does not name', ['Rugby for young people', 'Corby'], 'Corby'],
    ['that an everyday word names beside a council', ['Rugby Borough Council'], 'Rugby'],
    ['by its initials', ['NED Community Safety Partnership'], 'North East Derbyshire'],
    ['by its initials among capitals', ['NED COMMUNITY SAFETY PARTNERSHIP'], 'North East Derbyshire'],
    ['by letters that nobody has', ['QXZ Community Safety Partnership'], 'QXZ'],
    ['unknown to the gazetteer', ['Loamshire Vale Community Safety Partnership'], 'Loamshire Vale'],
    ['with a safer partnership', ['Safer Marlbury Partnership: our plan'], 'Marlbury'],
    [
      'of a crime and disorder partnership',
      ['Upper Marl Crime & Disorder Reduction Partnership'],
      'Upper Marl',
    ],
  ])('%s', (_, titles, district) => {
    expect(from({ titles })).toBe(district);
  });

  it('that its cells name most often', () => {
    const texts = [
      'Ashfield District Council',
      'Gedling Borough Council',
      'Officer, Gedling Borough Council',
    ];
    expect(from({ texts })).toBe('Gedling');
  });

  it('that its cells name, not the county they name more often', () => {
    const texts = ['Kent County Council', 'Kent County Council', 'Thanet District Council'];
    expect(from({ texts })).toBe('Thanet');
  });

  it('whose file name says it more fully than its cells', () => {
    expect(from({ file: 'north-loam-vale-2010.xlsx', texts: ['Loam Vale Partnership'] })).toBe(
      'North Loam Vale',
    );
  });

  it('labelled as such, whatever the file is called', () => {
    expect(from({ file: 'swale.xlsx', labelled: 'Thanet District Council' })).toBe('Thanet');
    expect(from({ labelled: 'Lower Marl Borough Council' })).toBe('Lower Marl');
    expect(from({ labelled: 'Lower Marl' })).toBe('Lower Marl');
  });

  it.each([
    ['marlbury-vale-violent-crime-2003-04.xlsx', 'Marlbury Vale'],
    ['Copy of Hillford ASB action plan final v3 (2).xlsx', 'Hillford'],
    ['2010-06-30_return_HILLFORD.xlsx', 'Hillford'],
    ['plan for upper marl.ods', 'Upper Marl'],
    ['wick-on-the-marl burglary.csv', 'Wick on the Marl'],
  ])('left in the file name %s', (file, district) => {
    expect(from({ file })).toBe(district);
  });
});

describe('a return comes from the place its title names', () => {
  it.each([
    ['before its topic', 'Marlbury residents’ survey: what we track', 'Marlbury'],
    ['before a topic in capitals', 'VALE OF MARL ROAD SAFETY PARTNERSHIP', 'Vale of Marl'],
    ['in title case', 'Upper Marl Prevent Board Scorecard 2015', 'Upper Marl'],
    ['behind a dash', 'Violence plan 2016/17 – Marlbury', 'Marlbury'],
    ['within a phrase', 'Fires in Trelow: progress to 2010', 'Trelow'],
    ['without the topic that no list has', 'Marlbury Jetskis Plan', 'Marlbury'],
  ])('%s', (_, title, district) => {
    expect(from({ file: 'return.xlsx', titles: [title] })).toBe(district);
  });

  it('and not from a file name that says something else', () => {
    expect(from({ file: 'casualties.xls', titles: ['Casualties in Marlbury'] })).toBe('Marlbury');
    expect(from({ file: 'Prevent board.xlsx', titles: ['Marlbury Prevent Board'] })).toBe('Marlbury');
  });
});

describe('a return comes from nowhere known', () => {
  it.each([
    'Casualties on the roads',
    'Budget by project',
    'Risk register',
    'Hoarding plan 2012',
    'MARAC steering group: what we measure',
    'Lowfield Estate problem-solving plan',
    'Sheds and Garages',
    'Report card: outreach',
  ])('by the title “%s”', (title) => {
    expect(from({ titles: [title, title], texts: [title, title] })).toBeNull();
  });

  it.each(['query.xlsx', 'smart.xlsx', 'two-towns.xlsx', 'survey.xls', 'dashboard dec12.xlsx', 'marac.xlsx'])(
    'by the file name %s',
    (file) => {
      expect(from({ file })).toBeNull();
    },
  );

  it.each(['17975', 'Total', 'Graffiti', 'March 2017'])('where %s stands beside the label', (labelled) => {
    expect(from({ labelled })).toBeNull();
  });

  it.each([
    'action plan 2004-05.xlsx',
    'Book1.xlsx',
    'returns_q3_final.csv',
    '20100630.xlsx',
    'a1b2c3d4.xlsx',
  ])('in the file name %s', (file) => {
    expect(from({ file })).toBeNull();
  });

  it('where only partnerships of no place are named', () => {
    const texts = ['Local Strategic Partnership', 'Safer Neighbourhood Teams', 'Partnership Support Team'];
    expect(from({ titles: ['Safer Communities Partnership'], texts })).toBeNull();
  });

  it('where posts are named', () => {
    const titles = ['Objective Lead: Head of Adult Care'];
    const texts = ['Safer Schools Officers', 'Safer Neighbourhood Sergeant', 'Director of Adult Care'];
    expect(from({ titles, texts })).toBeNull();
  });

  it('where a label says nothing', () => {
    expect(from({ labelled: 'All' })).toBeNull();
  });
});

describe('the gazetteer', () => {
  const ids = new Set(authorities().map(({ id }) => id));

  it('has each authority once', () => {
    expect(ids.size).toBe(authorities().length);
    expect(ids.size).toBeGreaterThan(400);
  });

  it('knows what took the place of each former authority', () => {
    const former = authorities().filter(({ until }) => until !== null);
    expect(former.length).toBeGreaterThan(70);
    expect(former.filter(({ successor }) => !ids.has(successor ?? ''))).toEqual([]);
  });

  it('finds each authority by its own name', () => {
    const mistaken = authorities()
      .filter(({ name }) => from({ file: `${name}.xlsx` }) !== name)
      .map(({ name }) => name);
    expect(mistaken).toEqual([]);
  });
});
