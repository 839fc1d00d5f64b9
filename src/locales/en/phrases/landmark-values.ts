import type { Phrases } from '../../phrases.ts';

/** Places of the body. A word that could be two of them belongs to the one that asks for more care. */
export const landmarkValues: Phrases['values']['Landmark'] = {
  spine: [
    'spine',
    '(backbone|back bone|spinal column|spinal cord|vertebra|vertebrae)',
    '(bone|bones|row of bones|bones of the spine|bones of the back)',
    '[row of] bones (in|down) the middle [of the back]',
    'middle of the back',
  ],
  'beside-the-spine': [
    'ridges beside the spine',
    '(beside|next to|along|alongside) the spine',
    '(ridges|two ridges|long ridges|two long ridges|muscle ridges|ridge)',
    '(strip|strips|muscle|muscles) (beside|next to|along) the spine',
    '(back muscle|back muscles|long back muscles|spinal muscles|erector spinae)',
  ],
  throat: [
    'throat',
    'front of (the|my|his|her) (neck|throat)',
    "(windpipe|wind pipe|airway|larynx|voice box|adam's apple)",
  ],
  pulse: [
    'pulse',
    'pulse (of|in|at|on) the neck',
    '(neck pulse|carotid|carotid artery|carotid arteries|neck artery|artery|arteries)',
    '(blood vessel|blood vessels|big vein|jugular)',
  ],
  'collarbone-hollow': [
    'hollow above the collarbone',
    '(hollow|dip|soft dip)',
    '(dip|soft dip) above the collarbone',
    'hollow (of the collarbone|above the collarbones)',
    '(collarbone|collarbones|collar bone|collar bones|clavicle|clavicles)',
    '(above|behind) the (collarbone|collarbones)',
  ],
  waist: [
    'waist',
    '(kidney|kidneys|flank|flanks)',
    '(low back|lower back|small of the back|lumbar spine|lumbar area)',
    '[last|lower|lowest|floating] (ribs|rib)',
    'soft part between the ribs and the hips',
    'soft part above the hips',
  ],
  sacrum: [
    'sacrum',
    '(tailbone|tail bone|coccyx|flat bone|triangle bone)',
    '[flat] bone above the seat',
    '(bottom|base|end) of the spine',
  ],
  'shoulder-blade': [
    'shoulder blade',
    '(shoulder blades|shoulderblade|shoulderblades|scapula|scapulas|scapulae|wing bone)',
    '(blade|blades|big flat bone)',
    '[inner] edge of the shoulder blade',
    'between the shoulder blades',
  ],
  'shoulder-top': [
    'top of the shoulder',
    '(tops|top) of the shoulders',
    '(shoulder|shoulders|upper shoulder|upper shoulders|shoulder muscle|shoulder muscles)',
    '(trapezius|trapezius muscle|traps)',
    'padded part [of the shoulder]',
  ],
  'shoulder-point': [
    'point of the shoulder',
    '(tip|end|hard tip|bony tip|corner) of the shoulder',
    '(shoulder tip|shoulder point|shoulder joint|shoulder bone|shoulder bones|acromion)',
  ],
  'skull-base': [
    'base of the skull',
    '(bottom|back|edge) of the skull',
    '(skull|skull base|occiput|hairline|back of the head)',
    'edge of the head',
    'where the head begins',
  ],
  'neck-base': [
    'base of the neck',
    '(bottom|root) of the neck',
    '(neck base|bump|bump in the middle)',
    'bump (at the bottom|at the base) of the neck',
    'where the neck meets the shoulders',
  ],
};
