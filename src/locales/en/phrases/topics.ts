import type { TopicIntent } from '../../phrases.ts';
import type { SamplesOf } from './samples.ts';
import { topicsOfCare } from './topics-care.ts';
import { topicsOfOffer } from './topics-offer.ts';
import { topicsOfSetting } from './topics-setting.ts';
import { topicsOfTouch } from './topics-touch.ts';

/** Questions about massage that have one answer. */
export const topics: SamplesOf<TopicIntent> = {
  ...topicsOfOffer,
  ...topicsOfSetting,
  ...topicsOfTouch,
  ...topicsOfCare,
};
