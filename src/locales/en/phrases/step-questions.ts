import type { SamplesOf } from './samples.ts';

/** Questions about the step that is being done: none of them names it. */
export const stepQuestions: SamplesOf<
  | 'HowIntent'
  | 'WhereIntent'
  | 'WhichHandIntent'
  | 'HowFastIntent'
  | 'FeelIntent'
  | 'WhyIntent'
  | 'DoingItRightIntent'
> = {
  HowIntent: {
    must: ['how', 'how do you do (this|that|it)', 'show me [how|how to do this|how to do that]'],
    should: [
      'how (do|should|can) (i|we) do (this|that|it)',
      'how (do i do this step|does this work|does that work|does it work|does this go|is this done|is it done)',
      'tell me how [to do this|to do that]',
      "(i don't|i didn't) get (it|this|that)",
      "(i don't|i didn't) understand [it|this|that]",
      'explain [this|that|it] [again|more simply|better]',
      "i'm confused",
      'explain this (step|move|technique) [again]',
      '[so] what (do|should) i do',
      'what do i have to do',
      'what am i (supposed to do|doing)',
    ],
    nice: [
      'what do i do (now|here|with my hands)',
      'what do my hands do',
      'what (do you|does that|does this) mean',
      'help me with this [step]',
    ],
  },
  WhereIntent: {
    must: [
      'where [exactly]',
      'where exactly (is that|do i press|do i put my hands|on the back|should i press)',
    ],
    should: [
      'where (do|should) (i|we) (press|start|do this|do that|put my hands|put my thumbs|massage|stroke|knead)',
      'where do my hands go',
      '(which|what) (muscle|part|place|spot|area|part of the back)',
      "what's (the|this) muscle called",
      'how far (down|up) [do i go|should i go]',
      'how far from the spine [is that|should i be]',
      "(where's|where is) (that|this|the place|the spot|the right spot)",
      'show me (where|the place|the spot|the right spot)',
      'am i (on|in) the right (spot|place)',
      'is this the right (spot|place)',
      'am i (too high|too low|too far up|too far down|too far out)',
      // Which way: where the hands come from and where they go.
      '[do i go] (up or down|down or up|up and down)',
      '(which|what) (way|direction)',
      '(which|what) (way|direction) (do i go|should i go|is it|do my hands go|do the circles go|do i stroke)',
      '[do i go] (towards|toward) the neck or away [from it]',
    ],
    nice: [
      '(towards|toward) the (spine|head|shoulders|heart) or away [from it]',
      '[is it] clockwise or (not|counterclockwise|anticlockwise|the other way)',
      '(inwards or outwards|outwards or inwards)',
      'do i (stroke|rub|go) (up|down|sideways|inwards|outwards)',
      'which way round',
    ],
  },
  WhichHandIntent: {
    must: ['which hand', 'left or right [hand]', 'left hand or right hand', 'one hand or (two|both)'],
    should: [
      'which hand (do i use|should i use|goes on top|is on top|goes where|first|goes first|is it)',
      '(two|both) hands or one',
      'do i do this with (one hand|two hands|both hands)',
      '(do i use|should i use|is it) both hands',
      '(do i need|do i use) one hand or two',
      'whose (left|right)',
    ],
    nice: ['what do i do with (my left hand|my right hand|the other hand)', 'where does the other hand go'],
  },
  HowFastIntent: {
    must: ['how (fast|slow|slowly|quick|quickly)'],
    should: [
      'how (fast|slow|slowly|quickly) (do i go|should i go|should it be|is it|should i do this|do i do this)',
      'am i [going] too (fast|slow)',
      'is (this|that|it) too (fast|slow)',
      'is this (fast|slow) enough',
      '(which|what) (speed|tempo|rhythm|pace)',
      "what's the (speed|tempo|rhythm|pace|beat)",
      'what (speed|tempo|rhythm|pace) should it be',
      'fast or slow',
      'do i go (fast or slow|slow or fast)',
    ],
    nice: [
      'count (for me|with me|it for me|out loud|the beat)',
      '[can you] give me (a|the) (beat|rhythm|count)',
    ],
  },
  FeelIntent: {
    must: ['how (should|does) (it|this|that) feel'],
    should: [
      'how is (it|this) supposed to feel',
      'how should (she|he|my partner) feel',
      'what (should|does) (it|this|that) feel like',
      'what is (it|this) supposed to feel like',
      'what (should i|am i supposed to) feel',
      'what should (she|he|my partner) feel',
      'is (it|this) supposed to (feel like this|feel like that|be warm|be like this)',
      'should (it|this) (feel like this|feel like that|feel warm|be warm|tickle|ache)',
    ],
    nice: [
      'should the skin (go|be|get|turn) (red|pink|warm)',
      'is it (normal|okay) (to feel this|to feel like this|if it is warm|if the skin goes red)',
    ],
  },
  WhyIntent: {
    must: ['why', 'why (are we|am i) doing (this|that|it)'],
    should: [
      'why (do|should) (we|i) do (this|that|it)',
      'why this [step|now]',
      "(what's|what is) (this|that|it) [good] for",
      "(what's|what is) this step for",
      'what (does|will) (this|that|it) do',
      "what's the (point|use|purpose|idea) [of this|of that|of this step]",
      'why (no|not more) pressure [here|there]',
    ],
    nice: ['why so (light|soft|slow|gentle)', 'what good is (this|that|it)'],
  },
  DoingItRightIntent: {
    must: ['am i doing okay', 'is it okay like this', 'do i do it (right|wrong)', 'what am i doing wrong'],
    should: [
      'am i doing (this|that|it) (right|wrong|correctly|properly)',
      'did i do (this|that|it) (right|wrong|correctly)',
      'is (this|that|it) (right|correct|wrong|okay)',
      'is (this|that) how (you do it|it goes|it works|i do it)',
    ],
    nice: ['what (could|can) i do (better|wrong)', '[what are the] common mistakes'],
  },
};
