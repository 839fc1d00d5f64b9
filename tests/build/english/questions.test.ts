import type { TopicIntent } from '../../../src/locales/phrases.ts';
import { missing, samples } from '../../support/listening.ts';

describe('what people ask about massage', () => {
  const asked: Readonly<Record<TopicIntent, readonly string[]>> = {
    WhichMassagesIntent: ['what massages do you know', 'which one should i take'],
    BenefitsIntent: ['what is massage good for', 'is massage healthy', 'why should i get a massage'],
    CureIntent: [
      ...['will this cure my neck', 'does it help migraines', 'is it good for osteochondrosis'],
      ...['will it fix my posture', 'does it help with insomnia'],
    ],
    SlimmingIntent: [
      ...['does it burn fat', 'will it get rid of cellulite', 'does it flush out toxins'],
      'is it good for my lymph',
    ],
    OilIntent: [
      ...['do i need more oil', "it's too slippery", "it's too dry", 'can i use olive oil'],
      ...['can i do it without oil', 'is coconut oil okay'],
    ],
    WarmingCreamIntent: [
      ...['can i use tiger balm', 'can i use deep heat', 'is a heat rub okay', 'what about menthol'],
    ],
    ToolsIntent: [
      ...['can i use a massage gun', 'can i use a roller', 'can i use a tennis ball'],
      ...['can he walk on my back', 'can i use hot stones'],
    ],
    BrushIntent: [...['what brush do i need', 'is a hairbrush okay', 'can i use a dry brush', 'wet or dry']],
    RoomIntent: ['how warm should the room be', "i'm cold", 'do we need a blanket'],
    ClothesIntent: [
      ...['do i take my top off', 'can i do it through a t shirt', 'what about her long hair'],
      "my shirt's in the way",
    ],
    PositionIntent: [
      ...["i can't reach", 'where do i kneel', 'is the bed okay', 'can i lie down for it'],
      "my arms don't reach that far",
    ],
    NeverPressIntent: ['where should i not press', "where mustn't i press", 'can i press on my neck'],
    WhoShouldNotIntent: ['who should not do this', 'when should i not do this', 'is this safe for everyone'],
    AftercareIntent: [
      ...['should i drink water', 'can i shower now', 'can i go to the gym after', 'why do i feel tired'],
      "i'm sore the next day",
    ],
    HowOftenIntent: ['how often can i do this', 'can i do it every day', 'is twice a day too much'],
    KnotIntent: [
      ...["there's a knot here", 'i found a hard bit', "what's this crunchy thing", "there's a lump"],
    ],
    ClickingIntent: ['my neck cracked', "it's clicking", 'something popped'],
    CrackingIntent: ['can you crack my neck', 'can i crack his back', 'crack my back'],
    TiredHandsIntent: [
      ...['my thumbs hurt', 'my arms are tired', 'my hands are cramping', 'my wrists hurt'],
      "my back's killing me kneeling here",
    ],
    TicklesIntent: ['it tickles', 'that tickles', "i'm ticklish there", 'he keeps laughing'],
    SignsIntent: ["how do i know if it's too hard", 'what are the signs of too much'],
    PressureScaleIntent: ['out of ten what should it be', 'how firm is firm'],
    PressThereIntent: ['press harder on my spine', 'more pressure on the throat', 'harder at the waist'],
    AsleepIntent: ["she's asleep", 'he fell asleep', 'can i massage someone asleep'],
    DiagnosisIntent: ["what's wrong with me", 'what do i have', 'why does my back hurt'],
    OtherPartsIntent: [
      ...['can you do my whole body', 'massage my feet', 'do my legs', 'massage my face', 'foot massage'],
    ],
    VolumeIntent: ['speak up', "you're too loud", 'whisper', 'louder'],
    MusicIntent: [...['play some music', 'can we have rain sounds', 'something relaxing in the background']],
    DisappointedIntent: ["that didn't help", 'it was boring'],
  };

  it.each(Object.entries(asked))('is there for %s', (intent, sentences) => {
    expect(missing(intent, sentences)).toEqual([]);
  });

  it('leaves out what is no matter for a massage', () => {
    const texts = new Set(samples.map(({ text }) => text));
    const others = ['tell me a joke', "what's the weather", 'play a game', 'set a timer'];
    expect(others.filter((other) => texts.has(other))).toEqual([]);
  });
});
