import { en } from '../../src/build/languages/en.ts';
import { listeningOf } from '../../src/build/listening.ts';
import { phrases } from '../../src/locales/en/phrases/index.ts';
import { slotTypes, type CustomIntent, type TopicIntent } from '../../src/locales/phrases.ts';
import type { MassageAsked } from '../../src/massage/asked.ts';
import type { ConditionId } from '../../src/massage/condition.ts';
import type { FeelingId } from '../../src/massage/feeling.ts';
import type { LandmarkId } from '../../src/massage/landmark.ts';
import type { SwitchId } from '../../src/massage/switch.ts';
import type { TechniqueId } from '../../src/massage/technique.ts';

const { samples, types } = listeningOf(phrases, en);

const valueOf = (type: string, words: string): string | undefined =>
  types
    .find((list) => list.type === type)
    ?.values.find(({ name, synonyms }) => name === words || synonyms.includes(words))?.id;

const typeOfSlot: ReadonlyMap<string, string> = new Map(Object.entries(slotTypes));

/** The values that an intent can hear in a sentence, word for word. Numbers and the like are left as slots. */
const valuesIn = (intent: CustomIntent, sentence: string): ReadonlySet<string> =>
  new Set(
    samples
      .filter((sample) => sample.intent === intent)
      .flatMap(({ text }) => {
        const slot = /\{(?!number|duration)([^}]*)\}/.exec(text)?.[1] ?? '';
        const [before = '', after = ''] = text.split(`{${slot}}`);
        if (slot === '' || !sentence.startsWith(before) || !sentence.endsWith(after)) return [];
        const words = sentence.slice(before.length, sentence.length - after.length);
        return valueOf(typeOfSlot.get(slot) ?? '', words) ?? [];
      }),
  );

/** A condition told in so many words, or merely named. */
const conditionsIn = (sentence: string): ReadonlySet<string> =>
  new Set([...valuesIn('ConditionIntent', sentence), ...valuesIn('BareConditionIntent', sentence)]);

/** Those that no sample of the intent says. */
const missing = (intent: string, sentences: readonly string[]): readonly string[] => {
  const own = samples.filter((sample) => sample.intent === intent).map(({ text }) => text);
  return sentences.filter((sentence) => !own.includes(sentence));
};

