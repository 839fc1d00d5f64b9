import type { TechniquesWords } from '../../words.ts';

export const techniques = {
  effleurage: {
    name: 'stroking',
    standard: 'effleurage',
    one: 'Stroking is a long, smooth glide with your whole hand.',
    three:
      'Lay your whole hand on the skin, soft and flat. Glide slowly, as if you were smoothing a bedsheet. Nearly every massage starts and ends this way.',
    why: 'It spreads the oil, and warms the skin. The body gets used to your touch.',
    feel: 'It feels warm, slow and even. You want to breathe out.',
    notWhen: 'Not over a rash, sunburn or a wound. Not where it is swollen and hot.',
    keepGoing: 'Keep stroking.',
  },
  'feather-stroke': {
    name: 'feather stroking',
    standard: 'feather effleurage',
    one: 'Feather stroking slides over the skin with no pressure at all.',
    three:
      'Let flat fingers float over the skin, not into it. Do one side at a time, beside the windpipe. If you can feel a pulse, you are pressing too much.',
    why: 'The front of the neck is too delicate for anything else.',
    feel: 'It feels like a silk scarf sliding off.',
    notWhen:
      'Leave it out if you are over fifty, or faint easily. Leave it out with heart, artery or thyroid trouble. And leave it out if it makes you cough or panic.',
    keepGoing: 'Keep stroking, light as a feather.',
  },
  'feather-circle': {
    name: 'weightless circles',
    standard: 'feather friction',
    one: 'Weightless circles move only the skin, with two flat finger pads.',
    three:
      'Lay two finger pads down as lightly as you can. Make tiny circles that take the skin along. Do one side at a time, wide of the windpipe and the pulse.',
    why: 'It keeps the circles of the classic massage, without any squeeze.',
    feel: 'It is barely there, and maybe a little cool.',
    notWhen:
      'Leave it out if you are over fifty, or faint easily. Leave it out with heart, artery or thyroid trouble.',
    keepGoing: 'Keep circling, with no weight at all.',
  },
  'reinforced-effleurage': {
    name: 'hand over hand stroking',
    standard: 'reinforced effleurage',
    one: 'Hand over hand stroking lays one hand on the other, and both slide as one.',
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
    one: 'Forearm spreading starts with both forearms together, and slides them slowly apart.',
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
    one: 'Rubbing goes a little deeper than stroking, in circles or quick slides.',
    three:
      'Lay your fingers or your palm on the muscle. Small circles take the skin along, and wide ones slide over it. Keep off the bones, and stay light wherever it is soft.',
    why: 'It brings warmth, and wakes up a place before kneading.',
    feel: 'It feels warm, maybe with a mild ache that eases as you go.',
    notWhen: 'Not on bone, and not on the throat. Not over sore skin or a fresh injury.',
    keepGoing: 'Keep rubbing.',
  },
  petrissage: {
    name: 'kneading',
    standard: 'petrissage',
    one: 'Kneading picks the muscle up, squeezes it, and lets it go.',
    three:
      'Think of bread dough. Lift the muscle away from the bone, squeeze slowly, and let go. Keep a steady beat, with one hand or hand over hand.',
    why: 'It gives a tired muscle a good squeeze, without pressing on bone.',
    feel: 'It feels full and satisfying. A mild ache is fine.',
    notWhen: 'Not on the throat, and not on thin skin. Not where there is numbness or a clot.',
    keepGoing: 'Keep kneading.',
  },
  'skin-pick-up': {
    name: 'light pinching',
    standard: 'skin pick-up',
    one: 'Light pinching lifts a small fold of skin, and lets it go.',
    three:
      'Take a small fold between your thumb and two fingers. Lift, let go, and step on. Stay beside the spine, and never pinch the throat.',
    why: 'It wakes the skin up, and the base of the neck likes it.',
    feel: 'It feels like a quick tug, then warmth. It should leave pink, never bruises.',
    notWhen: 'Not if you bruise easily, or take blood thinners.',
    keepGoing: 'Keep pinching lightly.',
  },
  knuckling: {
    name: 'knuckle circles',
    standard: 'knuckling',
    one: 'Knuckle circles roll the flat of a loose fist slowly over the muscle.',
    three:
      'Make a fist, then let it go soft. Set the flat of the knuckles on the muscle. Roll slowly in circles, and stop where the neck begins.',
    why: 'It reaches the thick shoulder muscle, and spares your thumbs.',
    feel: 'It feels firm and round, never bony.',
    notWhen: 'Not on the neck, and not on bone. Not with weak bones or blood thinners.',
    keepGoing: 'Keep your knuckles rolling.',
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
    one: 'Push and pull moves your hands past each other, so the skin makes little folds.',
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
    one: 'Finger walking sends two fingers down the back, one on each side of the spine.',
    three:
      'Put two fingers beside the spine. Walk them down towards the waist, and back up. Land on muscle, never on bone.',
    why: 'It is a playful way to press evenly on both sides.',
    feel: 'It feels like small, even steps.',
    notWhen: 'Not on the spine itself. Not with weak bones.',
    keepGoing: 'Keep your fingers walking.',
  },
  'fingertip-tapotement': {
    name: 'fingertip tapping',
    standard: 'fingertip tapotement',
    one: 'Fingertip tapping lets loose fingers bounce, light and quick, like rain.',
    three: 'Let your fingers hang loose. Tap, and bounce straight off. Stay on padded places.',
    why: 'It freshens you up near the end.',
    feel: 'It feels light and tingly, never stinging.',
    notWhen:
      'Not on the neck or the throat. Not on bone or sore skin. Leave it out if you want to fall asleep.',
    keepGoing: 'Keep tapping.',
  },
  'beating-tapotement': {
    name: 'tapping with loose fists',
    standard: 'beating tapotement',
    one: 'Tapping with loose fists is a soft bounce on the muscle, left and right in turn.',
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
    why: 'It comes near the end. Many people find it calming, or refreshing.',
    feel: 'It feels like a gentle hum under the hand.',
    notWhen: 'Not on the throat, and not over the waist. Not if it makes anyone queasy.',
    keepGoing: 'Keep the tremble going.',
  },
  rocking: {
    name: 'gentle rocking',
    standard: 'rocking',
    one: 'Gentle rocking sways the whole body from side to side, with hardly any force.',
    three:
      'Rest one hand low, and one hand high. Give a tiny push, and let the body swing back. Stay slow and lazy, like a boat.',
    why: 'It tells the body that it can let go.',
    feel: 'It feels like being rocked to sleep.',
    notWhen: 'Not with a fresh back injury. Not if it makes anyone feel sick.',
    keepGoing: 'Keep rocking.',
  },
  'passive-lift': {
    name: 'slow head lift',
    standard: 'passive movement',
    one: 'A slow head lift carries the head up a little and down, while your partner does nothing.',
    three:
      'Cup the head in both hands, and wait until it feels heavy. Lift slowly, and stop where it stops. Lower it all the way before you let go.',
    why: 'It slowly lengthens the back of the neck, with no effort.',
    feel: 'It feels like a light stretch at the back of the neck.',
    notWhen:
      'Not after a neck injury or operation. Not with weak bones or neck arthritis. Not with dizziness or tingling.',
    keepGoing: 'Keep it slow and small.',
  },
  'brush-circles': {
    name: 'brush circles',
    standard: 'circular brush friction',
    one: 'Brush circles roll a soft brush over creamed skin, round and round.',
    three:
      'Hold the brush loosely, and let the bristles bend. Make soft circles over the cream. Pink skin is enough, and red is too much.',
    why: 'It spreads the cream, smooths the skin, and feels fresh.',
    feel: 'It feels soft and warm, maybe tickly, and never scratchy.',
    notWhen: 'Not on broken or burnt skin. Not over a rash, spots, or raised moles.',
    keepGoing: 'Keep circling.',
  },
  'brush-skim': {
    name: 'brush skimming',
    standard: 'feather brush effleurage',
    one: 'Brush skimming lets only the tips of the bristles touch the skin.',
    three:
      'Hold the brush at the end of the handle. Let the tips brush upwards, beside the windpipe. If you feel the bristles bend, you are pressing.',
    why: 'The front of the neck is delicate, so only the tips may touch.',
    feel: 'It is barely there.',
    notWhen:
      'Leave it out if you are over fifty, or faint easily. Leave it out with heart, artery or thyroid trouble.',
    keepGoing: 'Keep skimming, just with the tips.',
  },
} as const satisfies TechniquesWords;
