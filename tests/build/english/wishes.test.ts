import type { CustomIntent } from '../../../src/locales/phrases.ts';
import { missing, samples } from '../../support/listening.ts';

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
