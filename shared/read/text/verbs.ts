/** Verbs that actions begin with. An action says what somebody will do. */
const VERBS = new Set(
  `account achieve acquire act adapt add address adopt advertise advise agree align allocate analyse analyze appoint approach arrange arrest ask assess assist attend audit
  ban begin bid brief bring broaden build buy campaign carry celebrate change chair check circulate clean close collate collect combat commence commission communicate complete compile conduct consider consolidate consult contact continue contribute control convene coordinate co-ordinate create cut
  deal decide decrease define deliver deploy design designate determine develop devise direct discuss disrupt disseminate distribute divert draft drive
  educate embed employ empower enable encourage enforce engage enhance ensure establish evaluate examine execute expand explore extend
  facilitate feed fill finalise find finish fit fix focus form formalise formulate foster fund further gain gather generate get give grow hold host
  identify implement improve include incorporate increase inform initiate install instigate integrate introduce investigate invest invite involve issue join keep
  launch lead learn liaise link lobby lock look maintain make manage map market maximise measure meet minimise mobilise monitor move network negotiate
  obtain offer open operate organise organize oversee participate pay persuade pilot place plan plant prepare present prevent prioritise procure produce profile progress promote propose protect provide publicise publish purchase pursue put
  raise re-assess reassess recommend recruit redesign reduce refer refine refresh refurbish register reinforce re-launch relaunch remove renew reopen repair repeat replace report represent request research resolve respond restore re-establish retain review revise roll run
  scope seek secure send set share sign signpost simplify source speak staff stage standardise start stop strengthen submit supply support survey sustain
  tackle take talk target task teach test tighten track trace train transfer trial try undertake update upgrade use utilise utilize visit wait walk warn widen work write
  chase clear count deter light mend detect disperse donate equip erect escort evict explain film hand help hire inspect lend log mark mentor nominate notify order paint phone price print prosecute prune rebuild re-site rehouse relocate retrain reward rewrite rotate screen search sell serve show spread supervise swap switch tell tidy trim upload vet wash welcome win`
    .split(/\s+/)
    .filter(Boolean),
);

/** True for "To review…", "Review…", "We will review…", "Further develop…", "Effectively review…". */
export function beginsWithVerb(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/^[^a-z]+/, '')
    .split(/[^a-z-]+/, 5);
  let at = 0;
  if (words[0] === 'we' || words[0] === 'the') at = words[1] === 'will' ? 2 : at;
  if (words[at] === 'to') at++;
  while (
    /ly$/.test(words[at] ?? '') ||
    words[at] === 'further' ||
    words[at] === 'also' ||
    words[at] === 'jointly'
  ) {
    if (VERBS.has(words[at]!) && !VERBS.has(words[at + 1] ?? '')) break;
    at++;
  }
  return VERBS.has(words[at] ?? '') || (words[0] === 'to' && at === 1 && words[at] !== 'be');
}
