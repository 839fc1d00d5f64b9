/**
 * Alexa's own intents that the skill takes, in the order in which they stand in the model. They get no samples
 * of ours: extra samples are allowed, and reported to make Alexa's routing worse.
 */
export const builtInIntents = [
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.HelpIntent',
  'AMAZON.FallbackIntent',
  'AMAZON.NavigateHomeIntent',
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.NextIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.PauseIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.StartOverIntent',
] as const;

export type BuiltInIntent = (typeof builtInIntents)[number];
