/** What may stand before words such as "tbc": "lead officer to be confirmed". */
const SUBJECT = String.raw`(?:(?:the|new|lead|name|post|officer|person)s? )*`;

const OPEN = String.raw`t\.?b\.?[acd]\.?|vacan(?:t|cy)(?: post)?(?: \((?!.*cover).*\))?|to be (?:confirmed|agreed|determined|decided|appointed|identified|allocated|recruited|supplied|advised|named).*`;

/** Words that stand where a lead is yet to be found. */
export const UNDECIDED_LEAD = new RegExp(
  String.raw`^(?:${SUBJECT}(?:${OPEN})|\?+|n\/?a|none|no lead|nobody|no one|not known|unknown|-|–|a\.? ?n\.? ?other|await.*|(?:please )?(?:choose|select)\b.*|click (?:here|to|or)\b.*|\[?(?:enter|insert|add|type) (?:here|name|lead|text|owner)\b.*|not yet .*)$`,
  'i',
);
