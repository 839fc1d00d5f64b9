/** A finding in a text, named by what was found; null if there is none. */
export const found = (pattern: RegExp, text: string): string | null => {
  const match = pattern.exec(text);
  return match === null
    ? null
    : `"${match[0]}" in "${text.slice(Math.max(0, match.index - 60), match.index + 60)}"`;
};

/** Wording for children, or that promises them something. "Children" as those who should not is none. */
export const forChildren =
  /\b(?:kids?|kiddos?|toddlers?|boys and girls|little ones|fun for (?:all|the whole family)|for children|cartoon|fairy tale)\b/i;

/** Something to buy, to rate, or to visit, and other skills. */
export const advertising =
  /\b(?:buy|purchase|orders?|subscri\w+|discount|coupon|price|sale|premium|upgrade|sponsor\w*|advert\w*|brought to you|our other|other skills?|download|website|visit us|rate us|five stars?|leave a review|enable)\b|https?:|www\.|\.com\b/i;

/** Marks of others, in the trade and near it. A shiatsu or a Swedish massage is none. */
export const marks =
  /\b(?:theragun|hypervolt|homedics|naipo|renpho|nivea|vaseline|weleda|johnson'?s|tiger balm|voltaren|biofreeze|calm app|headspace|spotify|apple|siri|google|youtube|fitbit|peloton|echo|fire tv|kindle)\b/i;

/** What only somebody with a screen could do. */
export const screenWords =
  /\b(?:(?:look|see|shown?|watch|tap|touch|swipe|scroll|press)(?: \w+)? (?:on|at) (?:the|your) (?:screen|display|app|phone)|on(?:-| )screen|the picture|the video|swipe|scroll)\b/i;

/** Everything said to be known of a person's health, as a form would ask for it. */
export const asksForHealth =
  /\b(?:what(?:'s| is) your (?:age|weight|blood pressure|condition|diagnosis|illness)|how old are you|which medicines?|what (?:illness|condition|injury) do you have|tell me (?:about )?your (?:illness|condition|symptoms?|medicines?))\b/i;
