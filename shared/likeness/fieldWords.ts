/**
 * Words of which names of partners are made. One of them is never a misspelling, and a rare word near
 * one of them is one even in a short word (`Polise Team`).
 */
const WORDS = `
academy accommodation action active adult advice adviser advisor advocate agencies agency alcohol all
ambulance analyst anti antisocial area assistant association authorities authority aware awareness beat board
borough boroughs branch brigade burglary business cabinet care carers central centre chair chairman chamber
champion champions charity chief children childrens church circle citizen citizens city clerk club clubs
college commander commission commissioner committee communication communications communities community
company constable constables constabulary consultant control coordinator corporate council councillor
councillors councils county court crime crimes crimestoppers criminal custody damage data delivery department
deputy designing detective development director disability district division domestic drug drugs east eastern
economic education emergency enforcement engagement engineer engineering environment environmental estate
estates executive faith families family farm fire forum foster foundation fund funding general green group
groups guidance harm hate head headteacher health heath healthcare highway highways home homeless
homelessness homes hospital house household housing improvement inclusion information inspector intelligence
intervention joint justice landlord landlords language leader league learning legal leisure library
licensing lighting local magistrates maintenance manager managers market media member members mental ministry
misuse multi national nature neighbourhood neighbourhoods network new night nightsafe north northern nurse
offender offenders offending office officer officers open operations outreach panel parents park parking
parks parish partner partners partnership patrol peace people performance planning police policing policy
prevention primary principal prison private probation problem programme project projects property protection
public pubwatch refuge regeneration registered regional rescue residents resource restorative review
riverside road roads rural safe safeguarding safer safety sanctuary scheme schemes school schools secondary
sector secure security senior sergeant service services sexual shop shops shopwatch social society solutions
south southern specialist sport sports staff standards station steering store strategic strategy street
streets student substance superintendent supervisor support surveillance tackling targeting tasking taxi
team teams tenancy tenants theatre thematic town towns trade traders trading traffic training transport
travel treatment trust union unit united university upper urban vehicle victim victims village violence
violent voluntary volunteer volunteers waste watch warden wardens welfare west western witness women womens
worker workers works young youth youths zone`;

const KNOWN: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));

/** True for a folded word that partners' names are commonly made of. */
export function isFieldWord(word: string): boolean {
  return KNOWN.has(word);
}
