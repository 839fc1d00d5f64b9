import { en } from '../../src/build/languages/en.ts';
import { listeningOf } from '../../src/build/listening.ts';
import { phrases } from '../../src/locales/en/phrases/index.ts';
import type { CustomIntent } from '../../src/locales/phrases.ts';
import type { FeelingId } from '../../src/massage/feeling.ts';
import type { TechniqueId } from '../../src/massage/technique.ts';

const { samples, types } = listeningOf(phrases, en);

const valueOf = (type: string, words: string): string | undefined =>
  types
    .find((list) => list.type === type)
    ?.values.find(({ name, synonyms }) => name === words || synonyms.includes(words))?.id;

/** The feelings that a sentence can be read as, word for word. */
const feelingsIn = (sentence: string): ReadonlySet<string> =>
  new Set(
    samples
      .filter(({ intent }) => intent === 'FeelingIntent')
      .flatMap(({ text }) => {
        const [before = '', after = ''] = text.split('{feeling}');
        if (!sentence.startsWith(before) || !sentence.endsWith(after)) return [];
        return valueOf('Feeling', sentence.slice(before.length, sentence.length - after.length)) ?? [];
      }),
  );

describe('what people say', () => {
  const said: Partial<Record<CustomIntent, readonly string[]>> = {
    StartMassageIntent: [
      ...['start', 'start back massage', 'start a {duration} back massage', 'back massage'],
      ...["massage my partner's back", 'give me a {duration} massage', "help me massage my wife's back"],
    ],
    SetLengthIntent: [
      ...['{duration}', '{number}', '{number} minutes', 'i have {duration}', 'make it {duration}'],
      'we only have {duration} left',
    ],
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
      ...[
        "he's lying down now",
        'next step',
        "okay that's done",
        'move on',
        'finished this one',
        'skip this',
      ],
    ],
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
      ...["it's fine", 'okay as it is'],
    ],
    ExplainTechniqueIntent: [
      ...['what is {technique}', "what's {technique}", 'explain {technique}', 'how do i do {technique}'],
      ...['tell me about {technique}', 'what does {technique} mean', "what's a {technique}"],
    ],
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
      ...[
        'where exactly',
        'which muscle',
        'how far down do i go',
        "where's the shoulder blade",
        "what's the waist",
      ],
      ...['am i on the right spot', 'how far from the spine'],
    ],
    WhichHandIntent: [
      'which hand',
      'left or right hand',
      'which hand goes on top',
      'two hands or one',
      'whose left',
    ],
    HowFastIntent: ['how fast', 'am i too fast', "what's the rhythm"],
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
      ...['how long do i do this', 'how many times', 'how many strokes'],
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
    GoToStepIntent: ['go to step {number}', 'step {number}', 'jump to step {number}', 'go to step'],
    HurtsIntent: [
      ...['that hurts', 'ouch', 'ow', 'it hurts', "it's painful", "that's painful", "it's sore there"],
      'it hurts between my shoulder blades',
    ],
    DullIntent: ['dull', "it's an ache", 'a dull ache', 'sore', 'an ache'],
    SharpIntent: ['sharp', 'stabbing', "i don't know", 'both', 'burning', 'it burns when you press'],
    FeelingIntent: ['{feeling}', 'i feel {feeling}', 'she feels {feeling}', "i'm {feeling}"],
  };

  it.each(Object.entries(said))('is there for %s', (intent, sentences) => {
    const own = samples.filter((sample) => sample.intent === intent).map(({ text }) => text);
    expect(sentences.filter((sentence) => !own.includes(sentence))).toEqual([]);
  });

  it('has at least eight ways for every intent', () => {
    const counts = new Map<string, number>();
    for (const { intent } of samples) counts.set(intent, (counts.get(intent) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count < 8)).toEqual([]);
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
    ],
    tingling: [
      ...['my arm is tingling', 'my fingers are numb', 'pins and needles', "it's shooting down my arm"],
      ...['i have pins and needles', 'her hand has gone numb', 'shooting'],
    ],
    headache: ['i have a headache', 'my head hurts', "he's got a headache"],
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
      expect([sentence, feelingsIn(sentence)]).toEqual([sentence, new Set([feeling])]);
    }
  });

  it('keeps words of the craft out of the emergencies', () => {
    for (const word of ['stroke', 'strokes', 'a stroke', 'pressure', 'breathe', 'confused']) {
      expect([word, feelingsIn(word)]).toEqual([word, new Set()]);
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
    ['tapping', 'beating-tapotement'],
    ['tapotement', 'beating-tapotement'],
    ['loose fist', 'beating-tapotement'],
    ['edge tapping', 'hacking'],
    ['chopping', 'hacking'],
    ['trembling', 'vibration'],
    ['rocking', 'rocking'],
  ];

  it.each(called)('%s is %s', (word, technique) => {
    expect(valueOf('Technique', word)).toBe(technique);
  });
});
