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
      'which massages are there',
      'what massages do you know',
      'which massages do you have',
      'what kinds of massage are there',
    ],
    should: [
      '(what|which) kinds of massage (are there|do you know)',
      'how many massages (are there|do you know)',
      '(what|which) massages (do you know|do you have|can you do|are there|do you offer|can i choose)',
      '(what|which) (routines|options) (are there|do you have)',
      'which (one|massage) (should i take|should i do|is best|is right for me)',
      '(list|tell me) [all] the massages',
      'what (are my options|is there to choose from|can i choose)',
      'what other massages (do you have|are there)',
      'what else (do you have|is there)',
      'do you (know|have) [any] other massages',
      'what (sort|kind) of massages are there',
      '(what|which) massages have you got',
    ],
    nice: ['is there another massage', 'what do you recommend', 'massages'],
  },
  BenefitsIntent: {
    must: [
      'what is massage good for',
      'is massage good for you',
      'why should i get a massage',
      'what are the benefits',
    ],
    should: [
      "what's the benefit [of massage|of a massage]",
      'what are the (benefits|advantages) [of massage|of a massage]',
      'why should i (get|have|do) a massage',
      "what's (so good|good) about massage",
      'what does [a] massage do [for me|for you]',
      '(does|how does) massage (help|work)',
      'what good does [a] massage do',
      'does (it|massage) (relax|reduce stress|help with stress|help me relax)',
      'is it (healthy|relaxing|good for stress)',
      'will i feel better',
      'does (it|massage) (really|actually) (work|help|do anything)',
      'is it (good|any good) [for you|for me]',
    ],
    nice: [
      'is [a] massage (healthy|good for you|good for me|good for the skin)',
      'why massage',
      'any good',
      'good for what',
    ],
  },
  CureIntent: {
    must: [
      'will this cure my neck',
      'does it help with back pain',
      'can massage cure pain',
      'does massage help migraines',
    ],
    should: [
      'does it (take the pain away|make the pain go away|help me sleep|lower my blood pressure)',
      'will my (pain|neck pain|back pain) go away',
      'will this (cure|heal|fix) my (neck|back|pain|headaches|posture)',
      'will it (cure|fix) (me|my neck|my back|my posture)',
      'can (this|massage) (cure|heal|treat) (pain|illness|my neck|my back)',
      'does it help [with] (migraines|headaches|insomnia|back pain|neck pain|sciatica|arthritis)',
      'does massage help (migraines|headaches|back pain)',
      'is (it|massage) good for (osteochondrosis|migraines|headaches|back pain|neck pain|arthritis)',
      'can you (cure|heal|fix) (me|my neck|my back|my pain)',
      'will (it|this) get rid of my (back pain|headaches|stiff neck)',
      'will this help my (bad back|neck|back pain)',
    ],
    nice: [
      'is this a (treatment|therapy|cure)',
      'will it straighten my (back|spine)',
      'cure me',
      'cures what',
      'fix my back',
      'fix my neck',
    ],
  },
  SlimmingIntent: {
    must: [
      'does it burn fat',
      'will i lose weight',
      'does it help against cellulite',
      'does it get rid of toxins',
    ],
    should: [
      'will it get rid of (cellulite|fat|wrinkles|toxins|my double chin|stretch marks)',
      'does it get rid of (cellulite|fat|toxins)',
      '(will i|does it help me) lose weight',
      'does (it|massage) (flush out|remove|release) toxins',
      'is it good for (my lymph|the lymph|cellulite|losing weight|wrinkles|my metabolism|my circulation)',
      'does it drain (lymph|the lymph)',
      '(lymph|lymphatic) drainage',
      'does it help against (cellulite|wrinkles|fat)',
      'can i lose weight (with|from) (this|it|massage)',
    ],
    nice: [
      'does (it|this|massage) (burn fat|burn calories|make me slim)',
      'does it (detox|cleanse|rejuvenate|boost my metabolism|boost my immune system|improve circulation)',
      'does it make me look younger',
      'how many calories does it burn',
      'burn fat',
      'lose weight with this',
    ],
  },
  // Nothing but parts of the body and kinds of massage: jokes and the weather are not understood at all.
  OtherPartsIntent: {
    must: [
      'massage my feet',
      'a foot massage',
      'massage my legs',
      'can you do my legs',
      'do my whole body',
      'massage my head',
    ],
    should: [
      'do the (feet|legs|face|hands|arms|head)',
      '[can you] (do|massage) my (whole body|full body|feet|legs|face|arms|hands|head|stomach)',
      'massage my (foot|leg|knees|calves|thighs|hips|belly|chest|bottom|scalp|temples)',
      'massage (his|her) (feet|legs|face|head|chest)',
      'a (foot|leg|face|facial|hand|head|scalp|full body) massage',
      '(foot|leg|face|head|full body|whole body) massage',
      'give me a (foot|head|full body) massage',
      'do you have a (foot|head|full body) massage',
      'what about (my|the) (feet|legs|face|arms|hands|head)',
      'can you (do|massage) (his|her) (feet|legs|head)',
      'could you do my (feet|legs|head)',
    ],
    nice: [
      '[a] (thai|sports|deep tissue|hot stone|sensual|erotic|intimate) massage',
      'can i massage the (armpits|breasts|chest|face|feet|legs|belly)',
      'happy ending',
      'feet',
      'my feet',
      'my legs',

      'whole body',

      'do my feat',
    ],
  },
  VolumeIntent: {
    must: ['louder', 'quieter', 'speak up', 'turn it up', 'turn it down', "i can't hear you"],
    should: [
      '(too loud|too quiet)',
      'speak (up|louder|quieter|quietly)',
      "(you're|you are|it's|that's) (too loud|too quiet)",
      'talk (louder|quieter|quietly)',
      '(whisper|whisper please)',
      'turn (it|the volume) (up|down)',
      'volume (up|down)',
      "i (can't|can hardly) hear you",
      'not so loud',
      '(can|could) you (speak up|talk louder|talk more quietly)',
      'a bit (louder|quieter)',
      'too (loud|quiet) for me',
      'a bit too (loud|quiet)',
      'a bit too (loud|quiet) for me',
    ],
    nice: [
      'turn yourself (up|down)',
      '(raise|lower|change) the volume',

      "can't hear",
      "can't hear you",
      'loud',
      "what i can't hear you",
      'keep it down',
    ],
  },
  MusicIntent: {
    must: ['play music', 'play some music', 'can we have music', 'put on music', 'play something relaxing'],
    should: [
      'play something (relaxing|calm|soft|quiet)',
      '(can we have|is there|do you have) any music',
      '(can we have|i want|put on|turn on) [some] music',
      'background (music|sounds)',
      '(relaxing|spa|massage|calm) music',
      '(can|could) you (play|put on) [some] music',
    ],
    nice: [
      '[can we have|play] (rain sounds|ocean sounds|nature sounds)',
      '(something|something relaxing|music|some music) in the background',
      'music',
      'music please',
      'musick',
      'some tunes',
    ],
  },
  DisappointedIntent: {
    must: ["that didn't help", "it didn't help", 'this is boring', 'that did nothing', "this doesn't help"],
    should: [
      "(it|this) didn't help",
      '[that] did nothing [for me]',
      "[that] didn't help [me|him|her|at all|much]",
      '[that] was (boring|useless|no good|disappointing|a waste of time)',
      '(it|this) was (boring|useless|bad|no good|a waste of time|disappointing)',
      "(it|this) doesn't help",
      '(it|this) is (boring|useless|no good)',
      "i don't feel any (different|better)",
      'no difference',
      '(boring|useless)',
      "(this|it) isn't (working|helping|any good)",
      "i don't feel (a|any) (thing|difference)",
    ],
    nice: [
      "(i|we|she|he) didn't (like|enjoy) (it|that)",
      "(i'm|we're) (bored|disappointed)",
      'boring boring',
      'no good',

      'no help',
      'waste of time',
    ],
  },
};
