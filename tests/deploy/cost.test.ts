import { countMassage } from '../../src/build/cost/massage.ts';
import { readMeasured } from '../../src/build/cost/measured.ts';
import { MEMORY_MB } from '../../src/build/cost/page.ts';
import { only } from '../support/template.ts';

describe('the page of cost', () => {
  it('rests on a massage that is still played so: npm run measure writes it anew', async () => {
    const { counts, transcript } = await countMassage();
    expect(transcript).toContain('That is the whole massage.');
    const { turns, sessions, seconds, reads, writes, itemBytes } = readMeasured();
    const { itemBytes: bytesNow, ...countsNow } = counts;
    expect(countsNow).toEqual({ turns, sessions, seconds, reads, writes });
    // A new step's name changes it by a few bytes; what is paid for is a kilobyte.
    expect(Math.ceil(bytesNow / 1_024)).toBe(Math.ceil(itemBytes / 1_024));
  });

  it('rests on the memory that the function has', () => {
    expect(only('AWS::Lambda::Function').Properties['MemorySize']).toBe(MEMORY_MB);
  });
});
