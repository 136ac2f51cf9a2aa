/** What file names say besides where a return comes from: what it is, about what, for when, which state. */
const TOPICS = new Set(
  (
    'a about abuse acquisitive action actions active activity address alcohol amended amends an and annual anti antisocial approved april asb at aug ' +
    'august authority auto autumn behaviour board book borough burglary business by bvpi car cdrp cd checked children city clean comments ' +
    'community communities completed consultation copy corrected council county coversheet crime crimes csp cyp ' +
    'da daat data december dec delivery development disorder district document domestic doc draft drug drugs dv ' +
    'edit edited edits end engagement environment evaluation excel export extract fear feb february figures file final finals financial fire first for ' +
    'form format from fy gun half harm hate home homes housing i ii iii in indicator indicators information interim ' +
    'jan january jul july jun june kpi laa latest lead list local lpsa main mar march master may me merged misuse monitoring month ' +
    'monthly my national neighbourhood new ni nov november oct october of offenders offending on old order our output ' +
    'parish partner partners partnership people performance persistent plan planned plans police ppo prevention priorities ' +
    'priority progress project property proposed public published q qtr quarter quarterly rag reassurance received reduce reducing reduction report reporting ' +
    'reports resubmitted return returned returns rev reviewed review revised revision road rolling safe safer safety sac saved sc section sent sep sept ' +
    'september serious sexual sheet signed so spring spreadsheet staff stage status strategic strategy strong stronger street submission submit submitted ' +
    'substance summer summary table tables target targets team template term test the theft theme to town tracker ' +
    'update updated upload urgent use v vehicle ver version victim victims violence violent with winter work workbook working worksheet year yearly yots yot young youth yr ' +
    'return1 book1 sheet1 untitled unnamed scan attachment download downloaded item new1 xls xlsx csv ods kb word'
  ).split(' '),
);

/** Words that name no place: with them alone, "Local Strategic Partnership" is nobody's. */
const NO_PLACE = new Set(
  (
    'action after all alcohol and annual anti area areas board borough business by challenge children childrens city ' +
    'cleaner communities community council councils county crime cross culture delivery disorder district domestic draft drug ' +
    'drugs education environment families family final fire for force from health homes housing improvement in investment joint ' +
    'justice key lead learning lives local metropolitan minutes multi national neighbourhood neighbourhoods nhs night of on ' +
    'our parish partners partnership partnerships people places plan plans police prevention probation progress ' +
    'project public regional regeneration resources responsible roads rural safe safer safety school schools skills social ' +
    'spaces sport strategic strategy streets strong stronger sustainable team teams the theme to town towns transport travel ' +
    'unitary urban violence voluntary wards with women working young youth agency authorities behaviour group priority ' +
    'violent reducing reduction return update report review summary road unit support economic homelessness tenants division partneriaeth cyngor total ' +
    'adviser chief constable constables co coordinator coordinators director head inspector manager managers officer officers ordinator ordinators ' +
    'pcso pcsos sergeant sergeants superintendent warden wardens worker workers'
  ).split(' '),
);

