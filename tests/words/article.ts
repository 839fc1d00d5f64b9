/** Where something is spoken, as a path into a locale's `spoken`, and what the lines there must match. */
type Spoken = Readonly<Record<string, RegExp>>;

/** One statement of the article, in a few words of our own. */
export interface ArticleItem {
  readonly code: string;
  readonly item: string;
  /** Where it is said; for a claim, what is said instead. */
  readonly spoken: Spoken;
  /** Why it is not said as the article has it. */
  readonly claim?: string;
}

const said = (code: string, item: string, spoken: Spoken): ArticleItem => ({ code, item, spoken });

const claimed = (code: string, item: string, claim: string, spoken: Spoken): ArticleItem => ({
  code,
  item,
  claim,
  spoken,
});

const noEvidence = 'nothing was found that supports it';
const medical = 'a promise to heal, which a comfort massage cannot make';

const introduction: readonly ArticleItem[] = [
  claimed('I1', 'massage does the whole body good', medical, {
    'topics.no-cure': /cannot promise/,
    'topics.benefits': /Many people find it relaxing/,
  }),
  claimed('I2', 'it moves blood and lymph, and tones the body', noEvidence, {
    'topics.no-slimming': /No promises.*warms you up/,
    'techniques.effleurage.why': /warms the skin/,
  }),
  claimed('I3', 'it works against fat, dimpled skin and salts', noEvidence, {
    'topics.no-slimming': /No promises/,
  }),
  claimed('I4', 'it treats illnesses and speeds recovery', medical, {
    'topics.no-cure': /cannot promise.*ask a doctor/,
  }),
  said('I5', 'it lifts the mood and gives energy', { 'topics.benefits': /feel fresher or calmer/ }),
  said('I6', 'it relaxes, eases tension and goes before sleep', {
    'topics.benefits': /relaxing.*ease the feeling of tension for a while/,
    'topics.how-often': /before bed/,
  }),
  said('I7', 'many people feel like new afterwards', { 'topics.benefits': /Many people .*feel fresher/ }),
  said('I8', 'it cleans the skin and enlivens it', {
    'techniques.brush-circles.why': /smooths the skin, and feels fresh/,
    'techniques.skin-pick-up.why': /wakes the skin up/,
  }),
  said('I9', 'it leaves the skin smooth', {
    'topics.benefits': /warms the skin, and can leave it soft/,
    'steps.BR-06.why': /smooths in the cream/,
  }),
];

const benefits: readonly ArticleItem[] = [
  claimed('B1', 'muscles become supple and able to work again', noEvidence, {
    'techniques.petrissage.why': /gives a tired muscle a good squeeze/,
    'topics.benefits': /ease the feeling of tension/,
  }),
  claimed('B2', 'joints hurt less after an injury', 'a fresh injury is a reason not to massage', {
    'conditions.recent-injury': /Not on a fresh injury/,
    'lines.ask.general': /A fresh injury/,
  }),
  claimed('B3', 'nerves conduct better', noEvidence, { 'topics.no-cure': /ask a doctor about the trouble/ }),
  said('B4', 'there are many kinds, for comfort as for medicine', {
    'topics.massages': /four massages/,
    'lines.ask.general': /massage for comfort, not medical advice/,
  }),
];

const selfNeckContext: readonly ArticleItem[] = [
  said('N1', 'the neck works all day and is tired in the evening', {
    'steps.SN-03.why': /carry your head all day/,
    'steps.PN-04.why': /tired by evening/,
  }),
  said('N2', 'most of all in people who sit a lot', { 'topics.how-often': /after a day of sitting/ }),
  claimed('N3', 'the neck wears out easily', 'a diagnosis', { 'topics.no-diagnosis': /cannot judge that/ }),
  claimed(
    'N4',
    'it works against headaches and dizziness',
    'dizziness is a reason to stop, headaches may be one',
    {
      'topics.benefits': /ease the feeling of tension/,
      'feelings.dizzy': /^Stop now/,
      'feelings.headache': /^Stop here/,
      'conditions.headache-migraine': /light strokes on the shoulders are fine/,
    },
  ),
  claimed('N5', 'it keeps the skin young', noEvidence, { 'topics.benefits': /can leave it soft/ }),
  said('N6', 'a helper is welcome, and one can do it alone', {
    'topics.massages': /For two people.*Alone, do your own neck by hand/,
    'lines.ask.for-whom': /For yourself, or for a partner/,
  }),
  said('N7', 'warming cream or oil makes it easier', {
    'routines.self-neck.needs': /oil or cream/,
    'steps.SN-01.instruction': /Warm a little oil/,
    'topics.warming-cream': /off the throat.*no heat on top/,
  }),
];