describe('what people say', () => {
  const said: Partial<Record<CustomIntent, readonly string[]>> = {
    StartMassageIntent: [
      ...['start', '{massage}', 'start {massage}', 'start a {duration} {massage}', 'massage {massage}'],
      ...[
        'start a {duration} massage',
        'start a massage',
        'start the {massage}',
        'help me massage {massage}',
      ],
      ...['i want the {massage}', 'do the {massage}', 'give me something for {massage}', '{size} {massage}'],
      ...['give me a {duration} massage', 'a {size} massage', 'massage my wife'],
    ],
    ForWhomIntent: ['{who}', 'for {who}', "it's for {who}"],
    NeedsIntent: ['what do i need', 'what do i need to get ready', 'what do we need'],
    SetLengthIntent: [
      ...['{duration}', '{number}', '{number} minutes', 'i have {duration}', 'make it {duration}'],
      ...['we only have {duration} left', 'i only have {duration}', 'i only have {number} minutes'],
      ...['{size}', 'the {size} one', 'make it {size}', 'for {duration}'],
    ],
    AddTimeIntent: [
      ...[
        'give me {duration} more',
        'give me {number} more minutes',
        '{number} more minutes',
        'add {duration}',
      ],
      ...['{number} minutes more', '{number} minutes longer', 'another {number} minutes'],
    ],
    HoldLongerIntent: [
      ...['one more round', 'do this one again', 'again on the same side', 'can we stay here longer'],
      ...['more of this', 'longer', 'more time', 'a bit longer'],
    ],
    HoldShorterIntent: ['shorter', 'less time here', 'a bit shorter', 'too long'],
    MassageLongerIntent: ['make it longer', 'make the massage longer', 'we have more time'],
    MassageShorterIntent: ['make it shorter', 'we have to be quick', 'only the best bits'],
    WrapUpIntent: ['wrap it up', 'go to the end', 'just the closing strokes'],
    SlowerIntent: ['slower', 'slow down', 'talk slower', "you're too fast"],
    FasterIntent: ['faster', 'speed it up', "you're too slow"],
    StepByStepIntent: ['wait for me', 'step by step', 'wait after each step'],
    FlowingIntent: ['go on by yourself', "don't wait for me"],
    ShortWordsIntent: ['be quiet', 'just the timer please', 'less talking', 'short wording'],
    FullWordsIntent: ['talk me through it more', 'remind me more often', 'full wording'],
    SwitchSidesIntent: ['switch sides', 'other side', 'change sides', 'now the left', "i've done this side"],
    WhichSideIntent: ['which side', 'which side now', 'did i do both sides', 'left or right first'],
    NotTodayIntent: ['not today', 'that fits', 'one of these fits'],
    UnsureIntent: ["i'm not sure", "i don't know", 'maybe', "she isn't sure"],
    GentleIntent: ['gentle', 'light strokes only', 'only gentle strokes'],
    ChairIntent: ['chair', 'seated please', 'can we do this sitting', "he can't lie on his front"],
    LieDownIntent: ['face down is fine', 'yes he can', 'lying down', 'on the back'],
    KeepInIntent: [
      ...['keep it', 'keep them', 'keep {part}', 'yes with {part}', 'put everything back in'],
      'put {part} back in',
    ],
    LeaveOutIntent: [
      ...['leave it out', 'leave them out', 'leave out {part}', 'skip {part}', 'without {part}'],
      ...["don't do {part}", 'not {part} today', 'no {part} today'],
    ],
    NewPartnerIntent: [
      ...['swap over', 'my turn now', 'now massage me', "we're changing places", 'new partner'],
      ...['someone new', 'for someone new'],
    ],
    SelfCheckIntent: ['read me the self check', 'check again', 'do the safety check'],
    InPlaceIntent: ["he's lying down now"],
    NextStepIntent: [
      ...['next step', 'move on', 'skip this', 'skip it', "i don't like this one", "don't do that one"],
      'go to the next step',
    ],
    AllFineIntent: ['none of that', 'nothing fits', 'all fine', 'none of these'],
    ReadyIntent: [
      ...[
        'ready',
        "we're ready",
        "i'm ready",
        'done',
        'okay done',
        'okay next',
        "let's go",
        'all set',
        'okay go',
      ],
      ...["okay that's done", 'finished this one'],
    ],
    PreviousStepIntent: ['previous step', 'back one', 'can we do the last one again'],
    SayAgainIntent: ['what was that', 'sorry i missed that', 'come again', 'again please'],
    HoldOnIntent: [
      ...['hold on', 'wait', 'stop a second', 'stop here for a moment', "the phone's ringing"],
      ...['give me a minute', 'my hands are full of oil', 'not ready yet', "she's not ready"],
    ],
    EndMassageIntent: ["that's enough", 'end the massage', "we're finished", 'no stop', 'make it stop'],
    WhatCanISayIntent: ['what can i say', 'what can you do'],
    CarryOnIntent: [
      ...['carry on', 'go on', "i'm back", "let's go on", 'keep going with this', "okay i'm back"],
      ...['carry on like this', 'go on then'],
    ],
    TooMuchPressureIntent: [
      ...[
        'too much pressure',
        'too much',
        'too hard',
        'less',
        'softer',
        'lighter',
        'gentler',
        'ease off',
        'go easy',
      ],
      ...["that's too much pressure", 'she flinched', 'she just flinched', "he's holding his breath"],
      ...["he's clenching his jaw", 'she pulled away', 'a little less'],
      ...['gentler please', 'be gentle', 'make it softer', 'not so hard'],
    ],
    MorePressureIntent: [
      ...[
        'more',
        'more pressure',
        'harder',
        'firmer',
        'deeper',
        'press more',
        'she wants it stronger',
        'a bit more',
      ],
    ],
    JustRightIntent: [
      ...['just right', 'that feels good', "that's perfect", 'perfect', 'keep doing that', 'ooh yes there'],
      ...["it's fine", 'okay as it is', 'thank you', 'that was great', 'my neck feels better'],
      'do the same tomorrow',
    ],
    HowHardIntent: ['how hard', 'how hard should i press', 'what pressure'],
    ExplainTechniqueIntent: [
      ...['what is {technique}', "what's {technique}", 'explain {technique}', 'is that {technique}'],
      ...['tell me about {technique}', 'what does {technique} mean', "what's a {technique}"],
    ],
    TechniqueHowIntent: ['how do i do {technique}', 'how does {technique} work', 'show me {technique}'],
    TechniqueFeelIntent: ['how should {technique} feel', 'what does {technique} feel like'],
    TechniqueWhyIntent: ['why do we do {technique}', "what's {technique} for", 'what does {technique} do'],
    TechniqueWhenNotIntent: ['when should i not do {technique}', 'is {technique} safe'],
    CompareTechniquesIntent: [
      ...["what's the difference between {technique} and {other}", '{technique} or {other}'],
      'is {technique} the same as {other}',
    ],
    WhatsItCalledIntent: ["what's it called", 'what is this called', "what's the name of this"],
    HowIntent: [
      ...[
        'how',
        'how do i do this',
        'how do i do that',
        'show me how',
        "i don't get it",
        'explain this step',
      ],
      'explain it more simply',
    ],
    WhereIntent: [
      ...['where exactly', 'which muscle', 'how far down do i go', 'am i on the right spot'],
      ...['how far from the spine', 'up or down', 'which way do i go', 'towards the neck or away'],
      'clockwise or not',
    ],
    WhichHandIntent: [
      'which hand',
      'left or right hand',
      'which hand goes on top',
      'two hands or one',
      'whose left',
    ],
    HowFastIntent: [
      ...['how fast', 'am i too fast', "what's the rhythm", 'count for me', 'can you give me a beat'],
    ],
    FeelIntent: [
      ...[
        'how should it feel',
        'is it supposed to feel like this',
        'should the skin go red',
        'should it be warm',
      ],
    ],
    WhyIntent: ['why', 'why do we do this', "what's this for", 'what does this do', 'why no pressure there'],
    DoingItRightIntent: ['am i doing this right', 'is this right'],
    SafetyIntent: ['is this safe', 'what should i watch out for'],
    TimeLeftIntent: [
      ...[
        'how much longer',
        'how long left',
        'are we nearly done',
        'what time will we finish',
        'when do i stop',
      ],
      ...['how long do i do this', 'how many times', 'how many circles', 'how many strokes'],
      ...['how long does it take', 'time left'],
    ],
    WhichStepIntent: [
      ...[
        'which step',
        'where are we',
        'what step is this',
        "i'm lost",
        'what was i doing',
        'how many steps are left',
      ],
    ],
    WhatsNextIntent: ["what's next", 'what comes next'],
    GoToStepIntent: [
      ...['go to step {number}', 'step {number}', 'jump to step {number}', 'go to step'],
      'go back to the shoulders',
    ],
    HurtsIntent: [
      ...['that hurts', 'ouch', 'ow', 'it hurts', "it's painful", "that's painful", "it's sore there"],
      ...['it hurts between my shoulder blades', 'the other side hurts', "that doesn't feel right"],
    ],
    DullIntent: ['dull', "it's an ache", 'a dull ache', 'sore', 'an ache'],
    SharpIntent: ['sharp', 'stabbing', 'both', 'burning', 'it burns when you press'],
    FeelingIntent: ['{feeling}', 'i feel {feeling}', 'she feels {feeling}', "i'm {feeling}"],
  };

  it.each(Object.entries(said))('is there for %s', (intent, sentences) => {
    expect(missing(intent, sentences)).toEqual([]);
  });

  it('has at least eight ways for every intent', () => {
    const counts = new Map<string, number>();
    for (const { intent } of samples) counts.set(intent, (counts.get(intent) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count < 8)).toEqual([]);
  });
});

