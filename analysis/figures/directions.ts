const UP =
  /\b(?:rose|risen|rises?|rising|grew|grown|grows?|growing|growth|up|increas(?:e|es|ed|ing)|climb(?:s|ed)?|expand(?:s|ed)?|expansion|gain(?:s|ed)?|jump(?:s|ed)?|surg(?:e|es|ed)|rais(?:e|es|ed|ing)|hik(?:e|es|ed)|lift(?:s|ed)?|accelerat(?:e|es|ed)|advanced|soar(?:s|ed)?|higher|rebound(?:s|ed)?)\b|增长|上升|提高|上涨|增加|提升|上调|回升|加息|扩大|增速|升至|增至|涨|增|升/g;
const DOWN =
  /\b(?:fell|fallen|falls?|falling|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|down|cut(?:s|ting)?|shr[aiu]nk|contract(?:s|ed|ion)?|lower(?:s|ed|ing)?|slump(?:s|ed)?|slid|reduc(?:e|es|ed|ing|tion)|plung(?:e|es|ed)|tumbl(?:e|es|ed)|slow(?:s|ed|ing)?|trim(?:s|med)?|eas(?:e|es|ed|ing)|narrow(?:s|ed)?)\b|下降|下跌|回落|减少|下调|降息|降准|收窄|缩减|降低|降至|减至|放缓|下滑|萎缩|降|跌/g;

/**
 * Whether the clause says the figure is of a rise or a fall: the nearest such word before it decides, then one
 * right after it ("a 3 percent decline"). `before` and `after` are parts of the figure's own clause.
 */
export function directionOf(before: string, after: string): 'up' | 'down' | null {
  const up = lastEnd(before, UP);
  const down = lastEnd(before, DOWN);
  if (up !== down) return up > down ? 'up' : 'down';
  const near = after.slice(0, 24);
  const upAfter = near.search(new RegExp(UP.source));
  const downAfter = near.search(new RegExp(DOWN.source));
  if (upAfter === downAfter) return null;
  if (upAfter === -1) return 'down';
  if (downAfter === -1) return 'up';
  return upAfter < downAfter ? 'up' : 'down';
}

function lastEnd(text: string, pattern: RegExp): number {
  let end = -1;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}
