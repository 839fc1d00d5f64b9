import type { SamplesOf } from './samples.ts';

/** What it takes: oil, tools, a warm room, clothes, and where to kneel or lie. */
export const topicsOfSetting: SamplesOf<
  | 'OilIntent'
  | 'WarmingCreamIntent'
  | 'ToolsIntent'
  | 'BrushIntent'
  | 'RoomIntent'
  | 'ClothesIntent'
  | 'PositionIntent'
> = {
  OilIntent: {
    must: ['(do i need|should i use|should i take) [some] more oil'],
    should: [
      '(do i need|do we need|should i use) (oil|cream|lotion)',
      'how much (oil|cream) [do i need|do i use|should i use]',
      '(what|which) (oil|cream) [do i need|should i use|is best]',
      "it's too (slippery|dry|oily|greasy|sticky)",
      '(the|my|her|his) skin is too (dry|oily|slippery)',
      '(my hands stick|my hands are sticking|it drags|my hands drag|my hands keep slipping)',
      'can i use (olive|coconut|almond|baby|sunflower|cooking|body|massage|essential) oil',
      'is (olive|coconut|almond|baby|sunflower) oil okay',
      'can i use (lotion|body lotion|cream|hand cream|body butter|vaseline|butter|soap)',
      'can (i|we) do (it|this) without oil',
      'does it work without oil',
      '(do i|do we) have to use oil',
      "there's (too much|not enough) oil",
      "(i|we) (don't have|have no|ran out of) oil",
      '[too much|not enough|more|no] oil',
    ],
    nice: ['oil or cream', 'how do i warm the oil', 'the oil is [too] cold', 'what can i use instead of oil'],
  },
  WarmingCreamIntent: {
    must: ['do i need a warming cream', 'i have (tiger balm|a warming cream|a heat rub)'],
    should: [
      'can i use (tiger balm|deep heat|a heat rub|menthol|icy hot|bengay|a warming cream|a heat cream)',
      'can i use (a muscle rub|vapor rub|chili cream|capsaicin|camphor|pain gel|voltaren)',
      'is (tiger balm|deep heat|a heat rub|menthol|icy hot|a warming cream|a muscle rub) (okay|safe|good)',
      'what about (menthol|tiger balm|deep heat|a heat rub|icy hot|warming cream|heat cream)',
      '(tiger balm|deep heat|heat rub|muscle rub|warming cream|heat cream|icy hot)',
      '(can i|should i) (use|put on) (a heat pad|a heating pad|a hot water bottle)',
    ],
    nice: [],
  },
  ToolsIntent: {
    must: [
      '(walk|stand) on my back',
      'what about (a massage gun|a roller|hot stones|a tennis ball|cupping|my elbows)',
    ],
    should: [
      'can i use a (massage gun|roller|foam roller|tennis ball|massager|massage ball|rolling pin|vibrator)',
      'can i use (hot stones|cups|gua sha|my elbow|my elbows|my knees|my feet)',
      'is a (massage gun|roller|tennis ball|massager) (okay|safe)',
      'can (i|he|she) (walk|stand|sit|kneel) on (my|his|her) back',
      '(massage gun|foam roller|tennis ball|hot stones|massage chair)',
      '(i|we) have a (massage gun|roller|massager)',
    ],
    nice: ['can i use (tools|a tool|a device|a machine)', 'do i need (tools|a massage gun|a roller)'],
  },
  BrushIntent: {
    must: ['is my (hairbrush|face brush) okay', 'can i use my (hairbrush|face brush|body brush)'],
    should: [
      '(what|which) brush [do i need|should i use|is best|do i use|is good]',
      'what (kind|sort|type) of brush [do i need|should i use]',
      'is a (hairbrush|toothbrush|body brush|dry brush|make up brush|face brush|nail brush|hard brush) okay',
      'can i use a (dry brush|hairbrush|toothbrush|body brush|make up brush|face brush|baby brush|hard brush|loofah)',
      '[does the brush have to be] wet or dry',
      '(should|must) the brush be (wet|dry|soft|clean)',
      'how (soft|big|clean) should the brush be',
      'soft or (hard|stiff) brush',
      '(do i need|where do i get) a brush',
      "(i|we) (don't have|have no) (a brush|brush)",
      'what can i use instead of a brush',
    ],
    nice: [
      'the brush (scratches|is scratchy|is too hard|is too stiff|is rough)',
      'it (scratches|is scratchy)',
      'what about the brush',
      'how do i clean the brush',
    ],
  },
  RoomIntent: {
    must: ['how warm should (the room|it) be', '(does|should) the room (have to be|be) warm'],
    should: [
      '(do we need it|does it have to be) warm [in here]',
      'is (the room|it) warm enough',
      "(it's|it is|the room is) too (cold|hot|warm)",
      "it's [too|so] cold in here",
      "(i'm|he's|she's) too (hot|warm)",
      "(i'm|he's|she's|my partner is) [a bit|getting|so] (cold|freezing)",
      '[do we need|should i get] a (blanket|towel)',
      'should i (cover her|cover him|turn on the heating|close the window|dim the lights|light candles)',
      'should we turn the heating on',
      'what (temperature|light) should (the room|it) be',
      'how (should|do) i prepare the room',
    ],
    nice: [
      'what should the room be like',
      "it's too bright [in here]",
      '(my|your|his|her) hands are [too] cold',
    ],
  },
  ClothesIntent: {
    must: [
      'do i need to take off my (top|bra|shirt)',
      'should i take off my (shirt|bra|necklace|jewelry|glasses|rings)',
    ],
    should: [
      '(do i|should i) take my (top|shirt|clothes|bra) off',
      'does she take her (top|shirt|bra) off',
      'does he take his (top|shirt) off',
      '(do i|does he|does she) have to (undress|be naked)',
      'can i keep my (shirt|top|bra|clothes) on',
      'can she keep her (top|shirt|bra) on',
      'can he keep his shirt on',
      'can (i|we) do it (through a t shirt|through a shirt|through clothes|over clothes|with clothes on)',
      'does it work (through|over) (a shirt|clothes)',
      "(my|his|her) (shirt's|shirt is|hair's|hair is|collar is|necklace is) in the way",
      'what about (her|my|his) [long] hair',
    ],
    nice: [
      'what about (her|my|his) (shirt|clothes|necklace)',
      '(should i|should she) (tie|put) (my|her) hair up',
      'what (should|do) (i|she|he) wear',
      'clothes on or off',
    ],
  },
  // Sitting instead of lying is the chair; what is said here is answered without a change.
  PositionIntent: {
    must: ["i can't reach [it|there|that far|the shoulders|the middle]"],
    should: [
      "my arms (don't|won't|can't) reach [that far]",
      "my arms aren't long enough",
      'where (do|should) i (kneel|stand|sit)',
      'how should i (kneel|stand|sit|lie)',
      'how should (he|she|my partner) (lie|sit)',
      'should i (kneel|stand up|sit down)',
      'where should (he|she|my partner) (lie|sit)',
      'where do (her|his|my) (arms|legs) go',
      'is the (bed|sofa|couch|floor|mattress|carpet) okay',
      'the (bed|sofa) is too soft',
      'can we do (it|this) (on the bed|on the floor|on the sofa|lying down|standing|in bed)',
      'can i do this (on the bed|on the floor|lying down|standing)',
      'can i lie down [for it|for this]',
    ],
    nice: [
      'sitting or lying [down]',
      'do i need a (massage table|table|pillow|mat)',
      '(what|which) position [is best|should i be in]',
      "i can't (kneel|kneel down|bend down)",
    ],
  },
};