describe('which massage people mean', () => {
  const meant: Readonly<Record<MassageAsked, readonly string[]>> = {
    'partner-back': [
      ...[
        'back massage',
        'start a back massage',
        "help me massage my wife's back",
        "massage my husband's back",
      ],
      ...['do the back massage with my partner', 'massage my back', 'give me a back massage'],
    ],
    'seated-back': ['seated back massage', 'start the back massage on a chair', 'a seated back massage'],
    'partner-neck': [
      ...["massage my partner's neck", "my wife's neck", 'partner neck massage', 'massage her neck'],
      'do the neck massage with my partner',
    ],
    'seated-neck': ['seated neck massage', 'start a neck massage on a chair'],
    'self-neck': ['massage my neck', 'my own neck', 'self neck massage', 'neck massage for myself'],
    'brush-neck': [
      ...[
        'i want the brush one',
        'brush massage',
        'start the neck massage with a brush',
        'the brush',
        'brush',
      ],
    ],
    neck: [
      ...['start the neck massage', 'neck massage', 'neck', 'neck and shoulder massage'],
      'give me something for stiff shoulders',
    ],
  };

  it.each(Object.entries(meant))('%s', (massage, sentences) => {
    for (const sentence of sentences) {
      expect([sentence, valuesIn('StartMassageIntent', sentence)]).toEqual([sentence, new Set([massage])]);
    }
  });

  it('goes back where "back" is all that somebody says', () => {
    expect(valueOf('Massage', 'back')).toBeUndefined();
  });
});

