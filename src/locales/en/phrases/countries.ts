import type { LocalPhrases } from '../../phrases.ts';
import type { LocaleTag } from '../../tags.ts';

/** The numbers that are called in an emergency, as they are said. */
const calls = (numbers: string): string => `[call|dial|ring] ${numbers}`;

const northAmerica: LocalPhrases = {
  samples: {
    JustRightIntent: { should: ['(awesome|nailed it)', "(that's|this is) (awesome|the spot)"] },
    TooMuchPressureIntent: { should: ["(that's|it's) (kind of|kinda) (too much|too hard|rough)"] },
  },
  values: { Feeling: { chest: [calls('nine one one')] } },
};

/** What is said in one country, and would only be noise in another. */
export const countries: Readonly<Record<LocaleTag, LocalPhrases>> = {
  'en-US': northAmerica,
  'en-CA': northAmerica,
  'en-GB': {
    samples: {
      JustRightIntent: {
        should: ['(spot on|brilliant|cheers)', "that's (spot on|brilliant|smashing)"],
      },
      TooMuchPressureIntent: { should: ["that's a bit heavy", 'steady [on]'] },
      HurtsIntent: { should: ["that's (ever so|well) sore", '[that|it] smarts'] },
    },
    values: {
      Feeling: {
        dizzy: ['(poorly|peaky|dodgy)', '(come|coming) over all (funny|faint)', '[a] funny turn'],
        chest: [calls('(nine nine nine|one one two)')],
      },
    },
  },
  'en-AU': {
    samples: {
      JustRightIntent: { should: ['(spot on|beauty|ripper)', "that's (spot on|heaps good)"] },
      TooMuchPressureIntent: { should: ["that's a bit heavy", 'steady [on]', 'ease up mate'] },
    },
    values: {
      Feeling: {
        dizzy: ['(crook|poorly|dodgy)'],
        chest: [calls('(triple zero|triple oh|zero zero zero)'), '[call|get] (the ambos|an ambo)'],
      },
    },
  },
  'en-IN': {
    samples: {
      HurtsIntent: {
        must: ["[it is|it's] paining"],
        should: [
          '(very|too) much paining',
          'my (back|neck|shoulder) is paining',
          'paining (here|there|a lot)',
          'i am having pain',
        ],
      },
      TooMuchPressureIntent: {
        should: ['too much force', '(less|little less|use less) force', 'press lightly', 'do it lightly'],
        nice: ['little (less|softer|lighter)'],
      },
      MorePressureIntent: {
        should: ['(little more|put more|give more) (pressure|force)', 'little (more|harder)'],
      },
      JustRightIntent: { should: ['(very|so) (good|nice)', 'super', 'it is (good|nice|perfect)'] },
    },
    values: {
      Massage: { 'partner-back': ['[full] back (malish|maalish)'], neck: ['neck (malish|maalish)'] },
      Feeling: {
        dizzy: ['(giddiness|uneasy|uneasiness)', '[my|his|her] head is reeling'],
        tingling: ['[my|his|her] (arm|hand|leg) is paining'],
        headache: ['[my|his|her] head is paining'],
        chest: [calls('(one one two|one zero eight|one oh eight)'), '[my|his|her] chest is paining'],
      },
    },
  },
};
