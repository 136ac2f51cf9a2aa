import { inField, type Fault } from './fault';

export const privacyFaults: readonly Fault[] = [
  inField(
    'privacy/email',
    'a person’s address',
    'lead',
    ({ lead }) => `${lead} (asha.marriott@vale.example)`,
  ),
  inField('privacy/telephone', 'a mobile number', 'progress', () => 'Call Asha on 07700 900456 to book'),
  inField(
    'privacy/crime-number',
    'the number of a crime',
    'text',
    ({ text }) => `${text} (crime no. 123456/04)`,
  ),
  inField(
    'privacy/person',
    'an offender by name',
    'progress',
    () => 'The offender John Tallis has moved away',
  ),
];
