import type { RoutinesWords } from '../../words.ts';
import type { Vocabulary } from './vocabulary.ts';

export const routinesWords = ({ hairTie, mat }: Vocabulary): RoutinesWords => ({
  'partner-back': {
    name: 'back massage',
    needs: `You need a firm bed or a ${mat}, two towels, and some oil.`,
    tooLong: 'Thirty minutes is the longest that I do on a back.',
    settled: 'Face down, or chair? Stop means stop.',
    chairOffer: 'If lying is no good, say: Alexa, chair.',
    lying: 'Good. Face down it is.',
  },
  'partner-neck': {
    name: 'neck massage',
    needs: `You need a bed or a ${mat}, a small towel, and some oil.`,
    tooLong: 'Twenty minutes is the most that I do on a neck.',
    settled: 'On the back, or chair? Stop means stop.',
    chairOffer: 'If lying is no good, say: Alexa, chair.',
    lying: 'Good. On the back it is.',
  },
  'self-neck': {
    name: 'neck massage',
    needs: `You need a chair, a ${hairTie}, and a little oil or cream.`,
    tooLong: 'Fifteen minutes is plenty for one neck.',
    settled: 'Sit back, with warm oil on your hands.',
  },
  'brush-neck': {
    name: 'brush massage',
    needs: 'You need a soft, clean brush, and some cream for your neck and chest.',
    tooLong: 'Ten minutes is the most for a brush. Longer can make your skin sore.',
    settled: 'Hair up, cream on, and your brush in hand.',
  },
});
