/** First names common in Britain among people at work between 1995 and 2025, in lower case. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaron abbie abdul abi abigail adam adele adrian ahmed aidan aileen aisha alan alana alastair albert alec alex
  alexander alexandra alexis alfie ali alice alicia alison alistair allan allen allison alun alyson amanda amber amelia amir
  amina amy ana andrea andreas andrew andy angela angie angus anil anita anjali ann anna anne annette annie anthony antonia
  antony april arthur arun asha ashley asif audrey ava avril ayesha barbara barry beata becky belinda ben benjamin bernadette
  bernard beryl beth bethan bethany betty bev beverley bill billy bob bobby brandon brenda brendan brian bridget bronwen
  bruce bryan bryn bryony caitlin callum calum cameron carl carla carly carmel carol carole caroline carolyn carys cath
  catherine cathy cecilia ceri charles charley charlie charlotte chelsea cheryl chloe chris christian christina christine
  christopher claire clare clive colette colin colleen connor conor craig crystal cynthia daisy dale dan dana daniel daniela
  danielle danny daphne darren dave david dawn dean deb dee debbie deborah debra declan deepa deirdre delia denis denise dennis
  derek dermot desmond diana diane dianne dina dipak dominic donald donna doreen doris dorothy doug douglas duncan dylan
  eamonn eddie edith edmund edward edwin eileen elaine eleanor elena elizabeth ella ellen ellie elliot elsie emily emma eric
  erica erin ernest esme esther ethan eugene eva evan eve evelyn ewan faith farah farida farooq fatima fay faye felicity fergus
  fiona florence frances francesca francis frank fran fraser fred freda freddie gail gareth garry gary gavin gaynor gemma geoff
  geoffrey george georgia georgina geraint gerald geraldine gerard gerry gill gillian gina giles gladys glen glenn gloria glyn
  glynis gordon grace graeme graham grant greg gregory greta guy gus gwen gwyn hannah hamza hari harold harriet harry harvey
  hasan hassan hayley hazel heather heidi helen helena henry hilary hilda holly howard hugh hugo huw iain ian ibrahim imogen
  imran ingrid iqbal irene iris isaac isabel isabella isla ismail ivan ivor jack jackie jacob jacqueline jacqui jade jagdeep
  jai jake james jamie jan jane janet janette janice janine jared jasmine jason jasper javed jay jayne jean jeanette jeff
  jeffrey jemma jen jenna jennie jennifer jenny jeremy jerome jess jessica jill jim jimmy jo joan joanna joanne jocelyn jodie
  joe joel john johnny jon jonathan jordan joseph josephine josh joshua joy joyce juan judith judy julia julian julie juliet
  june justin kamal karen karim karina karl kate katherine kathleen kathryn kathy katie katrina katy kay kayleigh keeley keith
  kelly kelvin ken kenneth kenny keri kerry kevin khalid kiera kieran kim kimberley kirsten kirsty kiran kris krishna kristina
  kumar kyle lance laura lauren laurence lawrence leah leanne lee leigh len leo leon leonard leroy lesley leslie lewis liam
  lila lily linda lindsay lindsey lisa liz lloyd logan lois lola lorna lorraine louis louisa louise lucas lucia lucille lucy
  luke lydia lyn lynda lyndon lynn lynne lynsey mabel maddie madeleine maggie mahmood malcolm mandy manjit marc marcia marcus
  marek margaret maria marian marianne marie marilyn marina mario marion marjorie mark marlene marlon martha martin martina
  martyn mary mathew matilda matt matthew maureen maurice mavis max maxine megan mel melanie melissa melvin meera mia michael
  michaela michelle mick miguel mike mila mildred millie min miranda miriam mitchell mo mohamed mohammad mohammed moira molly mona
  monica morag morgan moses muhammad muriel myra nadia nadine nancy naomi nasreen natalie natasha nathan nathaniel naveed
  neil nell nelson nerys nia niall niamh nicholas nick nicky nicola nigel nikki nina noah noel nora noreen norma norman olga
  olive oliver olivia omar oscar osman owen pam pamela parveen pat patricia patrick paul paula pauline pawel penelope penny
  perry pete peter petra phil philip philippa phillip phoebe phyllis pippa piotr polly poppy praveen priya rachael rachel rahul
  raj rajesh ralph ramesh ranjit rashid ravi ray raymond rebecca reg reginald rhian rhiannon rhodri rhona rhys richard rick
  ricky rita rob robbie robert roberta robin rochelle rod roderick rodney roger roisin roland ron ronald rory rosa rosalind
  rose rosemary rosie ross rowan rowena roxanne roy ruby rupert russ russell ruth ryan sabrina sadia sadie safia sajid sally
  salma sam samantha samir samuel sana sandeep sandra sandy sanjay sara sarah sarita sasha satish saul scarlett scott sean
  sebastian selina shabana shane shannon sharon shaun shauna sheena sheila shelley sheryl shirley shona sian sid sidney silvia
  simon simone sinead siobhan sofia sonia sophia sophie stacey stacy stan stanley stella stephanie stephen steve steven stewart
  stuart sue suki sukhdev sunil sunita surinder susan susanna susie suzanne sybil sylvia tahir tamara tamsin tania tanya tara
  tariq tasha ted terence teresa terri terry tess tessa thelma theo theresa thomas tiffany tim timothy tina toby todd tom tomasz
  tommy toni tony tracey tracy trevor tricia trish trudy tyler una usha val valerie vanessa vera vernon veronica vicki vicky
  victor victoria vijay vikram vince vincent viola violet virginia vivian vivien vivienne wade wanda warren wayne wendy wesley
  wilfred will william winifred winston xavier yasmin yolanda yusuf yvette yvonne zac zachary zahid zahra zara zeb zena zoe`
    .split(/\s+/)
    .filter(Boolean),
);
