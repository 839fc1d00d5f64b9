import type { Phrases } from '../../phrases.ts';
import type { SamplesOf } from './samples.ts';

/**
 * Answers to what is read out before a massage, and what they decide. "I don't want …" alone leaves nothing out:
 * whoever begins like that may want nothing of it any more, and that ends the massage.
 */
export const checks: SamplesOf<
  | 'NotTodayIntent'
  | 'UnsureIntent'
  | 'GentleIntent'
  | 'ChairIntent'
  | 'LieDownIntent'
  | 'KeepInIntent'
  | 'LeaveOutIntent'
  | 'NewPartnerIntent'
  | 'SelfCheckIntent'
> = {
  NotTodayIntent: {
    must: ['(not|better not|rather not) today', '(better|rather) not'],
    should: [
      "(i'd|i would|we'd) rather not [today]",
      '(not this time|not now|maybe not)',
      "let's not",
      '(maybe|perhaps) another (day|time)',
      'another (day|time)',
      'no massage today',
      "[let's] leave it (today|for today)",
      '[that] fits',
      '[that] applies [to me]',
      'yes (that|it|one|something) fits',
      'it fits',
      '[yes] one of (these|those|them)',
    ],
    nice: [
      'one of (these|those|them) (fits|applies)',
      '(one|something) (fits|applies)',
      '(i have|she has|he has) one of (these|those|them)',
      "i've got one of (these|those|them)",
    ],
  },
  UnsureIntent: {
    must: ["(i'm|i am|we're) unsure", "(i|we) (don't|do not) know"],
    should: [
      "[i'm|i am|we're|we are] [really] not sure",
      "(i|we) don't know (about that|if that fits|if any of that fits)",
      '(maybe|perhaps|possibly)',
      "(i|we) can't (tell|say)",
      '(hard|difficult) to (tell|say)',
      '[i have] no idea',
      "(he|she|my partner) (doesn't know|can't tell|isn't sure)",
      "(he's|she's|he is|she is|my partner is) not sure",
    ],
    nice: ['(it depends|dunno)', "[i'm] not certain"],
  },
  // "Be gentle" is too much pressure.
  GentleIntent: {
    must: ['(gentle|gently|light|lightly)', '(gentle|light) strokes only'],
    should: [
      '[only|just] (gentle|light|soft) strokes',
      '(only|just) (gentle|gently|light|lightly)',
      '(gentle|light) (only|today|please)',
      '(keep|make) it (gentle|light)',
      '(a|the) gentle (massage|one|version)',
      'gentle massage',
      'go (gently|lightly)',
    ],
    nice: ['(gentle|light) is (better|fine|good)', '(yes|then|okay) gentle'],
  },
  ChairIntent: {
    must: ['[on] [a|the] chair'],
    should: [
      '(seated|seated please|sitting|sitting up|sitting down)',
      'do it (seated|sitting|on a chair)',
      'can we do (this|it) (sitting|on a chair)',
      '[can we] use a chair',
      '(he|she|my partner) (wants to|would rather) sit',
      "[no] (he|she|my partner|i) can't lie (down|face down)",
      "[no] he can't lie on his (front|stomach|belly)",
      "[no] she can't lie on her (front|stomach|belly)",
      "i can't lie on my (front|stomach|belly)",
      "my partner can't lie on (his|her|their) front",
    ],
    nice: [
      'the (seated|sitting|chair) (one|version)',
      'not (lying down|face down)',
      "no (he|she|my partner) can't",
    ],
  },
  LieDownIntent: {
    must: ['(i want|we want) to lie down', 'face down is (fine|good|okay)'],
    should: [
      '[yes] [lie|lying] face down',
      '[yes] (he|she|my partner) can',
      '(he|she|my partner) can lie (down|face down)',
      'he can lie on his (front|stomach|belly)',
      'she can lie on her (front|stomach|belly)',
      'lying down [is fine|is good|is okay]',
      'lie down',
      'on (the|my|his|her) (front|back|stomach|belly)',
      'on the (bed|floor|table|mat)',
    ],
    nice: ['(we|i) do it lying down', '(he|she|my partner) (wants to|would rather) lie down', 'no chair'],
  },
  KeepInIntent: {
    must: ['[yes|no] keep (it|them)'],
    should: [
      'keep (it|them|that) in',
      'keep (everything|all of it|all of them|both) [in]',
      'keep {part} [in]',
      'leave (it|them|everything) in',
      '(yes|do it) with {part}',
      'include (it|them|everything|{part})',
      'put (it|them|everything) back in',
      'put {part} back in',
      'bring {part} back',
    ],
    nice: ["don't (skip|leave out) {part}", "don't leave (it|them) out", '[i] want to keep (it|them|{part})'],
  },
  // "Skip this" and "don't do this one" are the next step. "No …" would catch whatever begins with a no.
  LeaveOutIntent: {
    must: ['(no more|stop) {part}', '[yes|no] leave (it|them) out'],
    should: [
      'leave (that|this|this one|both) out',
      'leave out (this|that|it|them|both)',
      'leave (it|them) out (for good|from now on)',
      'leave out {part}',
      'leave {part} out',
      'skip {part}',
      'skip (them|both|both of them)',
      '(no|not) {part} (today|for me)',
      "don't (do|include|keep) {part}",
      "don't keep (it|them) [in]",
      'without {part}',
    ],
    nice: [
      "i don't (want|like) {part} today",
      "(i'd|we'd) rather (skip|leave out) {part}",
      "(i'd|we'd) rather not do {part}",
      'take (it|them) out',
    ],
  },
  NewPartnerIntent: {
    must: ['[a] new (partner|person)', '[for] (someone|somebody) new'],
    should: [
      "(it's|this is|i have) (someone new|a new partner)",
      '[a] different (partner|person)',
      'swap over',
      "let's (swap|swap over|swap places|change places)",
      '(swap|change|switch) (places|roles)',
      "(we're|we are) (changing|swapping|switching) (places|roles)",
      '[now] my turn [now]',
      "[now] it's (my|his|her) turn [now]",
      '(his|her) turn [now]',
    ],
    nice: [
      'now [massage|do] (me|him|her)',
      '(my wife|my husband|my partner|she|he) wants a turn',
      'massage (someone else|me) now',
    ],
  },
  SelfCheckIntent: {
    must: ['[the] (self|safety|health) check'],
    should: [
      'do the (self|safety|health) check',
      'read [me] the (self check|safety check|checks|check) [again]',
      'read the (questions|list) again',
      '(run|repeat|start) the (self check|safety check|checks)',
      '(check|check me|check us) again',
      '(do|repeat|run) the checks again',
      'go through the (checks|check|questions) again',
    ],
    nice: ['what was the check', 'tell me the (checks|safety check|self check)'],
  },
};

/** What can be kept in or left out. */
export const partValues: Phrases['values']['Part'] = {
  'front-of-neck': [
    'the front of the neck',
    'front of the neck',
    '[the] front of (my|his|her) neck',
    '[the] front',
    'the front part',
    '[the|my|his|her] throat',
    'the throat (part|strokes|one)',
    'touching the throat',
    'the sides of the throat',
  ],
  'head-lift': [
    'the head lift',
    'head lift',
    '[the|both] head lifts',
    '[the] head lifting',
    '(lifting|lift) (the|my|his|her) head',
    'lifting (heads|the neck)',
    'the head lift (step|steps|part)',
  ],
  'neck-turn': [
    'turning the head',
    'turning (my|his|her) head',
    'turning the neck',
    '[the] (head|neck) (turn|turns|turning)',
    '(turn|rotating|rotate) (the|my|his|her) head',
    'head rotation',
  ],
  percussion: [
    'the tapping',
    'tapping',
    '[the] (drumming|chopping|hacking|percussion|tapotement|beating|pounding)',
    '[the] (edge|fingertip|finger|fist) tapping',
    'the tapping (part|steps|step)',
    '[all] [the] taps',
    '[the] loose fists',
    'all the tapping',
  ],
};
