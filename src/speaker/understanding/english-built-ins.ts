/**
 * Alexa's phrases for her own intents. Amazon publishes examples and no full list; beyond those these are the
 * plainest ones. The build keeps our own phrases clear of them.
 */
export const englishBuiltIns = {
  'AMAZON.NextIntent': ['next', 'skip', 'skip forward'],
  'AMAZON.PreviousIntent': ['previous', 'go back', 'skip back', 'back up', 'back'],
  'AMAZON.RepeatIntent': ['repeat', 'say that again', 'repeat that', 'again'],
  'AMAZON.PauseIntent': ['pause', 'pause that'],
  'AMAZON.ResumeIntent': ['resume', 'continue', 'keep going'],
  'AMAZON.StartOverIntent': ['start over', 'restart', 'start again'],
  'AMAZON.StopIntent': ['stop', 'off', 'shut up'],
  'AMAZON.CancelIntent': ['cancel', 'never mind', 'forget it'],
  'AMAZON.HelpIntent': ['help', 'help me', 'can you help me'],
  'AMAZON.YesIntent': ['yes', 'yes please', 'sure', 'yeah', 'yep', 'okay', 'ok'],
  'AMAZON.NoIntent': ['no', 'no thanks', 'no thank you', 'nope'],
  'AMAZON.NavigateHomeIntent': ['home', 'go home', 'go to home'],
};
