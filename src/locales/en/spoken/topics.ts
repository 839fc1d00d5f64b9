import type { TopicsWords } from '../../words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The letters and numbers above a group are the article's statements that it answers, or declines to repeat. */
export const topics = ({ mat, warmth }: Vocabulary): TopicsWords => ({
  // N6, R1, P0, K4
  massages:
    'I know four massages. For two people, there is the back, or the neck. Alone, do your own neck by hand or with a soft brush.',

  // I5 to I9, K2, T1
  benefits:
    'Many people find it relaxing, and feel fresher or calmer. It can ease the feeling of tension for a while. It warms the skin, and can leave it soft.',
  // I1, I4, B1 to B3, N3, N4, K3, C4
  'no-cure':
    'I cannot promise that. Many people find it relaxing. Please ask a doctor about the trouble itself.',
  // I2, I3, N5
  'no-slimming': 'No promises there. It warms you up, and it can feel good. That is what I offer.',

  // K8, N7
  oil: 'Start with a teaspoon, warmed in your hands. Add some if it drags, wipe some off if it slips. Use one your skin knows, and no nut oil with a nut allergy.',
  'warming-cream':
    'Keep it off the throat, the eyes, and broken skin. Put no heat on top, and wash your hands. If it burns, wash it off.',
  // R1, R2
  tools:
    'Hands only with me, or the soft brush. Please keep massage guns off the neck, and never stand on a back.',
  brush:
    'Take a soft, clean brush, over a thin layer of cream. Stiff, dry brushes are not for necks. If it scratches, do not use it.',

  // C1, C3, S1, S2, P0, D1
  room: `Make the room warm, since people cool down as they relax. About ${warmth}. Keep a blanket at hand.`,
  clothes:
    'Bare skin glides best. A thin shirt works too, without oil. Put long hair up, and take off any necklace.',
  position: `For the back, kneel or stand beside the hips. For a partner's neck, sit or kneel behind the head. A firm bed or a ${mat} is fine. For a chair, say: Alexa, chair.`,

  // K6, S8, S10, C2
  'never-press':
    'No pressing on the spine, the throat, or the waist below the ribs. None in the armpits, or above the collarbone. Leave out bony edges, lumps, and sore or numb places.',
  'not-there':
    'No more pressure on the throat, the spine or the waist. Let us use it on the shoulders instead.',
  'who-should-not':
    'Nobody with a fever, a blood clot, or a fresh injury. Ask a doctor first in pregnancy, or on blood thinners. The same goes for weak bones, cancer, or heart trouble.',
  'only-awake':
    'Massage is only for someone who can tell you to stop. If your partner is asleep, stop here, and lift your hands.',
  'no-diagnosis': 'I cannot judge that. Please ask a doctor.',
  'no-cracking': 'I never crack necks or backs. It can hurt people. Let us stay with slow strokes.',

  // C2, K5, D8
  'pressure-scale':
    'Light is three out of ten, medium is five, firm is six. Seven is too much. The one who feels it gives the number.',
  signs:
    'A held breath, squeezed eyes, or a tight jaw means too much. So does flinching. Ease off, use a flat hand, and go slower.',
  knot: 'Stay light, make five slow circles, then move on. A new lump belongs to a doctor, not to a massage.',
  clicking: 'A click without pain is common. If it comes with pain or tingling, stop, and lift your hands.',
  tickling: 'Use a flatter hand, a little firmer, and go slower. If it still tickles, move on a little.',
  'tired-hands':
    'Rest your hands, or just stroke for a while. Then use flat palms, straight arms, and your body weight. For a break, say: Alexa, pause.',

  // C3, S13, R6
  aftercare:
    'Get up slowly, stay warm, and take it easy. Drink some water, if you are thirsty. You may feel tender for a day or two. If it lasts longer, see a doctor.',
  // I6, N2, K1
  'how-often':
    'Once a day is plenty. Many like it before bed, after a day of sitting or hard work. Leave out any place that is still sore.',

  'only-neck-and-back': 'I only guide neck and back massage. Other parts I leave alone.',
  volume: 'The volume belongs to your speaker. Say: Alexa, louder. Or: Alexa, quieter.',
  music: 'I have no music here, just my voice and the quiet. You can play some on another device.',
  disappointed:
    'I am sorry, and thank you for telling me. Lighter or shorter may suit you better next time. If anything feels worse, stop, and rest.',
});
