import type { SamplesOf } from './samples.ts';

/**
 * Pain, and the answers to "a dull ache, or sharp?". Nothing but a clear "dull" counts as dull: "i don't know" is
 * unsure, and unsure is sharp.
 */
export const pain: SamplesOf<'HurtsIntent' | 'DullIntent' | 'SharpIntent'> = {
  HurtsIntent: {
    must: ['(ouch|ow|oww|au)'],
    should: [
      '(ouch|ow) (that|it|this) hurts',
      '(no|yes|stop) (that|it) hurts',
      '[that] hurts [here|there|a bit|a lot|now]',
      '(it|this) hurts [here|there|a bit|a lot|now]',
      '[that] really hurts',
      '(it|this) really hurts',
      "(it's|that's|this is) [very|really] painful",
      "(it's|that's) painful (there|here)",
      'it is painful',
      "(it's|that's) hurting [me|her|him]",
      "(it's|that's) sore (there|here)",
      'it hurts between (my|her|his) shoulder blades',
      'it hurts in (my|the|her|his) (back|neck|shoulder)',
      'it hurts (on|at) the (spine|ribs|bone|neck)',
      '(my|her|his) (back|neck|shoulder|shoulder blade|spine|low back) hurts',
      "(i'm|she's|he's|i am|she is|he is|my partner is) in pain",
      "i'm in pain (here|there|now)",
      "(i have|there's) pain (here|there|now|on this side)",
      "(i've got|i have|i feel|she feels|he feels|there's|there is) (pain|some pain)",
      "(you're|you are) hurting me",
      '(i hurt|i am hurting) (her|him|my partner)',
      "(she|he|my partner) says (it hurts|it hurts more|that hurts|ouch|it's painful|it burns|it stings|it pinches|it aches)",
      '(she|he|my partner) (said|cried) (ouch|ow)',
      'pain',
      '[it|this|that] hurt',
      "(it's|that's|this is) starting to hurt",
      'hurts more [now]',
      '(it|this) hurts more [now]',
      '(this one|this step|this side|the other side) hurts',
      '[it|that] hurts on (this|the other|the left|the right) side',
    ],
    nice: [
      '(the tapping|the head lift|turning my head|lifting my head) hurts',
      "(it|this) doesn't feel (good|right|nice)",
      "[that] doesn't feel (good|right|nice)",
      '(i think|now|wait|okay) it hurts',
      '(ow ow|ouch ouch|painful|too painful)',
      // More a sound than a word: an ear may take it for "we're fine", so nothing may rely on it.
      'oof',
      '[it|that] (pinches|pulls) [here|there]',
      "(something's|something is) (wrong|not right|hurting)",
      '(something|the brush) hurts',
      '(it hurts|hurts) when (you press|i press|you do that|i do that|you touch it)',
      '(ow|ouch|stop) (that|it) (burns|stings)',
    ],
  },
  DullIntent: {
    must: ['dull ache', 'the dull one', '(it|it just) aches [a bit|a little]'],
    should: [
      "[it's|it is] [a bit|just|more] dull",
      "[it's|it is|just|it's just] (an ache|a dull ache|a mild ache)",
      "[it's|just|it's just] [a bit] (sore|tender|achy)",
      "[it's] [a] good pain",
      "it's a dull pain",
      'a dull pain',
    ],
    nice: ['more of an ache', "[it's] (mild|a mild pain)"],
  },
  SharpIntent: {
    must: ["[it's|it is] [a] sharp pain"],
    should: [
      "[it's|it is] [a bit|very|really|more] sharp",
      'the sharp one',
      "[it's] [a] stabbing pain",
      "[it's] stabbing",
      "[it's] (piercing|burning|stinging)",
      "[it's] a (piercing|burning|stinging) pain",
      'it (stabs|burns|stings) [more|here|there|a lot]',
      '[that] (burns|stings)',
      'it (burns|stings) when (you press|i press)',
      '(both|both of them|neither)',
    ],
    nice: [
      "(it's|the pain is) (on|in) the bone",
      "(the pain|it) (stays|won't go away|doesn't go away)",
      '(he|she|my partner) says (sharp|both|stabbing)',
    ],
  },
};
