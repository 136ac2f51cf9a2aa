/** Words that stand where a lead is yet to be found. */
export const UNDECIDED_LEAD =
  /^(?:\?+|tbc|tba|tbd|n\/?a|none|vacant|vacancy|-|–|to be (?:confirmed|agreed|determined|decided|appointed|identified|allocated).*|await.*|not yet .*)$/i;
