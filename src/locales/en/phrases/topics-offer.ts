import type { SamplesOf } from './samples.ts';

/** What this guide has and what it has not, what massage does for people, and how the voice sounds. */
export const topicsOfOffer: SamplesOf<
  | 'WhichMassagesIntent'
  | 'BenefitsIntent'
  | 'CureIntent'
  | 'SlimmingIntent'
  | 'OtherPartsIntent'
  | 'VolumeIntent'
  | 'MusicIntent'
  | 'DisappointedIntent'
> = {
  WhichMassagesIntent: {
    must: [
      '(what|which) kinds of massage (are there|do you know)',
      'how many massages (are there|do you know)',
    ],
    should: [
      '(what|which) massages (do you know|do you have|can you do|are there|do you offer|can i choose)',
      '(what|which) (routines|options) (are there|do you have)',
      'which (one|massage) (should i take|should i do|is best|is right for me)',
      '(list|tell me) [all] the massages',
      'what (are my options|is there to choose from|can i choose)',
      'what other massages (do you have|are there)',
      'what else (do you have|is there)',
      'do you (know|have) [any] other massages',
    ],
    nice: ['is there another massage', 'what do you recommend'],
  },
  BenefitsIntent: {
    must: [
      'what is massage good for',
      "what's the benefit [of massage|of a massage]",
      'what are the (benefits|advantages) [of massage|of a massage]',
    ],
    should: [
      'why should i (get|have|do) a massage',
      'is [a] massage (healthy|good for you|good for me|good for the skin)',
      "what's (so good|good) about massage",
      'what does [a] massage do [for me|for you]',
      '(does|how does) massage (help|work)',
      'what good does [a] massage do',
      'does (it|massage) (relax|reduce stress|help with stress|help me relax)',
    ],
    nice: ['is it (healthy|relaxing|good for stress)', 'will i feel better', 'why massage'],
  },
  CureIntent: {
    must: [
      'does it (take the pain away|make the pain go away|help me sleep|lower my blood pressure)',
      'will my (pain|neck pain|back pain) go away',
    ],
    should: [
      'will this (cure|heal|fix) my (neck|back|pain|headaches|posture)',
      'will it (cure|fix) (me|my neck|my back|my posture)',
      'can (this|massage) (cure|heal|treat) (pain|illness|my neck|my back)',
      'does (it|massage) help [with] (migraines|headaches|insomnia|back pain|neck pain|sciatica|arthritis)',
      'is (it|massage) good for (osteochondrosis|migraines|headaches|back pain|neck pain|arthritis)',
      'can you (cure|heal|fix) (me|my neck|my back|my pain)',
    ],
    nice: ['is this a (treatment|therapy|cure)', 'will it straighten my (back|spine)'],
  },
  SlimmingIntent: {
    must: ['will it get rid of (cellulite|fat|wrinkles|toxins|my double chin|stretch marks)'],
    should: [
      'does (it|this|massage) (burn fat|burn calories|make me slim)',
      'does it get rid of (cellulite|fat|toxins)',
      '(will i|does it help me) lose weight',
      'does (it|massage) (flush out|remove|release) toxins',
      'does it (detox|cleanse|rejuvenate|boost my metabolism|boost my immune system|improve circulation)',
      'is it good for (my lymph|the lymph|cellulite|losing weight|wrinkles|my metabolism|my circulation)',
      'does it drain (lymph|the lymph)',
      '(lymph|lymphatic) drainage',
      'does it help against (cellulite|wrinkles|fat)',
    ],
    nice: ['does it make me look younger', 'how many calories does it burn'],
  },
  // Nothing but parts of the body and kinds of massage: jokes and the weather are not understood at all.
  OtherPartsIntent: {
    must: ['do the (feet|legs|face|hands|arms|head)'],
    should: [
      '[can you] (do|massage) my (whole body|full body|feet|legs|face|arms|hands|head|stomach)',
      'massage my (foot|leg|knees|calves|thighs|hips|belly|chest|bottom|scalp|temples)',
      'massage (his|her) (feet|legs|face|head|chest)',
      'a (foot|leg|face|facial|hand|head|scalp|full body) massage',
      '(foot|leg|face|head|full body|whole body) massage',
      'give me a (foot|head|full body) massage',
      'do you have a (foot|head|full body) massage',
      '[a] (thai|sports|deep tissue|hot stone|sensual|erotic|intimate) massage',
      'what about (my|the) (feet|legs|face|arms|hands|head)',
    ],
    nice: ['can i massage the (armpits|breasts|chest|face|feet|legs|belly)', 'happy ending'],
  },
  VolumeIntent: {
    must: ['(louder|quieter)', '(too loud|too quiet)', 'speak (up|louder|quieter|quietly)'],
    should: [
      "(you're|you are|it's|that's) (too loud|too quiet)",
      'talk (louder|quieter|quietly)',
      '(whisper|whisper please)',
      'turn (it|the volume) (up|down)',
      'turn yourself (up|down)',
      'volume (up|down)',
      '(raise|lower|change) the volume',
    ],
    nice: ["i (can't|can hardly) hear you", 'not so loud'],
  },
  MusicIntent: {
    must: ['play [some] music', 'play something (relaxing|calm|soft|quiet)'],
    should: [
      '[can we have|play] (rain sounds|ocean sounds|nature sounds)',
      '(something|something relaxing|music|some music) in the background',
      '(can we have|is there|do you have) any music',
      '(can we have|i want|put on|turn on) [some] music',
      'background (music|sounds)',
    ],
    nice: ['(relaxing|spa|massage|calm) music'],
  },
  DisappointedIntent: {
    must: ["(it|this) didn't help", '[that] did nothing [for me]'],
    should: [
      "[that] didn't help [me|him|her|at all|much]",
      '[that] was (boring|useless|no good|disappointing|a waste of time)',
      '(it|this) was (boring|useless|bad|no good|a waste of time|disappointing)',
      "(i|we|she|he) didn't (like|enjoy) (it|that)",
      "(it|this) doesn't help",
      '(it|this) is (boring|useless|no good)',
      "i don't feel any (different|better)",
      'no difference',
    ],
    nice: ["(i'm|we're) (bored|disappointed)", '(boring|useless)'],
  },
};
