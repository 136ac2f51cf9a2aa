const NAMES = `
aaron abbie abdul abi abigail adam adele adrian agnes ahmed aidan aileen aisha alan alana alastair albert alec
alex alexa alexander alexandra alexis alfie ali alice alicia alison alistair allan allen allison alma alun
alyson amanda amber amelia amina amir amy ana andrea andreas andrew andy angela angie angus anil anita anjali
ann anna anne annette annie anthea anthony antonia antony april arthur arun asha ashley asif audrey ava avril
ayesha barbara barry beata beatrice becky belinda ben benjamin bernadette bernard beryl beth bethan bethany
betty bev beverley bill billy bob bobby bradley brandon brenda brendan brian bridget bronwen bruce bryan bryn
bryony caitlin callum calum cameron carl carla carly carmel carol carole caroline carolyn carys cath catherine
cathy cecil cecilia celia ceri charles charley charlie charlotte chelsea cheryl chloe chris christian
christina christine christopher claire clara clare clifford clive colette colin colleen connor conor craig
crystal cynthia daisy dale damian dan dana daniel daniela danielle danny daphne darren daryl dave david dawn
dean deb debbie deborah debra declan dee deepa deirdre delia denis denise dennis derek dermot desmond diana
diane dianne dina dipak dominic don donald donna dora doreen doris dorothy doug douglas duncan dylan eamonn
eddie edith edmund edward edwin eileen elaine eleanor elena elizabeth ella ellen ellie elliot elsie emily emma
eric erica erin ernest esme esther ethan eugene eunice eva evan eve evelyn ewan faith farah farida farooq
fatima fay faye felicity fergus fiona florence fran frances francesca francis frank fraser fred freda freddie
frederick gail gareth garry gary gavin gaynor gemma gene geoff geoffrey george georgia georgina geraint gerald
geraldine gerard gerry giles gill gillian gina gladys glen glenn gloria glyn glynis gordon grace graeme graham
grant greg gregory greta gus guy gwen gwyn hamza hannah hari harold harriet harry harvey hasan hassan hayley
hazel heather heidi helen helena henry hilary hilda holly howard hugh hugo huw iain ian ibrahim ida imogen
imran ingrid iqbal irene iris isaac isabel isabella isla ismail ivan ivor ivy jack jackie jacob jacqueline
jacqui jade jagdeep jai jake james jamie jan jane janet janette janice janine jared jasmine jason jasper javed
jay jayne jean jeanette jeff jeffrey jemma jen jenna jennie jennifer jenny jeremy jerome jerry jess jesse
jessica jessie jill jim jimmy jo joan joanna joanne jocelyn jodie joe joel john johnny jon jonathan jordan
joseph josephine josh joshua joy joyce juan judith judy julia julian julie juliet june justin justine kamal
karen karim karin karina karl kate katherine kathleen kathryn kathy katie katrina katy kay kayleigh keeley
keith kelly kelvin ken kenneth kenny keri kerry kevin khalid kiera kieran kim kimberley kiran kirsten kirsty
kris krishna kristina kumar kyle lance laura lauren laurence lawrence leah leanne lee leigh len leo leon
leonard leroy lesley leslie lewis liam lila lilian lily linda lindsay lindsey lisa liz lloyd logan lois lola
lorna lorraine louis louisa louise lucas lucia lucille lucy luke lydia lyn lynda lyndon lynn lynne lynsey
mabel maddie madeleine maggie mahmood malcolm mandy manjit marc marcia marcus marek margaret maria marian
marianne marie marilyn marina mario marion marjorie mark marlene marlon martha martin martina martyn mary
mason mathew matilda matt matthew maura maureen maurice mavis max maxine meera megan mel melanie melissa
melvin mervyn mia michael michaela michele michelle mick miguel mike mila mildred miles millie min mina
miranda miriam mitchell mo mohamed mohammad mohammed moira molly mona monica morag morgan moses muhammad
muriel myra nadia nadine nancy naomi nasreen natalie natasha nathan nathaniel naveed neil nell nelson nerys
nia niall niamh nicholas nick nicki nicky nicola nigel nikki nina noah noel nora noreen norma norman olga
olive oliver olivia omar oscar osman owen paige pam pamela parveen pat patricia patrick paul paula pauline
pawel pearl peggy penelope penny percy perry pete peter petra phil philip philippa phillip phoebe phyllis
piotr pippa polly poppy praveen priya rachael rachel rahul raj rajesh ralph ramesh ranjit rashid ravi ray
raymond rebecca reg reginald rex rhian rhiannon rhodri rhona rhys richard rick ricky rita rob robbie robert
roberta robin robyn rochelle rod roderick rodney roger roisin roland ron ronald rory rosa rosalind rose
rosemary rosie ross rowan rowena roxanne roy ruby rupert russ russell ruth ryan sabrina sadia sadie safia
sajid sally salma sam samantha samir samuel sana sandeep sandra sandy sanjay sara sarah sarita sasha saskia
satish saul scarlett scott sean sebastian selina seth shabana shane shannon sharon shaun shauna sheena sheila
shelley sheryl shirley shona sian sid sidney silvia simon simone sinead siobhan sofia sonia sonja sophia
sophie stacey stacy stan stanley stella stephan stephanie stephen steve steven stewart stuart sue sukhdev suki
sunil sunita surinder susan susanna susanne susie suzanne suzy sybil sylvia tahir tamara tamsin tania tanya
tara tariq tasha ted terence teresa terri terry tess tessa thelma theo theresa thomas tiffany tim timothy tina
tobias toby todd tom tomasz tommy toni tony tracey tracy trevor tricia trish trudy tyler una ursula usha val
valerie vanessa vera verity vernon veronica vic vicki vicky victor victoria vijay vikram vince vincent viola
violet virginia vivian vivien vivienne wade wanda warren wayne wendy wesley wilfred will william willie
winifred winston xavier yasmin yolanda yusuf yvette yvonne zac zachary zahid zahra zara zeb zena zoe`;

const KNOWN: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));

/** True for a first name, in lower case, that is common in Britain among people at work between 1995 and 2025. */
export function isFirstName(word: string): boolean {
  return KNOWN.has(word);
}