const movements: readonly ArticleItem[] = [
  said('T0', 'there are five movements', {
    'techniques.effleurage.name': /^stroking$/,
    'techniques.friction.name': /^rubbing$/,
    'techniques.petrissage.name': /^kneading$/,
    'techniques.vibration.name': /^trembling$/,
    'techniques.fingertip-tapotement.name': /tapping$/,
  }),
  said('T1', 'stroking is where any massage begins and ends', {
    'techniques.effleurage.three': /starts and ends this way/,
    'techniques.effleurage.why': /warms the skin/,
  }),
  said('T2', 'rubbing is more active', {
    'techniques.friction.one': /deeper than stroking/,
    'techniques.friction.why': /warmth/,
  }),
  said('T3', 'kneading squeezes with the fingers', {
    'techniques.petrissage.one': /squeezes it/,
    'techniques.skin-pick-up.three': /between your thumb and two fingers/,
  }),
  said('T4', 'tapping with the fingertips is lively', {
    'techniques.fingertip-tapotement.one': /loose fingers bounce/,
    'techniques.fingertip-tapotement.why': /freshens you up/,
  }),
  said('T5', 'vibration is quick and belongs at the end', {
    'techniques.vibration.one': /fast, fine shake/,
    'techniques.vibration.why': /near the end/,
  }),
];

const selfNeckSteps: readonly ArticleItem[] = [
  said('S1', 'put the hair up', { 'steps.SN-01.instruction': /Tie up your hair/ }),
  said('S2', 'sit comfortably', {
    'steps.SN-01.leadIn': /comfortable/,
    'steps.SN-01.instruction': /Sit back in your chair/,
  }),
  said('S3', 'chin down, both hands round the neck, stroke from hairline to shoulders', {
    'steps.SN-02.instruction': /both hands round.*hairline down and out to your shoulders.*chin sink/,
  }),
  said('S4', 'go on once the skin is warm', { 'steps.SN-02.finish': /warming up/ }),
  said('S5', 'circle with the finger pads', {
    'steps.SN-03.instruction': /finger pads beside your spine.*Press in gently, and make small circles/,
    'steps.SN-03.mistakes': /not press on the bones/,
  }),
  said('S6', 'strokes in between, firmer now', {
    'steps.SN-04.leadIn': /smooth it all out/,
    'steps.SN-04.instruction': /Stroke down.*firmer/,
  }),
  said('S7', 'light pinches along the spine', {
    'steps.SN-05.leadIn': /light pinches/,
    'steps.SN-05.instruction': /small fold of skin beside your spine/,
  }),
  said('S8', 'lift the chin and stroke the front', {
    'steps.SN-06.instruction': /Lift your chin a little.*Float down beside the windpipe/,
    'steps.SN-06.cues': /with no pressure/,
  }),
  said('S9', 'each hand strokes the other side', {
    'steps.SN-06.instruction': /left hand on the right side/,
    'steps.SN-06.otherSide': /right hand, on the left side/,
  }),
  said('S10', 'circles from the collarbone up to the chin', {
    'steps.SN-07.instruction': /two flat fingers on your left collarbone.*up the side of your neck.*chin/,
    'steps.SN-07.mistakes': /not put finger and thumb round your throat/,
  }),
  said('S11', 'and back down the same way', { 'steps.SN-07.instruction': /to your chin, and back/ }),
  said('S12', 'stroke lightly, then all of it again', {
    'steps.SN-08.instruction': /light and slow/,
    'lines.onceMore': /once more/,
  }),
  said('S13', 'five to ten minutes', {
    'lines.plan': /minutes/,
    'routines.self-neck.tooLong': /Fifteen minutes is plenty/,
  }),
];

