/** The house in the order of its floors: a floor may import those before it, never those after it. */
const floors = ['massage', 'guide', 'locales', 'speech', 'alexa', 'server', 'speaker', 'build'];

/** Pairs that may not meet although their order would allow it. */
const apart = [
  { from: '^src/locales/', to: '^src/guide/', why: 'words know what a massage is, not how it is guided' },
  {
    from: '^src/(massage|guide|speech|alexa|server|speaker)/',
    to: '^src/locales/[^/]+/phrases/',
    why: 'what is understood is read by build/ alone',
  },
  {
    from: '^(src/(massage|guide|locales|speech|alexa)|lambda)/',
    to: '^src/(server|speaker|build)/',
    why: 'tools never run on Lambda, nor does what stands in for it',
  },
  {
    from: '^src/(speaker|build)/',
    to: '^src/server/',
    why: 'the server is for Amazon; the speaker calls the skill itself',
  },
  {
    from: '^src/(massage|guide|locales|speech|alexa)/',
    to: '^lambda/',
    why: 'the entry puts the skill to work, nothing in it',
  },
  {
    from: '^src/speaker/page/',
    to: '^(src/(alexa|speech|locales)/|lambda/)',
    why: 'the page runs in a browser, and is told what to show',
  },
  { from: '^(src|lambda)/', to: '^tests/', why: 'what runs does not know its tests' },
];

export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    // The types of Lambda come from @types/aws-lambda, which the cruiser does not follow. What the benchmark compares
    // with has packages of its own, which are installed when it is run.
    {
      name: 'no-unresolved',
      severity: 'error',
      from: { pathNot: '^tests/bench/baselines/template[.]cjs$' },
      to: { couldNotResolve: true, pathNot: '^aws-lambda$' },
    },
    ...floors.flatMap((floor, height) => {
      const above = floors.slice(height + 1);
      return above.length === 0
        ? []
        : [
            {
              name: `one-way-from-${floor}`,
              severity: 'error',
              from: { path: `^src/${floor}/` },
              to: { path: `^src/(${above.join('|')})/` },
            },
          ];
    }),
    ...apart.map(({ from, to, why }) => ({
      name: 'apart',
      comment: why,
      severity: 'error',
      from: { path: from },
      to: { path: to },
    })),
    {
      name: 'only-alexa-and-speaker-know-alexa',
      severity: 'error',
      from: { path: '^src/(massage|guide|locales|speech)/' },
      to: { path: '^node_modules/(ask-sdk|aws-lambda|@types/aws-lambda)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // A package of its own.
    exclude: { path: '^tests/conformance/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
