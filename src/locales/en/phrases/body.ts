import type { SamplesOf } from './samples.ts';

/** Places of the body by their names: where they are, and whether to press there. */
export const body: SamplesOf<'LandmarkIntent'> = {
  LandmarkIntent: {
    must: [
      'where exactly (is|are) the {landmark}',
      'what does [the] {landmark} mean',
      'what do you mean by [the] {landmark}',
    ],
    should: [
      "(where is|where's|where are) [the|my|his|her] {landmark}",
      "(what is|what's|what are) [the|a] {landmark}",
      'which (bone|part|muscle) is the {landmark}',
      'how (do|can) i find the {landmark}',
      'how do i know where the {landmark} is',
      '(show me|find|explain|tell me about) the {landmark}',
      'tell me where the {landmark} (is|are)',
      '(is|are) (this|that|these|it) the {landmark}',
      'am i on the {landmark}',
      '(can|may|should|do) i press on [the|my|his|her] {landmark}',
      'can i (push|tap) on [the|my] {landmark}',
      'can i (massage|touch|rub|knead) [the|my|his|her] {landmark}',
      '(can|should|do) i (press|work) {landmark}',
    ],
    nice: [
      'is it (okay|safe|dangerous) to (press on|massage|touch) the {landmark}',
      'how hard can i press on the {landmark}',
      'can i (put weight|put pressure|lean) on the {landmark}',
      'should i (avoid|stay off) the {landmark}',
    ],
  },
};
