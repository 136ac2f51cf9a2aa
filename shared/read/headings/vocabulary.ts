import type { Field } from './field';

/**
 * What officers call their columns, in the normal form of `normalise`. The weight says how surely
 * the words mean the field: "target" heads milestones in one plan and objectives in another, so it
 * stands under both and the column's content decides.
 */
const NAMES: Readonly<Record<Field, Readonly<Record<number, string>>>> = {
  id: { 1: 'row id|shirebook id|row identifier' },
  ref: {
    1: `ref|log no|log number|ref no|reference|reference no|reference number|no|number|action no|action number|
      action ref|action reference|item|item no|id|action id|task no|num|nr|ref number|plan ref|line|step no|
      wbs|wbs no|outline number|ser|ser no|rec no|recommendation no|para no|action plan ref`,
    0.6: 'code|row|sn|serial|minute',
  },
  priority: {
    1: `priority|priority area|strategic priority|priority theme|theme|strategic theme|key theme|key priority|
      strand|strategic aim|aim|strategic outcome|strategic goal|outcome area|crime type`,
    0.6: 'strategic objective|pillar|area|task group|theme group|thematic group',
  },
  objective: {
    1: `objective|strategic objective|operational objective|specific objective|local objective|key objective|
      smart objective|what we want to achieve|what do we want to achieve|goal|sub objective|ambition|
      commitment`,
    0.9: `issue raised|issue identified|problem identified|what is the problem|what is the issue|you said|
      you told us|what you said|what you told us|what need to change|what need to improve|gap|gap identified|
      area for improvement|concern|concern raised|duty|statutory duty|requirement|statutory requirement|
      area for development|area of development|area for action|weakness|development need`,
    0.75: 'scanning|outcome area|issue|need|identified need|local need|priority|problem|recommendation',
    0.6: 'target|aim|outcome|desired outcome|area|what|main action',
  },
  section: {
    1: `section|area of work|work stream|workstream|work area|work strand|sub theme|heading|category|bucket|
      bucket name`,
    0.6: 'strand|theme|area|topic',
  },
  action: {
    1: `action|key action|action required|task name|action name|action to be taken|action planned|
      planned action|proposed action|specific action|what we will do|what will we do|what we are going to do|
      what are we going to do|what will be done|what need doing|what need to be done|what need to happen|
      task|key task|activity|key activity|intervention|initiative|action point|action description|
      description of action|detail of action|action detail|we will|what do we need to do|
      what action will be taken|step|action step|how we will do it|how will we do it|how will we achieve it|
      how we will achieve this|what we plan to do|work to be done|action still needed|action title|
      task title|specific action|our action|action needed|action to achieve|action to achieve it|
      action to achieve target|action to deliver|supporting action|action to take|agreed action|
      action agreed|we said we would|what we said we would do|we promised|what we promised|
      how will we get there|how we will get there|how we get there|priority action|new action|further action|
      additional action|future action|next action|new activity|further activity|corrective action|
      remedial action|recovery action|improvement action|mitigating action|action to be undertaken|
      action proposed|what we intend to do|what happen next|action and task|work to do|how we will deliver|
      how we will do this|planned work|work planned|action to be completed`,
    0.9: 'title|specific|our response|project title|project name|name of project',
    0.85: `tactic|tasking|project|scheme|campaign|event|main action|what|description|detail|how|work|deliverable|
      proposal|measure to be taken|recommendation|proposed work|measure proposed`,
    0.75: 'promise|pledge|undertaking',
    0.6: 'response|solution',
    0.5: 'outcome goal|goal|outcome|objective|item|commitment|target|milestone',
  },
  lead: {
    1: `lead|lead partner|led by|lead by|who|who will do it|who will do this|who is responsible|who will lead|
      who lead|owner|action owner|responsible|responsibility|responsibility of|person responsible|
      responsible person|responsible body|by whom|lead responsibility|lead and partner|
      who will be responsible|lead officer agency|delivery lead|delivered by|who is leading|champion|
      action lead|assigned to|allocated to|task owner|lead role|whose job|action by|for action by|action for|
      who by|who lead this|specified authority|responsible authority|lead authority|resp|resp officer|
      resp person|organised by|run by|hosted by|arranged by|who with|tasked to|agency leading|delivery agent|
      accountable officer|implemented by|actioned by|carried out by|who will deliver|who will take the lead|
      lead dept|lead contact|leading agency`,
    0.9: `senior responsible officer|sro|portfolio holder|manager|lead officer|lead person|lead agency|
      lead organisation|responsible officer|named lead|contact|officer|name|key player|applicant|recipient`,
    0.85: 'done by',
    0.6: `accountable|accountability|partner|partnership|delivery partner|agency|agency involved|organisation|
      service|department|team|by`,
  },
  person: {
    1: `lead officer|lead person|lead name|named lead|named officer|responsible officer|officer|contact|
      contact officer|manager|lead manager|name|name of lead|person|contact name|contact person|
      officer responsible|post holder|responsible manager|job title`,
    0.6: 'owner|lead',
  },
  organisation: {
    1: `organisation|org|agency|lead agency|lead organisation|lead body|organisation responsible|
      agency responsible|responsible agency|responsible organisation|lead service|service|department|
      directorate|employer|company|applicant|recipient|service area|lead department`,
    0.7: 'partner|lead partner|team|section|from|representing',
  },
  milestone: {
    1: `milestone|key milestone|milestone and date|interim milestone|target and milestone|milestone target|
      action milestone|milestone and target`,
    0.9: `target|key target|output|key output|deliverable|key deliverable|specific target|target output|
      smart target|success milestone|stage`,
    0.6: 'step|task|sub action|measure|expected result',
  },
  timescale: {
    1: `timescale|time scale|timeframe|time frame|when|by when|deadline|target date|completion date|date|
      date due|due date|timing|timeline|time line|date for completion|date of completion|to be completed by|
      complete by|completed by|when will it be done|when will we do it|when will this happen|by|
      delivery date|date to be achieved|milestone date|target completion|target completion date|
      expected completion|expected completion date|time limit|time|time bound|timebound|timed|time specific|
      planned completion|implementation date|programme|when by|estimated completion date|finish by|
      achieve by|proposed date|schedule|target timescale|date to be completed|week commencing|week beginning|
      w c|start end|start and end|start finish|start and finish|start date end date|from to|review by|
      timetable|to be done when|target for completion|expected end date|anticipated completion|
      anticipated completion date|implementation timetable|date required|date needed|complete date`,
    0.9: 'done by|to be done by|do by',
    0.85: 'month',
    0.6: 'planned|original|target|end date|finish date|year|period|delivery|due|completion',
  },
  start: {
    1: `start|start date|from|date started|commencement|commencement date|begin|begin date|planned start|
      date from|start month|commence|beginning`,
  },
  due: {
    1: `end|end date|finish|finish date|to|due|completion|date to|planned end|end month|date end|
      planned finish|due date|deadline|completion date|target date|complete by|target completion date|
      target end date|revised date|revised deadline|anticipated completion|anticipated completion date|
      expected end|projected completion`,
    0.6: 'revised',
  },
  term: {
    1: 'term|short medium long|short medium long term|s m l|horizon|short medium or long term',
    0.85: `short term|medium term|long term|longer term|short term action|medium term action|long term action`,
    0.6: 'phase',
  },
  status: {
    1: `status|open closed|open or closed|action status|current status|completion status|delivery status|state|
      stage reached|complete|completed|achieved|done|percent complete|complete percent|percentage complete|
      percent done|percent achieved|finished|is it done`,
    0.9: 'milestone status|status of milestone',
    0.7: 'progress|position|progress status',
    0.6: 'outcome|completion',
  },
  rag: {
    1: `rag|r a g|rag rating|rag status|brag|brag rating|brag status|traffic light|colour|rag score|rating|
      current rag|self assessed rag|performance rag`,
    0.8: 'self score|self assessment|self assessment score',
    0.6: 'status|risk',
  },
  progress: {
    1: `progress|progress update|update|progress report|progress to date|progres made|current position|
      position|position statement|latest position|latest update|comment|comment and progress|
      progress comment|progress note|commentary|progress against action|progress made|what has been done|
      what have we done|quarterly update|quarterly progress|progress monitoring|monitoring|review comment|
      achievement|narrative|where we are|where are we|where we are now|how it is going|how are we doing|
      what ha happened|what happened|finding|review finding|latest|latest news|what we did|what did we do|
      what we have achieved|what wa done|done so far|how it went|how did it go|next step|result so far|
      result to date`,
    0.7: 'percent complete|complete percent|percentage complete',
    0.6: `note|remark|status|result|review|q1|q2|q3|q4|quarter 1|quarter 2|quarter 3|quarter 4|q1 update|
      q2 update|q3 update|q4 update`,
  },
  resources: {
    1: `resource|resource required|resource implication|resource needed|resourcing|cost|costing|budget|funding|
      funding source|funded by|finance|financial implication|input|cost and funding|estimated cost|
      resource and cost|source of funding|what resource|what it need|what we need|what is needed|
      what do we need|what will it cost|staffing|budget and resource|money|funding required|grant|
      grant awarded|funding awarded|award|funding amount|fund|amount awarded|amount agreed|sum awarded|
      cost and who pay|money needed|resource needed and cost|cost implication|in kind|financial resource`,
    0.6: 'amount|allocation|value|spend|expenditure|price|cash',
  },
  measures: {
    1: `measurable|evaluation criteria|evaluation|evaluation criterion|measure|measure of success|
      success measure|success criteria|success criterion|success indicator|performance measure|
      performance indicator|key performance indicator|kpi|pi|indicator|indicator of success|evidence|
      evidence of success|how will we know|how we will know|how will we measure success|
      how will we know we have succeeded|how will success be measured|how success is measured|
      how is success measured|how success will be measured|success look like|what success look like|
      how will it be measured|how measured|measurement|how we will measure it|what will success look like|
      monitoring and evaluation|how will we know it is working|how will we know it worked|how will we know|
      how do we know|critical success factor|verification|measured by|evaluated by|what does good look like|
      objectively verifiable indicator|verifiable indicator|indicator of achievement|proof|
      evidence of completion|proof of success|how will we check|how we will check|
      success will be measured by|measurement of success|success will look like|what success will look like`,
    0.7: 'assessment|target|output|outcome measure|monitoring|success',
  },
  outcome: {
    1: `outcome|desired outcome|expected outcome|intended outcome|outcome and goal|outcome goal|goal|
      short term outcome|medium term outcome|long term outcome|longer term outcome|impact|expected impact|
      intended impact|benefit|result|what difference will it make|what difference will this make|
      anticipated outcome|outcome expected|purpose|why|why are we doing it|rationale|planned outcome|
      expected result|outcome required|outcome sought|what will be different|what will change|difference|
      what it will achieve|what will this achieve|so what|aim of project|project aim|purpose of project|
      what it is for`,
    0.7: 'objective|output|success|where do we want to be|where we want to be|where will we be',
  },
  other: {
    1: `supporting|in partnership with|working with|with whom|year group|analysis|supporting partner|support|
      supported by|partner involved|other partner|other agency|other agency involved|other organisation|
      key partner|partner agency|partner organisation|supporting agency|supporting organisation|who else|
      who else is involved|who help|who will help|support officer|link|linked plan|link to other plan|
      cross reference|risk|equality|equality impact|location|ward|parish|village|estate|street|address|
      postcode|target group|beneficiary|who will benefit|review date|date of review|next review|date added|
      date entered|last updated|date updated|cost centre|cost code|budget code|dependency|date raised|raised|
      raised by|raised at|venue|cabinet member|signed off by|approved by|updated by|agenda item|meeting|
      meeting date|impact on|priority rating|category of spend|achievable|attainable|realistic|relevant|
      mean of verification|source of verification|owner email|lead email|contact email|email|e mail|
      email address|telephone|tel|phone|phone number|telephone number|contact number|contact detail|
      timestamp|time stamp|date submitted|assumption|predecessor|duration|risk and assumption|
      assumption and risk|existing activity|current activity|existing action|existing work|current work|
      existing provision|current provision|existing measure|existing initiative|current initiative|
      what we already do|what we do already|what is in place|what is already in place|already in place|
      already done|what is already happening|date completed|date achieved|date finished|date closed|
      completed on|achieved on|finished on|closed on|completed date|achieved date|closed date|
      actual completion date|actual end date|actual finish date|actual date|funded from|funded through|
      paid for by|paid from|monitored by|overseen by|scrutinised by|checked by|reviewed by|reported to|
      report to|reporting to|accountable to|assisted by|barrier|constraint|obstacle|contributing partner|
      applicant type|link to ni|ni|national indicator|support from|supporting officer|partner to be involved|
      where|h m l`,
    0.6: 'actual|funded by|funding source|source of funding',
    0.5: 'description|detail|priority|priority level',
  },
};

export interface Name {
  readonly field: Field;
  readonly phrase: string;
  readonly weight: number;
}

/** Every known name, one entry a meaning. */
export const VOCABULARY: readonly Name[] = Object.entries(NAMES).flatMap(([field, weighted]) =>
  Object.entries(weighted).flatMap(([weight, phrases]) =>
    phrases.split(/\|\s*/).map((phrase) => ({ field: field as Field, phrase, weight: Number(weight) })),
  ),
);