const brush: readonly ArticleItem[] = [
  said('R1', 'a brush will do, too', {
    'topics.massages': /with a soft brush/,
    'topics.brush': /soft, clean brush/,
    'steps.BR-01.instruction': /Try the brush/,
  }),
  said('R2', 'cream on neck and chest', {
    'steps.BR-01.instruction': /cream over your neck and upper chest/,
  }),
  said('R3', 'circles on the chest, then up the side of the neck', {
    'steps.BR-02.instruction': /Circle softly, just below your left collarbone/,
    'steps.BR-03.instruction': /Circle up the left side/,
  }),
  said('R4', 'on to the front', {
    'steps.BR-04.instruction': /Skim the bristle tips up/,
    'steps.BR-04.mistakes': /not brush over the windpipe/,
  }),
  said('R5', 'the back of the neck, almost to the shoulder blades', {
    'steps.BR-05.instruction': /hairline.*down towards the left shoulder blade/,
  }),
  said('R6', 'five to ten minutes', { 'routines.brush-neck.tooLong': /Ten minutes is the most/ }),
];

const partnerNeck: readonly ArticleItem[] = [
  said('P0', 'one person massages the other', {
    'steps.PN-01.instruction': /Partner, lie on your back.*Sit behind the head/,
    'topics.massages': /For two people, .*the neck/,
  }),
  said('P1', 'the head rolls into one palm, the other hand works down to the shoulder blade', {
    'steps.PN-03.instruction': /into your right palm.*left hand, knead the back of the neck.*shoulder blade/,
    'steps.PN-03.otherSide': /into your left palm/,
  }),
  said('P2', 'knead the shoulders, and above all the base of the neck', {
    'steps.PN-04.instruction': /between thumb and fingers.*Lift, squeeze.*base of the neck/,
    'steps.PN-04.why': /tired/,
  }),
  said('P3', 'loose fists circle from the shoulder joint to the neck', {
    'steps.PN-05.instruction': /loose fists.*Circle slowly, from the arms towards the neck/,
  }),
  said('P4', 'a palm under the neck, circles with all fingers, left and right', {
    'steps.PN-06.instruction': /palm under the neck.*Circle slowly with all your fingers/,
    'steps.PN-06.otherSide': /on the right/,
  }),
  said('P5', 'the back of the hand sweeps up the neck, five to ten times a side', {
    'steps.PN-07.instruction': /back of your left hand on the left shoulder.*Sweep up the neck/,
    'lines.counting': /count to/,
  }),
  said('P6', 'lift the head and lower it', {
    'steps.PN-08.instruction': /Cup both hands under the back of the head.*Lift it.*Lower it/,
    'steps.PN-08.safety': /Stop at the first resistance/,
  }),
  said('P7', 'lift it again, the chin towards the chest', {
    'steps.PN-09.instruction': /Draw it softly towards you.*chin floats towards the chest/,
    'steps.PN-09.mistakes': /not press the chin down/,
  }),
];

const partnerBackContext: readonly ArticleItem[] = [
  said('K1', 'the back tires from hard work, and can be sore', {
    'topics.how-often': /after a day of .*hard work/,
    'steps.PB-08.leadIn': /often a sore place/,
  }),
  said('K2', 'massage takes tension off and feels light', {
    'topics.benefits': /feel fresher or calmer.*ease the feeling of tension/,
  }),
  claimed('K3', 'it holds the back upright', 'lying still trains nothing', {
    'topics.no-cure': /cannot promise/,
    'conditions.scoliosis-posture': /comfortable position/,
  }),
  said('K4', 'specialists do it best, and someone close can do some of it at home', {
    'lines.ask.general': /massage for comfort, not medical advice/,
    'steps.PB-00.leadIn': /together/,
  }),
  said('K5', 'begin with strokes and grow stronger bit by bit', {
    'steps.PB-02.leadIn': /light circles/,
    'steps.PB-08.instruction': /Start light, and ask before you press more/,
  }),
  said('K6', 'nothing strong over the kidneys', {
    'topics.never-press': /No pressing on .*the waist below the ribs/,
    'steps.PB-12.mistakes': /The kidneys lie there/,
    'landmarks.waist': /No pressing, and no tapping/,
  }),
  said('K7', 'end with light strokes', { 'steps.PB-14.leadIn': /finish with slow waves/ }),
  said('K8', 'cream or oil is advisable', {
    'routines.partner-back.needs': /some oil/,
    'topics.oil': /teaspoon, warmed in your hands/,
  }),
];

