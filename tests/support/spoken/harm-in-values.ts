import { careFor, isConditionId, type Care } from '../../../src/massage/condition.ts';
import { feelings, isFeelingId } from '../../../src/massage/feeling.ts';
import { isSwitchId } from '../../../src/massage/switch.ts';

const strictness = { on: 0, ask: 1, decline: 2 } as const satisfies Record<Care['then'], number>;

/** Whether somebody who needs one care is safe with the other. */
const covers = (taken: Care, needed: Care): boolean =>
  taken.then === 'decline' ||
  (strictness[taken.then] >= strictness[needed.then] &&
    (taken.gentle === true || needed.gentle !== true) &&
    (taken.seated === true || needed.seated !== true) &&
    (needed.out ?? []).every((part) => (taken.out ?? []).includes(part)));

/** Why taking one slot value for another within the right intent does harm. Ids; '' where nothing was recognised. */
export const harmOfValue = (meant: string, heard: string): string | undefined => {
  if (meant === heard) return undefined;
  if (isSwitchId(meant)) return 'another part than was meant would be done or left out';
  if (
    isFeelingId(meant) &&
    feelings[meant] === 'emergency' &&
    !(isFeelingId(heard) && feelings[heard] === 'emergency')
  )
    return 'help has to be called for, and is not';
  if (isConditionId(meant) && !(isConditionId(heard) && covers(careFor(heard), careFor(meant))))
    return 'less care would be taken than this condition needs';
  return undefined;
};
