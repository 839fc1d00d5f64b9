import type { Request } from 'ask-sdk-model';

/**
 * Every type of request that ask-sdk-model knows, and whether Alexa takes a spoken answer. One that is new in
 * its next version has to be put in here.
 */
export const requestTypes: Readonly<Record<Request['type'], 'speech' | 'silence'>> = {
  'Alexa.Advertisement.AdCompleted': 'silence',
  'Alexa.Advertisement.AdNotRendered': 'silence',
  'Alexa.Advertisement.ReadyToEnqueueAudio': 'silence',
  'Alexa.Authorization.Grant': 'silence',
  'Alexa.DataStore.Error': 'silence',
  'Alexa.DataStore.PackageManager.InstallationError': 'silence',
  'Alexa.DataStore.PackageManager.UpdateRequest': 'silence',
  'Alexa.DataStore.PackageManager.UsagesInstalled': 'silence',
  'Alexa.DataStore.PackageManager.UsagesRemoved': 'silence',
  'Alexa.Presentation.APL.LoadIndexListData': 'silence',
  'Alexa.Presentation.APL.LoadTokenListData': 'silence',
  'Alexa.Presentation.APL.RuntimeError': 'silence',
  'Alexa.Presentation.APL.UserEvent': 'speech',
  'Alexa.Presentation.APLA.RuntimeError': 'silence',
  'Alexa.Presentation.APLT.UserEvent': 'speech',
  'Alexa.Presentation.HTML.Message': 'speech',
  'Alexa.Presentation.HTML.RuntimeError': 'silence',
  'AlexaHouseholdListEvent.ItemsCreated': 'silence',
  'AlexaHouseholdListEvent.ItemsDeleted': 'silence',
  'AlexaHouseholdListEvent.ItemsUpdated': 'silence',
  'AlexaHouseholdListEvent.ListCreated': 'silence',
  'AlexaHouseholdListEvent.ListDeleted': 'silence',
  'AlexaHouseholdListEvent.ListUpdated': 'silence',
  'AlexaSkillEvent.NotificationSubscriptionChanged': 'silence',
  'AlexaSkillEvent.ProactiveSubscriptionChanged': 'silence',
  'AlexaSkillEvent.SkillAccountLinked': 'silence',
  'AlexaSkillEvent.SkillDisabled': 'silence',
  'AlexaSkillEvent.SkillEnabled': 'silence',
  'AlexaSkillEvent.SkillPermissionAccepted': 'silence',
  'AlexaSkillEvent.SkillPermissionChanged': 'silence',
  'AudioPlayer.PlaybackFailed': 'silence',
  'AudioPlayer.PlaybackFinished': 'silence',
  'AudioPlayer.PlaybackNearlyFinished': 'silence',
  'AudioPlayer.PlaybackStarted': 'silence',
  'AudioPlayer.PlaybackStopped': 'silence',
  CanFulfillIntentRequest: 'silence',
  'Connections.Request': 'speech',
  'Connections.Response': 'speech',
  'CustomInterfaceController.EventsReceived': 'speech',
  'CustomInterfaceController.Expired': 'speech',
  'Dialog.API.Invoked': 'speech',
  'Dialog.InputRequest': 'speech',
  'Display.ElementSelected': 'speech',
  'GameEngine.InputHandlerEvent': 'speech',
  IntentRequest: 'speech',
  LaunchRequest: 'speech',
  'Messaging.MessageReceived': 'silence',
  'PlaybackController.NextCommandIssued': 'silence',
  'PlaybackController.PauseCommandIssued': 'silence',
  'PlaybackController.PlayCommandIssued': 'silence',
  'PlaybackController.PreviousCommandIssued': 'silence',
  'Reminders.ReminderCreated': 'silence',
  'Reminders.ReminderDeleted': 'silence',
  'Reminders.ReminderStarted': 'silence',
  'Reminders.ReminderStatusChanged': 'silence',
  'Reminders.ReminderUpdated': 'silence',
  SessionEndedRequest: 'silence',
  SessionResumedRequest: 'speech',
  'System.ExceptionEncountered': 'silence',
};

const isKnown = (type: string): type is Request['type'] => Object.hasOwn(requestTypes, type);

/** What an answer to a type may be. Of one that nobody knows, and of none at all, either is well. */
export const answerTo = (type: unknown): 'speech' | 'silence' | 'either' =>
  typeof type === 'string' && isKnown(type) ? requestTypes[type] : 'either';
