import type { Dice } from './Dice';

const VERBS = ['Set up', 'Review', 'Promote', 'Extend', 'Fund', 'Evaluate', 'Publish', 'Train', 'Map', 'Run'];
const THINGS = [
  'a marking scheme for bicycles and garden tools',
  'the lighting of footpaths and car parks',
  'mediation between neighbours before complaints grow',
  'a drop-in surgery for tenants on the estate',
  'patrols on market days and late shopping nights',
  'school visits about alcohol, drugs and safe ways home',
  'alley gates and better fencing behind terraces',
  'the register of empty buildings and their owners',
  'a hardship fund for locks, bolts and window alarms',
  'referrals of first offenders to the mentoring project',
  'a newsletter with advice against bogus callers',
  'joint visits to licensed premises with trading standards',
  'the reporting line for graffiti and dumped cars',
  'evening sport sessions for young people at risk',
  'refuge places and advice for victims of domestic abuse',
  'test purchases of knives and fireworks in local shops',
  'the sharing of hospital figures on assaults',
  'a panel that looks at repeat callers and repeat victims',
];
const PLACES = [
  'in Marlbrook',
  'in Hathersby',
  'across the district',
  'in Tarn Road',
  'in rural parishes',
  '',
];
const MEANS = [
  'with the parish councils',
  'through the housing association',
  'with two part-time wardens',
  'together with the fire service',
  'by a small grant to volunteers',
  'after consulting residents',
  '',
];
const ENDS = ['and report to the board', 'and measure what it changes', 'before the summer', '', ''];

export function anItemText(dice: Dice): string {
  return [dice.of(VERBS), dice.of(THINGS), dice.of(PLACES), dice.of(MEANS), dice.of(ENDS)]
    .filter(Boolean)
    .join(' ');
}

const SYNONYMS: readonly (readonly [string, string])[] = [
  ['Set up', 'Establish'],
  ['Review', 'Look again at'],
  ['Promote', 'Make better known'],
  ['Extend', 'Widen'],
  ['Run', 'Carry out'],
  ['young people', 'youths'],
  ['advice', 'guidance'],
  ['estate', 'neighbourhood'],
  ['together with', 'jointly with'],
  ['residents', 'local people'],
  ['scheme', 'project'],
  ['and report to the board', 'reporting to the partnership'],
  ['across the district', 'everywhere'],
];

/** The same action in other words: synonyms, a clause put on or left off, the order changed. */
export function reworded(text: string, dice: Dice): string {
  let said = text;
  for (const [one, other] of SYNONYMS) if (dice.chance(0.8)) said = said.replace(one, other);
  const how = dice.roll();
  if (how < 0.3) return `To ${said.charAt(0).toLowerCase()}${said.slice(1)}, subject to funding`;
  if (how < 0.5) return `${said}; a progress note goes to each meeting of the group`;
  if (how < 0.7) return said.split(' ').slice(0, -3).join(' ');
  if (how < 0.85) return `In partnership, ${said.split(' ').slice(1).join(' ')}`;
  return said === text ? `${said} as agreed` : said;
}
