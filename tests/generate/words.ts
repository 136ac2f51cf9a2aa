/** What plans are made of here: places and people that do not exist, and things any partnership might do. */
export const PLACES = [
  'Marlbrook',
  'Hathersby',
  'Fernleigh',
  'Thornwell',
  'Penmoor',
  'Ellastone',
  'Wragdale',
];

export const PEOPLE = [
  'Asha Marriott',
  'Colin Fairweather',
  'Ruth Hallowes',
  'Imran Siddall',
  'Moira Greenhalgh',
  'Piotr Lindqvist',
  'Verity Ashdown',
  'Gareth Tolliver',
];

export const PARTNERS = [
  'Borough Council',
  'Constabulary',
  'Fire Service',
  'Probation Service',
  'Housing Trust',
];

export const OBJECTIVES = [
  'Safer homes for older people',
  'Fewer fires started on purpose',
  'A town centre where all feel welcome',
  'Support for those who have been harmed',
  'Less noise and litter around parks',
  'Young people with something to do',
];

export const SECTIONS = ['Prevention', 'Enforcement', 'Support', 'Information', 'Training', 'Design'];

/** Each is about something of its own, so that no two are alike. */
export const ACTIONS = [
  'Fit window locks in ground floor flats',
  'Walk the canal towpath with residents after dark',
  'Train bar staff to spot drugged drinks',
  'Publish a map of well lit cycle routes',
  'Check smoke alarms in sheltered housing',
  'Open a drop-in desk at the central library',
  'Clear overgrown alleys behind terraced streets',
  'Teach pupils how scammers work online',
  'Register owners of off-road motorbikes',
  'Run a football league on Friday evenings',
  'Loan safes to corner shops that handle cash',
  'Agree a protocol for missing adults',
  'Survey passengers at bus interchanges',
  'Put up signs against fly-tipping on farm tracks',
  'Mentor apprentices leaving care',
  'Refit barriers in multi-storey car parks',
  'Stage a play about carrying knives',
  'Translate witness guidance into Polish and Urdu',
  'Audit lighting round hospital entrances',
  'Mediate between neighbours over hedges',
  'Weigh empty bottles after the carnival',
  'Insure volunteers who drive minibuses',
  'Test age checks at petrol stations',
  'Plant thorny shrubs along school boundaries',
  'Brief hotel receptionists about exploitation',
  'Replace broken swings within a week',
  'Collect knives in locked bins outside churches',
  'Rehearse evacuation of the market hall',
  'Equip allotment sheds with alarms',
  'Interview tenants who give up their homes',
];

export const RESULTS = [
  'Report to the steering group',
  'Sixty households reached',
  'Waiting list below ten',
  'Contract signed',
  'Evaluation published',
  'Three venues taking part',
];

export const NEWS = [
  'First meeting went well',
  'Venue booked and posters up',
  'Two schools have signed up',
  'Supplier chosen after three quotes',
  'Leaflets handed out at the fair',
];

export const MEASURES = [
  'Dwelling fires',
  'Stolen motorbikes',
  'Thefts from allotments',
  'Street robberies',
  'Graffiti complaints',
];

export const WARDS = ['Abbey', 'Bridge', 'Castle', 'Dale', 'Easterly', 'Furlong', 'Grange'];
