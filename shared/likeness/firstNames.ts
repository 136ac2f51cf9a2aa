/** First names that a letter makes into another person's: Joan is not John misspelt. */
const NAMES = `
aaron adam adele adrian agnes aidan aileen alan albert alec alex alexa alexander alexandra alexis alfie alice
alicia alison allan allen alma amanda amber amelia amy andrea andrew andy angela angie anita ann anna anne
annette annie anthea anthony antonia april arthur ashley audrey barbara barry beatrice becky belinda ben
benjamin bernard bernadette beryl beth betty beverley bill billy bob bobby bradley brenda brian bridget bryan
bruce bryony callum cameron carl carla carol carole caroline carolyn catherine cathy cecil celia charles
charlie charlotte cheryl chloe chris christian christina christine christopher claire clara clare clifford
clive colin colleen connor craig cynthia daisy dale damian dan daniel daniela danielle danny daphne darren
daryl dave david dawn dean debbie deborah debra denis denise dennis derek dermot diana diane dianne dominic
don donald donna dora doreen doris dorothy doug douglas duncan dylan eddie edith edmund edward edwin eileen
elaine eleanor elena elizabeth ella ellen ellie elsie emily emma eric erica erin ernest esther ethan eunice
eva eve evelyn fay felicity fiona florence frances francis frank fred freda frederick gail gareth gary gavin
gemma gene geoff geoffrey george georgia georgina gerald gerard geraldine gill gillian gina glen glenn gloria
glyn gordon grace graeme graham grant greg gregory gwen guy hannah harold harriet harry hayley hazel heather
helen helena henry hilary holly howard hugh hugo ian ida imran ingrid irene iris isaac isabel isabella isla
ivan ivor ivy jack jackie jacqueline jacqui jade jake james jamie jan jane janet janice janine jason jasmine
javed jayne jean jeanette jeff jeffrey jennie jennifer jenny jeremy jerry jess jesse jessica jessie jill jim
jimmy jo joan joanna joanne joe joel john johnny jon jonathan jordan joseph josephine josh joshua joy joyce
judith judy julia julian julie june justin justine karen karin karl kate katherine kathleen kathryn kathy
katie katy kay keith kelly ken kenneth kerry kevin kieran kim kimberley kirsten kirsty kyle lance laura lauren
laurence lawrence leah lee leigh len leo leon leonard lesley leslie lewis liam lilian lily linda lindsay lindsey
lisa liz lloyd lois lorna lorraine louis louisa louise lucas lucy luke lydia lyn lynda lynn lynne lynsey
mabel madeleine malcolm mandy marc marcia marcus margaret maria marian marie marilyn marina marion mark
marlene martha martin martina martyn mary mason mathew matt matthew maura maureen maurice mavis max maxine
megan mel melanie melissa mervyn mia michael michaela michele michelle mick mike miles millie mina miriam
mohammed moira molly mona monica morgan muriel nadia nancy naomi natalie natasha nathan neil nell nicholas
nick nicki nicky nicola nigel nina noel nora norma norman oliver olive olivia oscar owen paige pam pamela
pat patricia patrick paul paula pauline pearl peggy penny percy peter petra phil philip philippa phillip
phoebe phyllis polly priya rachael rachel ralph ray raymond rebecca reg reginald rex rhona rhys richard rick
rita rob robert roberta robin robyn rod roger roland ron ronald rory rosa rose rosemary rosie ross rowan roy
ruby rupert russell ruth ryan sabrina sally sam samantha samuel sandra sara sarah saskia scott sean seth
shannon sharon shaun shauna sheena sheila shelley shirley sian sidney simon simone sonia sonja sophia sophie
stacey stan stanley stella stephan stephanie stephen steve steven stewart stuart sue susan susanna susanne
suzanne suzy sylvia tamara tania tanya tara ted terence teresa terry tessa thelma theo theresa thomas tim
timothy tina tobias toby tom tommy toni tony tracey tracy trevor trish trudy una ursula valerie vanessa vera
verity veronica vic vicki vicky victor victoria vince vincent viola violet virginia vivian vivien vivienne
wanda warren wayne wendy wilfred will william willie winifred yasmin yvette yvonne zara zoe`;

const KNOWN: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));

/** True for a folded word that is a usual first name. */
export function isFirstName(word: string): boolean {
  return KNOWN.has(word);
}
