import type { SamplesOf } from './samples.ts';

/** Where not to press, who should not be massaged, what a doctor is for, and what comes afterwards. */
export const topicsOfCare: SamplesOf<
  | 'NeverPressIntent'
  | 'WhoShouldNotIntent'
  | 'AsleepIntent'
  | 'DiagnosisIntent'
  | 'AftercareIntent'
  | 'HowOftenIntent'
> = {
  NeverPressIntent: {
    must: ["where (shouldn't|can't|mustn't) i (press|massage)"],
    should: [
      'where (should|must) i not (press|massage|push|tap)',
      'where not to (press|massage|push)',
      '(which|what) places (should i avoid|are off limits|are dangerous|must i not press)',
      '(which|what) (spots|parts) should i avoid',
      'is there anywhere i (must|should) not press',
      'are there places i must not press',
      'what should i never press [on]',
      'where should i never press',
      'where is it (dangerous|not safe|safe) to press',
    ],
    nice: [
      'can i press (anywhere|everywhere|wherever i like)',
      'can i press on (my|his|her|the) neck',
      'places to avoid',
    ],
  },
  WhoShouldNotIntent: {
    must: [
      'who should not (do this|have a massage|get a massage|be massaged)',
      "who (shouldn't|can't) (do this|have a massage|get a massage)",
    ],
    should: [
      'who must not (do this|have a massage)',
      'who is (this|massage) not (for|safe for|good for)',
      'when should i not (do this|massage|have a massage|get a massage)',
      "when (shouldn't|can't) i (do this|massage|have a massage)",
      'when is (it|massage|a massage) (not safe|dangerous|a bad idea|not allowed)',
      'is (this|massage) safe for (everyone|everybody|anyone)',
      'can (everyone|anyone) (do this|have a massage)',
      '[what are the] contraindications',
    ],
    nice: [
      '(do i need to|should i) ask a doctor first',
      'should i ask my doctor [first]',
      'who should ask a doctor [first]',
    ],
  },
  AsleepIntent: {
    must: [
      "can i massage someone (asleep|who is asleep|sleeping|who can't say stop)",
      "can i massage him (while|when) he's (asleep|sleeping)",
    ],
    should: [
      "(he's|she's|he is|she is|my partner is) [fast] asleep",
      "(he's|she's) (falling asleep|fallen asleep|sleeping|snoring)",
      '(he|she|my partner) (fell asleep|is snoring|dozed off)',
      "can i massage her (while|when) she's (asleep|sleeping)",
      'can i do this (while|when) (he|she|my partner) (sleeps|is asleep)',
      'what if (he|she|my partner) falls asleep',
    ],
    nice: ['can (i|we) fall asleep', "i'm falling asleep"],
  },
  DiagnosisIntent: {
    must: ["what's wrong with (me|him|her|my back|my neck|my shoulder)"],
    should: [
      'what do i have',
      'why does my (back|neck|shoulder) hurt [so much|all the time|every day]',
      'why do i have (back pain|neck pain|a stiff neck)',
      'is (it|this) (serious|something serious|a slipped disc|a trapped nerve|a pulled muscle)',
      'do i have (a slipped disc|a trapped nerve|arthritis|osteochondrosis|scoliosis)',
      'what could (this|it) be',
      "what's (the|your) diagnosis",
      'can you (diagnose|examine) me',
      '(should i|do i need to) see a (doctor|physio|chiropractor)',
    ],
    nice: [
      'do i need (a doctor|an x ray|a scan)',
      'what (caused|causes) (this|it|my pain|my back pain)',
      'where does (my|the) pain come from',
    ],
  },
  AftercareIntent: {
    must: ['can (he|she|we) shower now', 'what (should|do) (i|we) do after the massage'],
    should: [
      'should (i|he|she|we) drink [some] water',
      'can i (shower|bathe|swim|exercise|work out|drive|drink alcohol) (now|after|afterwards)',
      'can i (have|take) a (shower|bath|sauna) (now|afterwards)',
      'can i go to (the gym|the sauna|sleep|bed|work) (now|after)',
      'why (do i feel|am i) [so] (tired|sleepy|sore)',
      "(i'm|i was|i feel) sore (the next day|the day after|after the massage)",
      'is it normal to be (sore|tired) (after|afterwards|tomorrow|the next day)',
      '[tell me about] aftercare',
    ],
    nice: [
      'what must i do afterwards',
      'should i (rest|stay warm|wash the oil off|wipe the oil off) [afterwards]',
      'how do i get the oil off',
    ],
  },
  HowOftenIntent: {
    must: ['how often can i (have|get|give) a massage', 'how often [a week|a day|is good|is too often]'],
    should: [
      'how often (can|should|may) (i|we) do (this|it|that)',
      'can (i|we) do (this|it) (every day|daily|every week|twice a day|twice a week|again tomorrow|every night)',
      'is (twice a day|every day|once a week|daily) (too much|too often|enough)',
      'how many times a (day|week|month)',
      'when can (i|we) do (this|it) again',
    ],
    nice: ['how long should i wait before the next one', 'can i do it too often'],
  },
};
