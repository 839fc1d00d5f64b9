import type { LandmarksWords } from '../../words.ts';

export const landmarks: LandmarksWords = {
  spine: 'The spine is the row of bones down the middle of the back. Never press it, and never tap it.',
  'beside-the-spine':
    "Beside the spine run two long ridges, a thumb's width from the bones. That is the place to work.",
  throat:
    'The throat goes from the jaw to the collarbones, in front of the ears. Touch it like a feather, or not at all.',
  pulse: 'You feel the pulse of the neck beside the windpipe. Never press there.',
  'collarbone-hollow': 'That is the soft dip above the collarbone. Never press there.',
  waist:
    'The waist is the soft part between the ribs and the hip bones. Stroke it or lift it. No pressing, and no tapping.',
  sacrum: 'That is the flat bone just above the seat. Rest a hand there, or rock gently.',
  'shoulder-blade':
    'The shoulder blade is the big flat bone that moves with the arm. Work along its inner edge. On the bone itself, stay light.',
  'shoulder-top':
    'The top of the shoulder is the padded part between neck and arm. It is the best place for firm hands.',
  'shoulder-point':
    'The point of the shoulder is the hard tip where the arm begins. No tapping there, and no knuckles.',
  'skull-base':
    'That is the edge where the head begins, above the neck. Slow circles are fine, but no poking.',
  'neck-base':
    'That is where the neck meets the shoulders, with the bump in the middle. Knead beside the bump.',
};