describe('what people answer', () => {
  const sizes = {
    quick: ['make it quick', 'the short one', 'quick'],
    long: ['the long one', 'make it long'],
  };
  const people = {
    self: ['me', "it's for me", 'for myself', 'just me', "i'm alone"],
    partner: ['my wife', 'for my partner', "it's for my husband", 'a partner', 'for someone else'],
  };
  const left: Readonly<Record<SwitchId, readonly string[]>> = {
    'front-of-neck': ['skip the front', 'leave out the throat', 'without the front of the neck'],
    'head-lift': ['not the head lift today', 'leave the head lift out', "don't do the head lift"],
    'neck-turn': ['skip turning the head', 'leave out the head turns'],
    percussion: ['skip the tapping', 'without tapping', 'no tapping today'],
  };

  it.each([
    ...Object.entries(sizes).map((entry) => ['SetLengthIntent', ...entry] as const),
    ...Object.entries(people).map((entry) => ['ForWhomIntent', ...entry] as const),
    ...Object.entries(left).map((entry) => ['LeaveOutIntent', ...entry] as const),
  ])('%s %s', (intent, value, sentences) => {
    for (const sentence of sentences) {
      expect([sentence, valuesIn(intent, sentence)]).toEqual([sentence, new Set([value])]);
    }
  });

  it('keeps in what it leaves out', () => {
    for (const [part, words] of [
      ['head-lift', 'keep the head lift'],
      ['front-of-neck', 'put the throat back in'],
      ['percussion', 'yes with the tapping'],
      ['neck-turn', 'keep turning the head'],
    ] as const) {
      expect([words, valuesIn('KeepInIntent', words)]).toEqual([words, new Set([part])]);
    }
  });
});

