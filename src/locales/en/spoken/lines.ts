import type { Lines } from '../../lines.ts';

export const lines: Lines = {
  welcome: 'Welcome to Massage Guide. I talk you through a back massage for two, step by step.',
  welcomeBack: 'Welcome back to Massage Guide.',
  notice:
    "This is gentle massage for comfort, not medical advice. Leave it for another day with a fever, an injury, or a blood clot. Nothing here should hurt. When your partner says stop, lift your hands. Don't wait for me.",
  noticeAgain: "Nothing should hurt. When your partner says stop, lift your hands. Don't wait for me.",
  lighterThanUsual:
    'Last time you liked it lighter, so I keep it light. To undo that, say: Alexa, more pressure.',
  lighterFromTheStart: 'Good. I keep it lighter.',

  plan: 'A back massage of {{minutes}} minutes, in {{steps}} steps.',
  planNearest: 'The nearest that I have is {{minutes}} minutes, in {{steps}} steps.',
  trueLength: 'With everything in it, it takes {{length}}.',
  wholeLength: 'The whole massage takes {{length}}.',
  refitted: 'Good. That leaves us {{length}}.',

  good: 'Good.',
  carryingOn: 'Then we go on.',
  fromTheTop: 'From the top.',
  backTo: 'Back to {{step}}.',
  backToWithTime: 'Back to {{step}}. {{length}} left.',
  timeLeft: '{{stepLength}} in this step, and {{length}} in all. This is step {{number}} of {{of}}.',
  whereWeAre: 'Step {{number}} of {{of}}, {{step}}.',
  comesNext: 'Next comes {{step}}. Stay here until I tell you.',
  nothingNext: 'Nothing after this. Then you are done.',
  whichStep: 'Tell me a step from one to {{of}}. Say: Alexa, go to step three.',
  noSuchStep: 'This massage has {{of}} steps, so we stay here.',
  whichTechnique: "I don't know that one. Try: Alexa, what is kneading?",
  whichMinutes: 'I missed how many minutes. Try: Alexa, ten minutes.',
  nothingUnderWay: 'No massage is under way yet.',
  technique: '{{one}} The proper word is {{standard}}.',

  flatHands: 'Flat hands, and half the weight. If it is still too much, say: Alexa, next.',
  noFirmer: 'This is as firm as we go here. Slower feels deeper.',
  thenSofter: 'Then we go softer.',
  ache: 'A mild ache is fine, if you can breathe easily. Go softer, and slower.',
  sharp: 'Stop this step. Sharp pain is a no. Leave that place alone today.',
  notToday: 'Then let us leave it today. If it is new or strong, ask a doctor.',
  emergency: 'This can be an emergency. Call your local emergency number. I cannot call for you.',
  generalSafety:
    'Nothing presses on the spine, or on the soft waist below the ribs. Ask a doctor first in pregnancy, or with an illness. Nothing should hurt.',

  paused: 'Taking a break. I keep your place.',
  takeYourTime: 'Take your time.',
  placeKept: 'Stopping here. I keep your place. To go on, say: Alexa, open massage guide.',
  forgotten: 'Good, that one is done with.',
  goodbye: 'Goodbye. Take care of each other.',
  closing:
    'That is the whole massage. Stay warm for the next hour, and get up slowly. Take care of each other.',
  trouble: 'Sorry, I slipped there. Your place is safe.',

  helpArranging: 'I guide a back massage by voice. It can take five to thirty minutes.',
  helpPreparing: 'Your partner lies face down, and you warm some oil. I start when you are ready.',
  helpGuiding: 'Any time, say: Alexa, next. Or Alexa, too much. Or Alexa, pause.',
  helpPaused: 'Your massage is waiting. Say: Alexa, resume. Or Alexa, next. Or Alexa, stop.',
  helpFinished: 'The massage is over.',
  missedArranging: "I didn't catch that.",
  missedPreparing: "I didn't catch that.",
  missedGuiding: "I didn't catch that. You can say: Alexa, next, or Alexa, repeat.",
  missedPaused: "I didn't catch that.",
  missedFinished: "I didn't catch that.",

  ask: {
    minutes: 'How many minutes do you have?',
    'come-back': 'You were at {{step}}, step {{number}} of {{of}}. Carry on?',
    'come-back-or-restart':
      'You were at {{step}}, step {{number}} of {{of}}. Carry on there, or start over from the top?',
    'lost-track': 'I lost track after {{step}}. Carry on from there, or say next?',
    'softer-or-on': 'Lift your hands. Too much, or shall we carry on?',
    'dull-or-sharp': 'Stop, and lift your hands. Is it a dull ache, or sharp?',
    'new-massage': 'A massage is under way. Shall I start a new one?',
  },
  askAgain: {
    minutes: 'Say fifteen minutes, or just say start.',
    'come-back': 'Say yes to carry on, or no for a new massage.',
    'come-back-or-restart': 'Say carry on, or say start over.',
    'lost-track': 'Say carry on, or say next.',
  },

  teach: {
    ready: 'Take your time. When you are both set, say: Alexa, ready.',
    resume: 'When you want to go on, say: Alexa, resume.',
  },
  invite: {
    ready: 'Are you both ready? Say ready.',
    resume: 'Shall we go on? Say resume. Or later, say: Alexa, open massage guide.',
  },

  announceQuiet: "I'll be quiet now, and tell you when to change.",
  onceMore: ['And once more.', 'One more round.'],
  checkPressure: 'Ask your partner. More, less, or just right?',
  carryOnOrNext: [
    'Carry on like this, or say next.',
    'Stay with it, or say next.',
    'Keep this up, or say next.',
    'Take your time here, or say next.',
  ],
  leaving: '{{keepGoing}} To go on, say carry on. Later, say: Alexa, open massage guide.',
  lastInvitation: 'Rest as long as you like. For one more round, say start over.',
};
