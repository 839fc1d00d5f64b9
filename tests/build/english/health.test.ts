import type { ConditionId } from '../../../src/massage/condition.ts';
import type { FeelingId } from '../../../src/massage/feeling.ts';
import { conditionsIn, valuesIn } from '../../support/listening.ts';

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
