/** Words that stand where a lead is yet to be found. */
export const UNDECIDED_LEAD =
  /^(?:\?+|tbc|tba|tbd|n\/?a|none|vacant|vacancy|-|–|to be (?:confirmed|agreed|determined|decided|appointed|identified|allocated).*|await.*|(?:please )?(?:choose|select)\b.*|click (?:here|to|or)\b.*|\[?(?:enter|insert|add|type) (?:here|name|lead|text|owner)\b.*|not yet .*)$/i;
