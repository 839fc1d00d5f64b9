import type { ConditionsWords } from '../../words.ts';
import type { Vocabulary } from './vocabulary.ts';

export const conditions = ({ radiation }: Vocabulary): ConditionsWords => ({
  'fever-infection':
    'Not today, please. With a fever or an infection, rest is better. Come back when you are well.',
  skin: 'Leave that skin alone until it is well again. If it is on the neck or the back, it is better to wait.',
  clot: 'No massage with a blood clot, or if you suspect one. Please call a doctor today.',
  'blood-thinners': 'Ask your doctor first. If the answer is yes, we do light strokes only.',
  'recent-injury':
    'Not on a fresh injury. Have it checked first. Neck injuries are never for a home massage.',
  surgery: 'Please wait until your surgeon says yes.',
  osteoporosis:
    'Ask your doctor first. Then light strokes only. No leaning, no tapping, and no lifting of the head.',
  cancer: `Ask your care team first. Light strokes are often fine, away from the tumor, and from skin after surgery or ${radiation}.`,
  pregnancy:
    'Ask your midwife or doctor first. Then it is the chair, and light strokes only. No lying face down, or flat on the back.',
  'heart-pressure': 'Ask your doctor first. We leave out the front of the neck, and stay light.',
  fainting: 'We leave out the front of the neck. Stay sitting or lying down, and get up very slowly.',
  thyroid: 'We leave out the front of the neck. A new lump needs a doctor.',
  'neck-joints': 'Ask your doctor first. We do not lift or turn the head.',
  'disc-nerve':
    'See a doctor first if it is new, getting worse, or comes with weakness. Otherwise stay light, and keep away from the sore spot.',
  'headache-migraine':
    'If it is your usual headache, light strokes on the shoulders are fine. A sudden or new kind needs a doctor.',
  'numbness-diabetes': 'Where you feel less, use only light strokes. Look at the skin afterwards.',
  kidney:
    'No back massage with kidney trouble. Pain in the side, or blood in the urine, needs a doctor today.',
  'alcohol-meal': 'Let us wait until later. You need to feel clearly what is too much.',
  allergy:
    'Use a plain oil or cream that you know, and no nut oil with a nut allergy. Try a drop on your inner arm the day before.',
  'child-frail':
    'Only for someone who can tell you to stop. Ask a doctor first, and keep it very light and short. With a child, a parent stays with you.',
  'scoliosis-posture': 'That is usually fine. Find a comfortable position, and stay off the spine.',
});