describe('what people ask about massage', () => {
  const asked: Readonly<Record<TopicIntent, readonly string[]>> = {
    WhichMassagesIntent: ['what massages do you know', 'which one should i take'],
    BenefitsIntent: ['what is massage good for', 'is massage healthy', 'why should i get a massage'],
    CureIntent: [
      ...['will this cure my neck', 'does it help migraines', 'is it good for osteochondrosis'],
      ...['will it fix my posture', 'does it help with insomnia'],
    ],
    SlimmingIntent: [
      ...['does it burn fat', 'will it get rid of cellulite', 'does it flush out toxins'],
      'is it good for my lymph',
    ],
    OilIntent: [
      ...['do i need more oil', "it's too slippery", "it's too dry", 'can i use olive oil'],
      ...['can i do it without oil', 'is coconut oil okay'],
    ],
    WarmingCreamIntent: [
      ...['can i use tiger balm', 'can i use deep heat', 'is a heat rub okay', 'what about menthol'],
    ],
    ToolsIntent: [
      ...['can i use a massage gun', 'can i use a roller', 'can i use a tennis ball'],
      ...['can he walk on my back', 'can i use hot stones'],
    ],
    BrushIntent: [...['what brush do i need', 'is a hairbrush okay', 'can i use a dry brush', 'wet or dry']],
    RoomIntent: ['how warm should the room be', "i'm cold", 'do we need a blanket'],
    ClothesIntent: [
      ...['do i take my top off', 'can i do it through a t shirt', 'what about her long hair'],
      "my shirt's in the way",
    ],
    PositionIntent: [
      ...["i can't reach", 'where do i kneel', 'is the bed okay', 'can i lie down for it'],
      "my arms don't reach that far",
    ],
    NeverPressIntent: ['where should i not press', "where mustn't i press", 'can i press on my neck'],
    WhoShouldNotIntent: ['who should not do this', 'when should i not do this', 'is this safe for everyone'],
    AftercareIntent: [
      ...['should i drink water', 'can i shower now', 'can i go to the gym after', 'why do i feel tired'],
      "i'm sore the next day",
    ],
    HowOftenIntent: ['how often can i do this', 'can i do it every day', 'is twice a day too much'],
    KnotIntent: [
      ...["there's a knot here", 'i found a hard bit', "what's this crunchy thing", "there's a lump"],
    ],
    ClickingIntent: ['my neck cracked', "it's clicking", 'something popped'],
    CrackingIntent: ['can you crack my neck', 'can i crack his back', 'crack my back'],
    TiredHandsIntent: [
      ...['my thumbs hurt', 'my arms are tired', 'my hands are cramping', 'my wrists hurt'],
      "my back's killing me kneeling here",
    ],
    TicklesIntent: ['it tickles', 'that tickles', "i'm ticklish there", 'he keeps laughing'],
    SignsIntent: ["how do i know if it's too hard", 'what are the signs of too much'],
    PressureScaleIntent: ['out of ten what should it be', 'how firm is firm'],
    PressThereIntent: ['press harder on my spine', 'more pressure on the throat', 'harder at the waist'],
    AsleepIntent: ["she's asleep", 'he fell asleep', 'can i massage someone asleep'],
    DiagnosisIntent: ["what's wrong with me", 'what do i have', 'why does my back hurt'],
    OtherPartsIntent: [
      ...['can you do my whole body', 'massage my feet', 'do my legs', 'massage my face', 'foot massage'],
    ],
    VolumeIntent: ['speak up', "you're too loud", 'whisper', 'louder'],
    MusicIntent: [...['play some music', 'can we have rain sounds', 'something relaxing in the background']],
    DisappointedIntent: ["that didn't help", 'it was boring'],
  };

  it.each(Object.entries(asked))('is there for %s', (intent, sentences) => {
    expect(missing(intent, sentences)).toEqual([]);
  });

  it('leaves out what is no matter for a massage', () => {
    const texts = new Set(samples.map(({ text }) => text));
    const others = ['tell me a joke', "what's the weather", 'play a game', 'set a timer'];
    expect(others.filter((other) => texts.has(other))).toEqual([]);
  });
});

describe('what people feel', () => {
  const felt: Readonly<Record<FeelingId, readonly string[]>> = {
    dizzy: [
      ...['i feel dizzy', "i'm light headed", 'the room is spinning', "the room's spinning", 'i feel sick'],
      ...[
        "i think i'm going to faint",
        'she feels faint',
        "i'm seeing stars",
        "he's sweaty",
        "i'm feeling dizzy",
      ],
      ...["she's fainting", "i'm sweating", 'i feel faint when i stand up'],
    ],
    tingling: [
      ...['my arm is tingling', 'my fingers are numb', 'pins and needles', "it's shooting down my arm"],
      ...['i have pins and needles', 'her hand has gone numb', 'shooting', 'my arm hurts'],
      ...['down my arm', 'pain running into my leg', 'my neck cracked and now my arm tingles'],
    ],
    headache: ['i have a headache', 'my head hurts', "he's got a headache", 'now i have a headache'],
    'racing-heart': ['my heart is racing', 'her heart is pounding', 'i have palpitations'],
    discomfort: ["i don't want this", 'i feel uncomfortable', 'please stop touching me', "she's panicking"],
    'worse-after': ['it feels worse', 'worse now', "it's getting worse"],
    'skin-reaction': [
      "it's itchy",
      "my skin's gone red",
      "there's a rash coming up",
      'the cream stings',
      'hives',
    ],
    'electric-shock': ['an electric shock went down my back', 'i felt an electric shock'],
    'stroke-signs': [
      ...[
        'terrible headache all of a sudden',
        "i can't see properly",
        'my face feels funny',
        'double vision',
      ],
      ...["i can't speak properly", 'his face is drooping', 'the worst headache ever', "she can't swallow"],
    ],
    chest: [
      ...[
        'chest pain',
        "i can't breathe",
        "she can't breathe",
        "he's fainted",
        'short of breath',
        'he collapsed',
      ],
      ...["she's not waking up", "help he's not breathing", 'coughing blood', 'my chest hurts'],
    ],
    'numb-seat': ["i'm numb between the legs", "i can't pee", 'both my legs are numb', 'his legs are weak'],
    swelling: [
      'my face is swelling',
      'her lips are swollen',
      'my tongue is swelling up',
      'her throat is closing',
    ],
  };

  it.each(Object.entries(felt))('%s', (feeling, sentences) => {
    for (const sentence of sentences) {
      expect([sentence, valuesIn('FeelingIntent', sentence)]).toEqual([sentence, new Set([feeling])]);
    }
  });

  it('keeps words of the craft out of the emergencies', () => {
    for (const word of ['stroke', 'strokes', 'a stroke', 'pressure', 'breathe', 'confused']) {
      expect([word, valuesIn('FeelingIntent', word)]).toEqual([word, new Set()]);
    }
  });
});

