import type { LandmarkId } from '../../../src/massage/landmark.ts';
import type { TechniqueId } from '../../../src/massage/technique.ts';
import { valueOf, valuesIn } from '../../support/listening.ts';

describe('places of the body', () => {
  const named: Readonly<Record<LandmarkId, readonly string[]>> = {
    spine: ['where is the spine', 'can i press on the spine', 'can i press on the bones'],
    'beside-the-spine': ['what are the ridges', 'can i press next to the spine'],
    throat: ['where is the throat', 'can i touch the throat', 'can i press on the windpipe'],
    pulse: ['where is the pulse', "what's the carotid"],
    'collarbone-hollow': ['where is the hollow above the collarbone', "where's the collarbone"],
    waist: [
      "what's the waist",
      'where are the kidneys',
      'can i press on the kidneys',
      'can i press on the ribs',
    ],
    sacrum: ["what's the sacrum", "where's the tailbone"],
    'shoulder-blade': ["where's the shoulder blade", 'can i press on the shoulder blade'],
    'shoulder-top': ['where is the top of the shoulder', 'can i press on the shoulders'],
    'shoulder-point': ['where is the point of the shoulder', 'what is the shoulder joint'],
    'skull-base': ['where is the base of the skull', 'where is the hairline'],
    'neck-base': ['where is the base of the neck', "where's the bump"],
  };

  it.each(Object.entries(named))('%s', (landmark, sentences) => {
    for (const sentence of sentences) {
      expect([sentence, valuesIn('LandmarkIntent', sentence)]).toEqual([sentence, new Set([landmark])]);
    }
  });
});

describe('what techniques are called', () => {
  const called: readonly (readonly [string, TechniqueId])[] = [
    ['stroking', 'effleurage'],
    ['effleurage', 'effleurage'],
    ['gliding', 'effleurage'],
    ['rubbing', 'friction'],
    ['kneading', 'petrissage'],
    ['petrissage', 'petrissage'],
    ['thumb circles', 'thumb-kneading'],
    ['wringing', 'wringing'],
    ['finger walking', 'compression-walking'],
    ['tapping', 'fingertip-tapotement'],
    ['tapotement', 'fingertip-tapotement'],
    ['fingertip tapping', 'fingertip-tapotement'],
    ['loose fist', 'beating-tapotement'],
    ['tapping with loose fists', 'beating-tapotement'],
    ['edge tapping', 'hacking'],
    ['chopping', 'hacking'],
    ['trembling', 'vibration'],
    ['rocking', 'rocking'],
    ['feather stroking', 'feather-stroke'],
    ['weightless circles', 'feather-circle'],
    ['circles', 'friction'],
    ['pinching', 'skin-pick-up'],
    ['knuckling', 'knuckling'],
    ['knuckle circles', 'knuckling'],
    ['head lift', 'passive-lift'],
    ['brushing', 'brush-circles'],
    ['skimming', 'brush-skim'],
  ];

  it.each(called)('%s is %s', (word, technique) => {
    expect(valueOf('Technique', word)).toBe(technique);
  });
});
