import * as fc from 'fast-check';
import { parseSsml, promptMs, type Segment } from '../../src/speaker/ssml.ts';
import { tenMsALetter } from './tiny-skill.ts';

const parse = (inner: string) => parseSsml(`<speak>${inner}</speak>`, tenMsALetter);
const heard = (inner: string): readonly string[] =>
  parse(inner).segments.map((segment: Segment) =>
    segment.kind === 'pause' ? `${segment.ms} ms` : `${segment.text} (${segment.ratePercent}%)`,
  );

describe('what is heard of a prompt', () => {
  test.each<[string, readonly string[]]>([
    ['Hello.', ['Hello. (100%)']],
    ['One.<break time="2s"/>Two.', ['One. (100%)', '2000 ms', 'Two. (100%)']],
    ['One.<break time="10s"/><break time="10s"/><break time="500ms"/>', ['One. (100%)', '20500 ms']],
    ['One<break strength="strong"/>two', ['One (100%)', '500 ms', 'two (100%)']],
    [
      '<prosody rate="95%">Slow <prosody rate="slow">slower</prosody> slow</prosody>',
      ['Slow (95%)', 'slower (80%)', 'slow (95%)'],
    ],
    ['<prosody rate="fast">Quick.</prosody> Normal.', ['Quick. (125%)', 'Normal. (100%)']],
    ['<prosody rate="90%" volume="soft">Soft.</prosody>', ['Soft. (90%)']],
    ['<s>No full stop</s><s>Here one.</s>', ['No full stop. Here one. (100%)']],
    ['<p>A paragraph</p>after', ['A paragraph. after (100%)']],
    [
      '<emphasis level="moderate">one</emphasis> voice, <amazon:emotion name="excited" intensity="low">no cut</amazon:emotion>',
      ['one voice, no cut (100%)'],
    ],
    ['<sub alias="for example">e.g.</sub> this', ['for example this (100%)']],
    ['<say-as interpret-as="digits">123</say-as>', ['123 (100%)']],
    ['Oil &amp; towel', ['Oil & towel (100%)']],
    ['  spread\n over   lines ', ['spread over lines (100%)']],
  ])('%s', (inner, segments) => {
    expect(heard(inner)).toEqual(segments);
    expect(parse(inner).problems).toEqual([]);
  });

  test('the voice is asked how long the words take at their rate', () => {
    expect(promptMs(parse('<prosody rate="50%">ten letter</prosody>').segments)).toBe(200);
  });

  test('clips are counted', () => {
    expect(parse('<audio src="soundbank://a"/>x<audio src="https://b/c.mp3"/>').clips).toHaveLength(2);
  });
});

describe('what is no SSML of Alexa’s', () => {
  test.each([
    ['Oil & towel', /not well-formed/],
    ['<prosody rate="slow">never closed', /not well-formed/],
    ['<blink>no</blink>', /no tag <blink>/],
    ['<break time="11s"/>', /longer than 10 s/],
    ['<break time="10001ms"/>', /longer than 10 s/],
    ['<break time="5"/>', /can't have time="5"/],
    ['<break time="5m"/>', /can't have time="5m"/],
    ['<break length="5s"/>', /takes no length/],
    ['<prosody rate="10%">x</prosody>', /can't have rate="10%"/],
    ['<audio/>', /needs src/],
    ['<audio src="http://plain"/>', /can't have src/],
    ['<speak>again</speak>', /outermost tag/],
    ['it&amp;apos;s', /escaped twice/],
  ])('%s', (inner, problem) => {
    expect(parse(inner).problems.join('; ')).toMatch(problem);
  });

  test('text without <speak>', () => {
    expect(parseSsml('just words', tenMsALetter).problems).not.toEqual([]);
  });

  test('whatever is sent, parsing does not fail', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parse(text).segments.every(({ ms }) => ms >= 0)).toBe(true);
      }),
    );
  });
});
