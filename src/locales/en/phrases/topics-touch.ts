import type { SamplesOf } from './samples.ts';

/** What hands find and do, and what the body says to it: short of pain, which is asked about. */
export const topicsOfTouch: SamplesOf<
  | 'KnotIntent'
  | 'ClickingIntent'
  | 'CrackingIntent'
  | 'TiredHandsIntent'
  | 'TicklesIntent'
  | 'SignsIntent'
  | 'PressureScaleIntent'
  | 'PressThereIntent'
> = {
  KnotIntent: {
    must: ['there is a (knot|lump)', 'it (crunches|grinds) [here]'],
    should: [
      "there's a (knot|lump|hard bit|hard spot|tight spot) [here|there]",
      'i (found|feel|can feel) a (knot|lump|hard bit|tight spot)',
      "(i've got|he has|she has) (a knot|knots|a lump)",
      "what's this (knot|lump|hard bit|crunchy thing|bump|hard thing|crackling)",
      "(it feels|it's) (crunchy|gritty|lumpy) [here]",
      'what (is a knot|are knots)',
      'what do i do with (a|the|this) knot',
      'how do i (get rid of|work out|massage) (a|the) knot',
    ],
    nice: ['(his|her|my) (shoulders|muscles) are so (tight|hard)', '(a knot|knots|a lump)'],
  },
  ClickingIntent: {
    must: ["it's (clicking|cracking|popping)", 'it (clicked|cracked|popped|clicks|cracks|keeps clicking)'],
    should: [
      '(my|his|her) (neck|back|shoulder) (cracked|popped|clicked)',
      'my neck [just] (clicks|cracks|is clicking|keeps clicking)',
      'something (popped|clicked|cracked)',
      '[that] (popped|clicked|cracked)',
      '(there was|i heard|i felt) a (click|crack|pop)',
      'is (clicking|cracking|a click) (normal|okay|dangerous)',
    ],
    nice: ['why (does|did) it (click|crack|pop)', 'what was that (click|crack|noise|sound)'],
  },
  CrackingIntent: {
    must: ['(adjust|pop) my (neck|back|spine)'],
    should: [
      '[can you|can i] crack (my|his|her) (neck|back)',
      '(can you|can i) (adjust|pop|straighten) (my|his|her) (back|spine)',
      'can he crack my (neck|back)',
      'how do i crack (my|his|her|a) (neck|back)',
      'make my (neck|back) (crack|pop)',
      '(should i|do we) crack (it|the neck|the back)',
      '(twist|jerk) (my|his|her) (neck|head)',
    ],
    nice: ['do you crack (necks|backs)', 'put my (neck|back|spine) back in place'],
  },
  // The one who massages. An arm that tingles or goes numb is a feeling.
  TiredHandsIntent: {
    must: ['my (thumb|wrist|hand) hurts', 'my arms are (tired|getting tired|killing me)'],
    should: [
      'my (thumbs|hands|fingers|wrists) (hurt|ache|are sore|are tired)',
      'my (hands|arms|thumbs|fingers) are cramping',
      'my (hand|thumb) is (cramping|tired)',
      'i have a cramp [in my hand|in my thumb|in my arm]',
      "my back's killing me [kneeling here]",
      'my back is killing me',
      'my back hurts from (kneeling|bending|standing)',
      'my knees (hurt|are killing me)',
      "(i'm|i am|he's|she's) (tired|getting tired|exhausted)",
      '(this|it) is (tiring|exhausting|hard work)',
      '(this|it) is hard on my (hands|thumbs|back)',
    ],
    nice: [
      'i have no strength left',
      'how (do|can) i save my (hands|thumbs)',
      '(tired|sore) (hands|thumbs|arms)',
    ],
  },
  TicklesIntent: {
    must: ["(i'm|he's|she's) ticklish (there|here)"],
    should: [
      '[that] tickles [me|him|her|a bit|there|here]',
      '(it|this) tickles [me|him|her|a bit|there|here]',
      "(i'm|he's|she's|my partner is) [very|so] ticklish",
      "(he|she|my partner) (keeps laughing|keeps giggling|can't stop laughing)",
      "(he's|she's) (laughing|giggling)",
      "(it's|that's) ticklish",
      "(it's|you're) tickling [me]",
    ],
    nice: ['(ticklish|tickling|tickle)', 'how do i stop the tickling'],
  },
  SignsIntent: {
    must: [
      "how can i tell (if|when) it's too (much|hard)",
      "how do i know if (i'm pressing|i press) too hard",
    ],
    should: [
      "how do i (know|tell|see) (if|when) it's too (much|hard|strong|firm)",
      'how do i know (if|when) it hurts [him|her|my partner]',
      'how do i know if (he|she|my partner) (likes it|is okay|is comfortable)',
      'what are the signs [of too much|of too much pressure|that it is too much]',
      'signs of too much [pressure]',
      'what (should i look for|do i look for|tells me to stop|shows that it is too much)',
      'why is he (holding his breath|clenching his jaw)',
      'why is she (holding her breath|clenching her jaw)',
    ],
    nice: [
      'what does it mean when (he holds his breath|she holds her breath|he flinches|she flinches)',
      'how do i know when to (stop|ease off|go softer)',
      'which signs should i watch',
    ],
  },
  PressureScaleIntent: {
    must: [
      '[how much is it] out of ten',
      'out of ten what should it be',
      'what should it be out of ten',
      '(how many|how much) out of ten',
    ],
    should: [
      'on a scale of (one to ten|ten|zero to ten)',
      "(what's|what is|explain) the [pressure] scale",
      'how firm is (firm|too firm)',
      'how (light is light|medium is medium|hard is too hard|strong is medium|hard is firm)',
      "what's (light|medium|firm) pressure",
      'what does (light|medium|firm) mean',
      'what do you mean by (light|medium|firm)',
      '(is it|what is) (three|five|six|seven|eight) out of ten',
    ],
    nice: [
      'which number should it be',
      'what number should i (go for|aim for)',
      'is (seven|eight|nine|ten) too much',
    ],
  },
  PressThereIntent: {
    must: ['press harder on (his|her) (spine|throat|kidneys)'],
    should: [
      '(press|push) harder on (my|the) (spine|throat|waist|kidneys)',
      '(press more|harder|more) on the (spine|throat|waist|kidneys)',
      'more pressure on (my|the) (spine|throat|waist|kidneys)',
      'can i press harder on the (spine|throat|waist|kidneys)',
      'press on (my|his|her|the) (spine|throat|kidneys)',
      '(push|lean) on (my|his|her|the) spine',
      'squeeze (my|his|her|the) throat',
      'massage the (spine|throat|kidneys|windpipe)',
      'harder (at|in) the waist',
    ],
    nice: ['put (all my|my|your) weight on the spine', '(hit|tap|beat) the (spine|kidneys)'],
  },
};
