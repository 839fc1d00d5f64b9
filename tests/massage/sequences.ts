import type { RoutineId } from '../../src/massage/routines/index.ts';

/** The steps of every length as they were decided on, apart from the code that offers them. */
export const sequences: Readonly<Record<RoutineId, Readonly<Record<number, string>>>> = {
  'self-neck': {
    5: 'SN-02 SN-03 SN-04 SN-05 SN-08 SN-09',
    10: 'SN-02 SN-03 SN-04 SN-03 SN-04 SN-05 SN-06 SN-07 SN-08 SN-09',
    15: 'SN-02 SN-03 SN-04 SN-03 SN-04 SN-05 SN-06 SN-07 SN-08 SN-02 SN-03 SN-04 SN-05 SN-X1 SN-X2 SN-08 SN-09',
  },
  'brush-neck': {
    5: 'BR-02 BR-03 BR-04 BR-05 BR-06 BR-07',
    10: 'BR-02 BR-03 BR-04 BR-05 BR-02 BR-05 BR-06 BR-07',
  },
  'partner-neck': {
    5: 'PN-02 PN-04 PN-06 PN-10 PN-11',
    10: 'PN-02 PN-03 PN-04 PN-05 PN-06 PN-07 PN-10 PN-11',
    15: 'PN-02 PN-03 PN-04 PN-05 PN-06 PN-07 PN-08 PN-09 PN-10 PN-11',
    20: 'PN-02 PN-03 PN-04 PN-05 PN-06 PN-04 PN-X1 PN-07 PN-08 PN-09 PN-10 PN-11',
  },
  'partner-back': {
    5: 'PB-02 PB-03 PB-11 PB-14 PB-15',
    10: 'PB-01 PB-02 PB-03 PB-08 PB-11 PB-12 PB-14 PB-15',
    15: 'PB-01 PB-02 PB-03 PB-04 PB-05 PB-06 PB-08 PB-11 PB-12 PB-13 PB-14 PB-15',
    20: 'PB-01 PB-02 PB-03 PB-04 PB-05 PB-06 PB-07 PB-08 PB-09 PB-10 PB-11 PB-12 PB-13 PB-14 PB-15',
    30: 'PB-01 PB-02 PB-03 PB-04 PB-05 PB-06 PB-07 PB-08 PB-09 PB-10 PB-11 PB-03 PB-08 PB-12 PB-13 PB-X1 PB-14 PB-15',
  },
};