const partnerBackSteps: readonly ArticleItem[] = [
  said('D1', 'rock the body, one hand low and one high', {
    'steps.PB-01.instruction':
      /one hand low.*between the shoulder blades.*heels of your hands.*Rock the whole body.*hardly any force/,
  }),
  said('D2', 'light circles up the back, round the shoulder blades and home', {
    'steps.PB-02.leadIn': /spread the oil/,
    'steps.PB-02.instruction':
      /at the waist, one each side of the spine.*light circles.*Go round the shoulder blades.*apart and together/,
  }),
  said('D3', 'wide rubbing circles in turn, home along the sides', {
    'steps.PB-03.instruction':
      /wide circle with your right hand.*left.*bigger than the last.*along the sides/,
  }),
  said('D4', 'hand over hand up the spine', {
    'steps.PB-04.instruction':
      /right hand low on the back, fingers to the neck.*left hand across it.*Slide up/,
    'steps.PB-04.safety': /only the weight of your hands/,
  }),
  said('D5', 'two fingers walk down to the waist and up', {
    'steps.PB-05.instruction': /one finger each side of the spine.*Walk to the waist.*back up/,
  }),
  said('D6', 'work the side up to the shoulder and down, then the other', {
    'steps.PB-06.instruction': /both palms on the far side.*Climb to the shoulder, and back down/,
    'steps.PB-06.otherSide': /other side/,
    'steps.PB-06.safety': /only lift/,
  }),
  said('D7', 'quick slides, one palm up and one down', {
    'steps.PB-07.instruction': /Lift your fingers a little.*Slide quickly, one hand up, the other down/,
  }),
  said('D8', 'thumbs circle round the shoulder blade, by feel', {
    'steps.PB-08.leadIn': /often a sore place/,
    'steps.PB-08.instruction': /shoulder blade.*slow circles with your thumbs.*Start light/,
  }),
  said('D9', 'forearms press gently and spread, straight and slanted', {
    'steps.PB-09.instruction': /both forearms across the back.*slide them apart.*one slant, and the other/,
  }),
  said('D10', 'push and pull until the skin folds', {
    'steps.PB-10.instruction': /Push one away, and pull the other in.*little folds.*back down/,
  }),
  said('D11', 'thumbs knead shoulders and neck', {
    'steps.PB-11.instruction': /thumbs on the back.*Roll the muscle.*to the neck/,
    'steps.PB-11.safety': /off the throat/,
  }),
  said('D12', 'tap lightly with fists', {
    'steps.PB-12.instruction': /two loose fists.*Tap the upper back/,
    'steps.PB-12.safety': /No tapping on the spine/,
  }),
  said('D13', 'tap with the edges of the hands along the spine', {
    'steps.PB-13.instruction': /little fingers down.*light chops beside the spine.*back up/,
  }),
  said('D14', 'relaxed hands stroke in light waves', {
    'steps.PB-14.instruction': /hands go soft.*light waves/,
  }),
];

const rulesAtTheEnd: readonly ArticleItem[] = [
  said('C1', 'comfortable, and relaxed', {
    'steps.PB-00.leadIn': /comfortable/,
    'lines.helpPreparing_alone': /comfortable/,
    'steps.PB-11.cues': /let your shoulders sink/,
  }),
  said('C2', 'nothing may hurt', {
    'lines.ask.general': /Nothing here should hurt/,
    'lines.generalSafety': /Nothing should hurt/,
  }),
  said('C3', 'stay warm afterwards', {
    'lines.closing': /Stay warm for the next hour/,
    'topics.aftercare': /stay warm/,
  }),
  claimed('C4', 'an age-old way to get rid of neck wear and of pain', medical, {
    'topics.no-cure': /cannot promise.*ask a doctor/,
  }),
  claimed('C5', 'a magic wand against sitting: be healthy and beautiful', 'only the good wish can be kept', {
    'lines.closing': /Take care of each other/,
    'lines.closing_alone': /Take care of yourself/,
  }),
];

/** All of the article, in its order. */
export const article: readonly ArticleItem[] = [
  ...introduction,
  ...benefits,
  ...selfNeckContext,
  ...movements,
  ...selfNeckSteps,
  ...brush,
  ...partnerNeck,
  ...partnerBackContext,
  ...partnerBackSteps,
  ...rulesAtTheEnd,
];
