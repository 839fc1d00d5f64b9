import type { FeelingId } from '../../../massage/feeling.ts';

/** What is said when someone feels something that ends the massage. The call for help itself is added to these. */
export const feelings: Readonly<Record<FeelingId, string>> = {
  dizzy:
    'Stop now, and take your hands away. Sit or lie down, and breathe. If it does not pass in a few minutes, get medical help.',
  tingling:
    'Stop now. Let the arms and the neck rest. If it does not go away soon, see a doctor today. If an arm or leg is weak, get help at once.',
  headache: 'Stop here, and rest. If it came suddenly, or it is the worst ever, get emergency help.',
  'racing-heart':
    'Stop now, hands off the neck. Lie down, and put your legs up. If it does not pass quickly, get medical help.',
  discomfort: 'Stopping now. Hands away. Take all the time you need.',
  'worse-after':
    'Let us stop for today. A little soreness can last a day or two. If it is strong, or lasts longer, see a doctor.',
  'skin-reaction':
    'Stop here. Wipe the oil or cream off, and rinse with cool water. If it spreads, see a doctor. If the face swells, or breathing is hard, call your local emergency number.',
  'electric-shock': 'Stop now. Keep your neck still.',
  'stroke-signs': 'Stop now.',
  chest: 'Stop now.',
  'numb-seat': 'Stop now. This needs a hospital today. Have someone drive you, or call.',
  swelling: 'Stop now. Get help first, then wipe off the oil or cream.',
};
