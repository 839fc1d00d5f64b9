import type { SamplesOf } from './samples.ts';

/** Places of the body by their names: where they are, and whether to press there. */
export const body: SamplesOf<'LandmarkIntent'> = {
  LandmarkIntent: {
    must: [
      'where is the {landmark}',
      'what is the {landmark}',
      'can i press on the {landmark}',
      "what's the {landmark}",
    ],
    should: [
      'where exactly (is|are) the {landmark}',
      'what does [the] {landmark} mean',
      'what do you mean by [the] {landmark}',
      "(where is|where's|where are) [the|my|his|her] {landmark}",
      "(what is|what's|what are) [the|a] {landmark}",
      'how (do|can) i find the {landmark}',
      'how do i know where the {landmark} is',
      '(show me|find|explain|tell me about) the {landmark}',
      'tell me where the {landmark} (is|are)',
      '(is|are) (this|that|these|it) the {landmark}',
      '(can|may|should|do) i press on [the|my|his|her] {landmark}',
      'can i (push|tap) on [the|my] {landmark}',
      'can i (massage|touch|rub|knead) [the|my] {landmark}',
      '(can|should|do) i (press|work) {landmark}',
      'is it (okay|safe|dangerous) to (press on|massage|touch) the {landmark}',
      'how hard can i press on the {landmark}',
      'can i (put weight|put pressure|lean) on the {landmark}',
      'where precisely is the {landmark}',
      "(where's|where is) the {landmark} (again|exactly)",
      'is it (ok|okay|safe) to press the {landmark}',
      'is it ok to press on the {landmark}',
      'what (exactly|on earth) is the {landmark}',
      'where do i find the {landmark}',
    ],
    nice: [
      'which (bone|part|muscle) is the {landmark}',
      'am i on the {landmark}',
      'should i (avoid|stay off) the {landmark}',
      'wears the {landmark}',
      '{landmark} where',
      '{landmark} where is that',
      'press on the {landmark} okay',
    ],
  },
};
