import { readLead } from '../../../shared/read/text/lead';

describe('who answers for an action', () => {
  test.each([
    ['two words with capitals are a body', 'Street Pride', null, 'Street Pride'],
    ['a first name makes them a person', 'Grace Tully', 'Grace Tully', null],
    ['a body of three words is one body', 'Harbour Traders Forum', null, 'Harbour Traders Forum'],
    ['a body is not somebody’s before its team', 'Early Help Team', null, 'Early Help Team'],
    ['a person may stand before a team', 'Owen Pike Housing Team', 'Owen Pike', 'Housing Team'],
    [
      'a street with a first name is no person',
      'Victoria Park Rangers Group',
      null,
      'Victoria Park Rangers Group',
    ],
    ['a possessive is a body', 'Men’s Sheds', null, 'Men’s Sheds'],
    ['the surname may come first', 'Mensah, Grace', 'Mensah, Grace', null],
    ['a council’s name in two languages is one', 'Cyngor Bryn Council', null, 'Cyngor Bryn Council'],
    ['who supports does not lead', 'Lead: Parks; Support: Police, Scouts', null, 'Parks'],
    ['nor on a line of its own', 'Lead officer: Harbour Office\nPartners: Police', null, 'Harbour Office'],
    ['nor behind a full stop', 'Police. Supported by: Fire Service', null, 'Police'],
    ['the first leads where only support is named', 'Highways; Support: Parish', null, 'Highways'],
    ['a place and the kind of its council', 'J. Orme, Marlbrook DC', 'J. Orme', 'Marlbrook DC'],
    ['letters behind a role are its body', 'Team Leader, CC', 'Team Leader', 'CC'],
    ['letters of a council behind a service', 'Youth Service, CC', null, 'Youth Service, CC'],
    ['a department before its council', 'HR, MDC', null, 'HR, MDC'],
    ['initials behind initials are people', 'JB, KM', 'JB, KM', null],
    ['a constable keeps the rank', 'DC Orme', 'DC Orme', null],
    ['a name with the word in it is no label', 'Victim Support', null, 'Victim Support'],
  ])('%s: %j', (_, text, person, organisation) => {
    expect(readLead(text)).toEqual({ person, organisation, text });
  });
});