/** Words of titles that name a document, a topic, a body or a state, and no place. */
const ORDINARY = new Set(
  (
    'absence accidents accommodation advice aims agreed agreement all analysis annex appendix approach arson asb assessment assets attendance audit away ' +
    'bail bars begging benchmark bike bikes block boys briefing bogus budget bulletin burglaries bus calendar caller callers calls camera cameras canal campaign campaigns card cards care carers carried casualties casualty ' +
    'cause centre chair child closure cohesion colleges commissioned committee complaints completed conference contacts contents ' +
    'cost costed costs county court cover cross cuckooing custody cycle cyber damage dash dashboard day debate deaths delivered dialogue ' +
    'discussion division doorstep drink driver drivers driving drop duty economy effective elderly email emergency employment enforcement equality ' +
    'estate estates ethnic event events executive export exploitation families farm farms festival festive finance firearms follow forum ' +
    'foundation framework fraud fund funded funding funds game gang gangs girls goals graffiti grants groups guidance hall hallmark hallmarks handover ' +
    'headline headlines heritage hidden highlight highways hoarding holiday homicide homicides hospital hot house households hub implementation improvement incident incidents income ' +
    'index initial injured interventions introduction investigation issue issues item items joined key kick knives ksi late ' +
    'launch law leaders learning licensing life light lighting lists litter living logo logs loss mapping marac matrix measure measures ' +
    'meeting meetings member membership mental method minutes model modern moped mopeds motor motorcycle multi murder need needs ' +
    'network night nightlife nine noise note notes nuisance objective objectives one open operation operational operations options ' +
    'organised outcome outcomes outlook outreach overview owner pack page paper park parks part pasted patrol patrols pilot place ' +
    'places planning play pledge pledges pool positive post prevent primary problem problems process products profile programme ' +
    'projects promise proposal protect pub pubs pupils purse pursue query questions quick race register registers rehabilitation residents ' +
    'resources respect response responses results retail retailers review rights rise risk risks road robberies robbery rough rules rural ' +
    'room rooms sales schedule schools scheme schemes score scorecard scrutiny seasonal secondary section sections self senior service services session set ' +
    'seven shared shop shops six skills slavery smart social software speed sports spring standards start statement stop store story ' +
    'street strategic strand strands student students studies study success suicide suspects supply support survey surveys swim system task taxi ten ' +
    'tenants terms terror terrorism themes things three time timeline timetable tobacco together top total totals tourism towns trader traders truancy track ' +
    'trade trading traffic train training transport trends truancy turnover two ukraine university update updates users value van vape ' +
    'vehicles venue venues view village violence vision volunteers vulnerable wards watch water week weekend weekly welcome well wellbeing ' +
    'whole wildlife woman womens world writing yards zone zones four five eight first second third ' +
    'alley allow baton below button cabin cctv countryside cotton discover dwell follow foodbank furthermore garden golden handover hidden hobby hollow household inland inside investigate island livestock lobby mainland milestone outside overseas padlock page please recover roadside rugby seaside sudden support takeover together trolley window wooden woodland yellow fewer more less better best stalking profile ' +
    'partneriaeth cyngor cynllun gweithredu diogelwch cymunedol bwrdd sir ' +
    'knife scam cyber jan feb mar apr jun jul aug sep oct nov dec january monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** Endings of nouns for doings and states, which few places share. */
const ENDING =
  /(?:tions?|sions?|ments?|ity|ities|ies|isms?|ances?|ences?|ships?|tives?|ous|able|ible|ical|ing|ings|fully|ised|ness)$/;

/** Is it among the words that titles are made of, whatever the place? */
export function isTitleWord(key: string): boolean {
  return TOPICS.has(key) || NO_PLACE.has(key) || ORDINARY.has(key) || ORDINARY.has(key.replace(/s$/, ''));
}

/** Does the word, in lower case, mean something, so that it is hardly the name of a place? */
export function isOrdinary(key: string): boolean {
  return /\d/.test(key) || key.length < 3 || isTitleWord(key) || ENDING.test(key);
}

/** Parts of names of places that are no name by themselves. */
export function isLandform(key: string): boolean {
  return /^(?:north|south|east|west|mid|upper|lower|great|little|greater|new|old|vale|valley|dale|dales|forest|moors?|hills?|peak|coast|isle|island|bay|heath|wold|wolds|weald|downs|fells?|saint|st|castle|bridge|port|abbey)$/.test(
    key,
  );
}

const PLACE_ENDING =
  /(?:ham|ton|ford|bury|borough|brough|burgh|ley|leigh|by|field|wick|wich|worth|worthy|mouth|dale|holme?|moor|mere|combe?|haven|beck|bourne?|burn|brook|bridge|chester|cester|caster|stead|sted|stone|stock|stow|thorpe?|toft|wood|well|gate|pool|hurst|hill|head|cliffe?|shire|sea|minster|church|kirk|marsh|den|dean|dene|wold|side|land|lands|lock|bank|shaw|thwaite|well|water|fleet|hithe|ness|don|over|low|grove|vale|cot|cote|garth|scar|gill|rigg|more|side|worthy|acre|hope|law|wade|port|ock)$/;

/** A name without the words of a topic behind it that no list has: `Marlbury` in `Marlbury Vapes`. */
export function upToPlace(words: readonly string[]): readonly string[] {
  const isOfPlace = (word: string, at: number) => {
    const key = word.toLowerCase();
    const before = words[at - 1]?.toLowerCase() ?? '';
    return soundsLikePlace([key]) || isLandform(key) || isLandform(before) || JOIN.test(before);
  };
  const last = words.findLastIndex(isOfPlace);
  return last < 0 ? words : words.slice(0, last + 1);
}

/** Small words within names of places: `Vale of Arrow`, `Wick on the Marl`. */
export const JOIN = /^(?:of|on|upon|under|and|the|le|&)$/;

/** Does the name sound like one of a place: `Marlbury`, `Upper Marl`, `Wick on the Marl`? */
export function soundsLikePlace(keys: readonly string[]): boolean {
  return (
    keys.some((key) => key.length >= 5 && PLACE_ENDING.test(key)) ||
    (keys.length > 1 && keys.some((key) => isLandform(key) || /^(?:on|upon|under|le)$/.test(key)))
  );
}
