import type { TechniquesWords } from '../../words.ts';

export const techniques = {
  effleurage: {
    name: 'stroking',
    standard: 'effleurage',
    one: 'Stroking is a long, smooth glide with your whole hand.',
    three:
      'Lay your whole hand on the skin, soft and flat. Glide slowly, as if you were smoothing a bedsheet. Keep in touch with the skin between strokes.',
    why: 'It spreads the oil, and warms the skin. The body gets used to your touch.',
    feel: 'It feels warm, slow and even. You want to breathe out.',
    notWhen: 'Not over a rash, sunburn or a wound. Not where it is swollen and hot.',
    keepGoing: 'Keep stroking.',
  },
  'reinforced-effleurage': {
    name: 'hand over hand stroking',
    standard: 'reinforced effleurage',
    one: 'One hand lies on top of the other, and both slide as one.',
    three:
      'The lower hand feels, and the upper hand guides. Slide slowly up the back, with your palm like a little bridge. The bones in the middle get no weight.',
    why: 'Two hands moving as one feel steady and calm.',
    feel: 'It feels broad, safe and quiet.',
    notWhen: 'Never use it to push on the spine. Leave it out with weak bones.',
    keepGoing: 'Keep sliding.',
  },
  'forearm-effleurage': {
    name: 'forearm spreading',
    standard: 'forearm effleurage',
    one: 'Your two forearms start together, and slide slowly apart.',
    three:
      'Lay both forearms side by side across the back. Sink in softly, and let them drift apart. Turn the soft side of your arms down.',
    why: 'It is a wide, even stretch, and a rest for your hands.',
    feel: 'It feels wide and slow, like being gently ironed.',
    notWhen: 'No elbows, and no weight on the spine or the waist. Leave it out with weak bones.',
    keepGoing: 'Keep gliding.',
  },
  friction: {
    name: 'rubbing',
    standard: 'friction',
    one: 'Rubbing is livelier than stroking, in wide circles or quick slides.',
    three:
      'Lay your hands flat on the muscle. Rub in wide circles, or in quick slides up and down. Keep off the bones, and stay light at the waist.',
    why: 'It brings warmth, and wakes up a place before kneading.',
    feel: 'It feels warm, maybe with a mild ache that eases as you go.',
    notWhen: 'Not on bone, and not over sore skin. Not over a fresh injury.',
    keepGoing: 'Keep rubbing.',
  },
  petrissage: {
    name: 'kneading',
    standard: 'petrissage',
    one: 'Kneading picks the muscle up, squeezes it, and lets it go.',
    three:
      'Think of bread dough. Lift the muscle away from the bone, squeeze slowly, and let go. Work hand over hand, with a steady beat.',
    why: 'It gives a tired muscle a good squeeze, without pressing on bone.',
    feel: 'It feels full and satisfying. A mild ache is fine.',
    notWhen: 'Not on the throat, and not on thin skin. Not where there is numbness or a clot.',
    keepGoing: 'Keep kneading.',
  },
  'thumb-kneading': {
    name: 'thumb kneading',
    standard: 'thumb petrissage',
    one: 'Thumb kneading works slow circles or rolls into one small, tight place.',
    three:
      'Keep your thumbs straight and your hands resting. Make slow circles, then move on. Start light, and ask before you press more.',
    why: 'It gets into the small corners round the shoulders.',
    feel: 'It is a good ache that fades within a few breaths.',
    notWhen: 'Not on bone, and not if the ache is sharp. Not for long on one spot.',
    keepGoing: 'Keep your thumbs rolling.',
  },
  wringing: {
    name: 'push and pull',
    standard: 'wringing',
    one: 'Your hands push and pull past each other, so the skin makes little folds.',
    three:
      'One hand pushes away while the other pulls in. They cross, and the skin folds between them. Go sideways, never down.',
    why: 'It moves the muscle sideways, without pressing on what lies below.',
    feel: 'It feels like a towel being wrung out, softly.',
    notWhen: 'Not over sore skin. Not with force at the waist.',
    keepGoing: 'Keep pushing and pulling.',
  },
  'compression-walking': {
    name: 'finger walking',
    standard: 'compression',
    one: 'Two fingers walk down the back, one on each side of the spine.',
    three:
      'Put two fingers beside the spine. Walk them down towards the waist, and back up. Land on muscle, never on bone.',
    why: 'It is a playful way to press evenly on both sides.',
    feel: 'It feels like small, even steps.',
    notWhen: 'Not on the spine itself. Not with weak bones.',
    keepGoing: 'Keep your fingers walking.',
  },
  'beating-tapotement': {
    name: 'tapping with loose fists',
    standard: 'beating tapotement',
    one: 'Loose fists bounce on the muscle, left and right in turn.',
    three:
      'Make soft fists, and keep your wrists loose. Let them drop, and bounce off. Stay above the waist, and never land on bone.',
    why: 'It wakes the back up near the end.',
    feel: 'It feels like soft drumming. It should never jar.',
    notWhen:
      'Not on the spine, the kidneys, or the shoulder bones. Not in pregnancy, with weak bones, or with blood thinners.',
    keepGoing: 'Keep tapping.',
  },
  hacking: {
    name: 'edge tapping',
    standard: 'hacking',
    one: 'Edge tapping uses the little finger sides of both hands, fast and light.',
    three:
      'Turn your hands, little fingers down. Let the loose fingers clap together as they land. Stay small and light, beside the spine, above the waist.',
    why: 'It is brisk and cheerful, before everything slows down.',
    feel: 'It feels quick and light, and sounds a bit noisy.',
    notWhen:
      'Not on the spine, the kidneys, or the shoulder bones. Not in pregnancy, with weak bones, or with blood thinners.',
    keepGoing: 'Keep tapping.',
  },
  vibration: {
    name: 'trembling',
    standard: 'vibration',
    one: 'Trembling is a fast, fine shake from your resting hand.',
    three:
      'Lay your hand down, and let it be heavy. Make it tremble from the forearm, for a few seconds. Then pause, and move on.',
    why: 'Many people find it calming, or refreshing.',
    feel: 'It feels like a gentle hum under the hand.',
    notWhen: 'Not on the throat, and not over the waist. Not if it makes anyone queasy.',
    keepGoing: 'Keep the tremble going.',
  },
  rocking: {
    name: 'gentle rocking',
    standard: 'rocking',
    one: 'Rocking sways the whole body from side to side, with hardly any force.',
    three:
      'Rest one hand low, and one hand high. Give a tiny push, and let the body swing back. Stay slow and lazy, like a boat.',
    why: 'It tells the body that it can let go.',
    feel: 'It feels like being rocked to sleep.',
    notWhen: 'Not with a fresh back injury. Not if it makes anyone feel sick.',
    keepGoing: 'Keep rocking.',
  },
} as const satisfies TechniquesWords;
