import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../src/build/bundle.ts';
import { bundleFigures } from './figures/bundle.ts';
import { bytes } from './figures/bytes.ts';
import { boundMs, isWrongFarFromEdge } from './figures/place.ts';
import { cutsOf } from './place/rooms.ts';

/** What the benchmark measures and no clock decides. */
describe('figures that are the same on every machine', () => {
  test('the bundle is as small as it must be', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'massage-guide-sizes-'));
    try {
      const figures = bundleFigures({ outputs: await bundle(folder) });
      expect(figures.filter(({ met }) => met === true).length).toBeGreaterThan(0);
      expect(figures.filter(({ met }) => met === false)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 60_000);

  test('the attributes of a session and what is stored stay under two kilobytes', async () => {
    expect((await bytes()).map(({ met }) => met)).toEqual([true, true]);
  }, 60_000);

  test('the playhead is as near as the talk allows, and never in another step far from an edge', async () => {
    const { unlearnt, learnt } = await cutsOf(8, 100);
    expect(unlearnt.length).toBeGreaterThan(50);
    expect(learnt.length).toBeGreaterThan(20);
    expect(unlearnt.filter((cut) => cut.errorMs > boundMs(cut))).toEqual([]);
    expect([...unlearnt, ...learnt].filter(isWrongFarFromEdge)).toEqual([]);
    expect(Math.max(...learnt.map(({ errorMs }) => errorMs))).toBeLessThan(8_000);
  }, 120_000);
});