describe('conditions that people mention', () => {
  const mentioned: Readonly<Record<ConditionId, readonly string[]>> = {
    'fever-infection': [
      'i have a fever',
      'is this safe with the flu',
      'she has an infection',
      'i have a cold',
    ],
    skin: [
      ...["i'm sunburnt", 'he has a wound', 'i have shingles', 'is this safe with a rash', 'i have boils'],
      ...['i have a burn', 'i have a new tattoo', 'i have a contagious skin problem'],
    ],
    clot: ['i have a blood clot', 'i had deep vein thrombosis', 'phlebitis', 'i have a swollen leg'],
    'blood-thinners': [
      ...["i'm on blood thinners", 'he takes warfarin', 'i take apixaban', "she's on heparin"],
      ...['i bruise easily', 'i have haemophilia', 'i have low platelets', 'my husband is on blood thinners'],
    ],
    'recent-injury': [
      ...['i had whiplash', 'i had a fall', 'he had a car accident', 'i have a fracture', 'she has a sprain'],
      ...['he had a head injury', 'i fell', 'can i massage him after his accident'],
    ],
    surgery: [
      ...['can i massage my dad after his operation', 'i just had surgery', 'i have stitches'],
      ...['she had neck surgery', 'i had spinal surgery', 'is this safe after an operation'],
    ],
    osteoporosis: ['i have osteoporosis', 'he has weak bones', 'i take cortisone'],
    cancer: [
      ...[
        "i've had cancer",
        'i have a tumour',
        "she's on chemotherapy",
        'he had radiotherapy',
        'i have a port',
      ],
      'i had lymph nodes removed',
    ],
    pregnancy: [
      ...['is this safe when pregnant', "i'm pregnant", 'she might be pregnant', "i'm expecting"],
      "i'm {number} weeks pregnant",
    ],
    'heart-pressure': [
      ...['i have high blood pressure', 'i have heart disease', 'he has a pacemaker', 'i had a mini stroke'],
      ...['i had a stroke', 'he had a stroke years ago', 'i have an irregular heartbeat'],
      'i have a narrowed neck artery',
    ],
    fainting: ['i faint easily', 'she faints easily', 'i have low blood pressure', 'fainting spells'],
    thyroid: ['i have a goitre', 'i have thyroid disease', 'she has a thyroid lump'],
    'neck-joints': [
      ...['i have rheumatoid arthritis', 'he has ankylosing spondylitis', "she has down's syndrome"],
      ...['i have loose joints', 'i have ehlers danlos', 'he has marfan syndrome'],
    ],
    'disc-nerve': ['i have a slipped disc', 'i have sciatica', 'is this safe with a trapped nerve'],
    'headache-migraine': ['i get migraines', 'my usual headache', 'my usual migraine', 'prone to headaches'],
    'numbness-diabetes': ['i have diabetes with numbness', "i'm diabetic", 'i have neuropathy'],
    kidney: ['i have kidney stones', 'he has a kidney infection', 'blood in my urine', 'pain in my flank'],
    'alcohol-meal': ["she's drunk", 'i just ate a lot', 'after a few drinks', 'i take strong painkillers'],
    allergy: ['she has a nut allergy', 'i have sensitive skin', 'i have eczema', "i'm allergic to nuts"],
    'child-frail': [
      ...['can i do this on my kid', 'is it okay for my grandma', 'can i massage a child'],
      ...["she's very old", "he's very frail", "she can't say stop"],
    ],
    'scoliosis-posture': ['i have scoliosis', 'bad posture', 'hunchback', 'i have a stiff neck'],
  };

  it.each(Object.entries(mentioned))('%s', (condition, sentences) => {
    for (const sentence of sentences) {
      expect([sentence, conditionsIn(sentence)]).toEqual([sentence, new Set([condition])]);
      expect([sentence, valuesIn('FeelingIntent', sentence)]).toEqual([sentence, new Set()]);
    }
  });

  it('leave what is felt right now to the feelings', () => {
    for (const sentence of [
      'i have a headache',
      "i'm fainting",
      'i have a rash',
      'i feel sick',
      "he's numb",
    ]) {
      expect([sentence, conditionsIn(sentence)]).toEqual([sentence, new Set()]);
    }
  });
});

