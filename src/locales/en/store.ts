import type { StorePage } from '../store-page.ts';
import type { LocaleTag } from '../tags.ts';

const description = `Massage Guide talks you through a neck or back massage at home, step by step, while your hands are busy and oily.

There are four massages: the back or the neck for two people, lying down or on a chair, and your own neck, by hand or with a soft brush. Say how many minutes you have, and the guide chooses the steps that fit. It says what your hands do, then stays quiet while they do it, and tells you when to change. There are long strokes, rubbing, kneading, finger walking, thumb circles and gentle tapping, with getting ready before and a calm close at the end.

You can talk to it at any time. Ask for the next step, the one before, or the same again. Ask how much longer it takes, where to put your hands, or what a technique is. If it is too much pressure, say so, and it tells you what to change and stays gentler. Ask for slower or faster, for fewer words, or for a wait after each step. Leave out what you don't like. Pause when you need to, and it goes on from the same moment. If the conversation ends, open the skill again to carry on where you were.

For two people it needs somebody who can say stop, a place to lie down or a chair, and a little oil or lotion if you like. No screen is needed.

To begin, say: "Alexa, open massage guide."

For comfort and relaxation only. This skill does not give medical advice and is not a substitute for professional advice. If you have a health condition, ask a doctor first. In an emergency, call your local emergency number.`;

/** What people look for everywhere. */
const keywords = [
  'massage',
  'back massage',
  'neck massage',
  'partner massage',
  'self massage',
  'massage techniques',
  'relaxation',
  'wellness',
  'hands free',
  'step by step',
];

/** What they look for in one country. */
const localKeywords: Readonly<Record<LocaleTag, readonly string[]>> = {
  'en-US': ['back rub', 'neck rub', 'shoulder rub', 'couples massage'],
  'en-GB': ['back rub', 'shoulder rub', 'couples massage', 'pamper evening'],
  'en-AU': ['back rub', 'shoulder rub', 'couples massage', 'pamper night'],
  'en-CA': ['back rub', 'neck rub', 'shoulder rub', 'couples massage'],
  'en-IN': ['malish', 'maalish', 'shoulder massage', 'couple massage'],
};

/** The store page of a country. */
export const storePage = (tag: LocaleTag): StorePage => ({
  name: 'Massage Guide',
  summary: 'Talks you step by step through a neck or back massage while your hands are busy.',
  description,
  examplePhrases: [
    'Alexa, open massage guide.',
    'Alexa, ask massage guide to start a ten minute back massage.',
    'Alexa, ask massage guide what is kneading.',
  ],
  keywords: [...keywords, ...localKeywords[tag]],
});
