import { readOptions, UsageError } from '../../src/speaker/options.ts';

describe('the command line', () => {
  test('has defaults', () => {
    expect(readOptions([])).toEqual({
      script: null,
      progress: null,
      host: '127.0.0.1',
      port: null,
      speed: 1,
      locale: 'en-US',
      json: false,
      help: false,
    });
  });

  test('takes all options', () => {
    expect(
      readOptions([
        '--script',
        'a.txt',
        '--speed',
        'max',
        '--locale',
        'de-DE',
        '--json',
        '--progress',
        'place',
      ]),
    ).toMatchObject({
      script: 'a.txt',
      speed: 'max',
      locale: 'de-DE',
      json: true,
      progress: 'place',
    });
    expect(readOptions(['--speed', '2.5']).speed).toBe(2.5);
    expect(readOptions(['--port', '0', '--host', '0.0.0.0'])).toMatchObject({ port: 0, host: '0.0.0.0' });
  });

  test.each([
    ['--bogus'],
    ['file'],
    ['--speed', '0'],
    ['--speed', 'fast'],
    ['--script'],
    ['--port', 'x'],
    ['--port', '70000'],
  ])('says in one line what it does not know: %s', (...args) => {
    expect(() => readOptions(args)).toThrow(UsageError);
    expect(() => readOptions(args)).toThrow(/^[^\n]+$/);
  });
});