describe('places of the body', () => {
  const named: Readonly<Record<LandmarkId, readonly string[]>> = {
    spine: ['where is the spine', 'can i press on the spine', 'can i press on the bones'],
    'beside-the-spine': ['what are the ridges', 'can i press next to the spine'],
    throat: ['where is the throat', 'can i touch the throat', 'can i press on the windpipe'],
    pulse: ['where is the pulse', "what's the carotid"],
    'collarbone-hollow': ['where is the hollow above the collarbone', "where's the collarbone"],
    waist: [
      "what's the waist",
      'where are the kidneys',
      'can i press on the kidneys',
      'can i press on the ribs',
    ],
    sacrum: ["what's the sacrum", "where's the tailbone"],
    'shoulder-blade': ["where's the shoulder blade", 'can i press on the shoulder blade'],
    'shoulder-top': ['where is the top of the shoulder', 'can i press on the shoulders'],
    'shoulder-point': ['where is the point of the shoulder', 'what is the shoulder joint'],
    'skull-base': ['where is the base of the skull', 'where is the hairline'],
    'neck-base': ['where is the base of the neck', "where's the bump"],
  };

  it.each(Object.entries(named))('%s', (landmark, sentences) => {
    for (const sentence of sentences) {
      expect([sentence, valuesIn('LandmarkIntent', sentence)]).toEqual([sentence, new Set([landmark])]);
    }
  });
});

describe('what techniques are called', () => {
  const called: readonly (readonly [string, TechniqueId])[] = [
    ['stroking', 'effleurage'],
    ['effleurage', 'effleurage'],
    ['gliding', 'effleurage'],
    ['rubbing', 'friction'],
    ['kneading', 'petrissage'],
    ['petrissage', 'petrissage'],
    ['thumb circles', 'thumb-kneading'],
    ['wringing', 'wringing'],
    ['finger walking', 'compression-walking'],
    ['tapping', 'fingertip-tapotement'],
    ['tapotement', 'fingertip-tapotement'],
    ['fingertip tapping', 'fingertip-tapotement'],
    ['loose fist', 'beating-tapotement'],
    ['tapping with loose fists', 'beating-tapotement'],
    ['edge tapping', 'hacking'],
    ['chopping', 'hacking'],
    ['trembling', 'vibration'],
    ['rocking', 'rocking'],
    ['feather stroking', 'feather-stroke'],
    ['weightless circles', 'feather-circle'],
    ['circles', 'friction'],
    ['pinching', 'skin-pick-up'],
    ['knuckling', 'knuckling'],
    ['knuckle circles', 'knuckling'],
    ['head lift', 'passive-lift'],
    ['brushing', 'brush-circles'],
    ['skimming', 'brush-skim'],
  ];

  it.each(called)('%s is %s', (word, technique) => {
    expect(valueOf('Technique', word)).toBe(technique);
  });
});
