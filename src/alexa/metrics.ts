/** What an owner wants to count. Each is reported where it happens, and nowhere else. */
const metricUnits = {
  TurnMs: 'Milliseconds',
  /** Alexa's sessions, a launch or a one-shot each. */
  SessionsStarted: 'Count',
  /** From the first stroke on, and to the end. */
  MassagesStarted: 'Count',
  MassagesFinished: 'Count',
  /** A session ended within a massage; by step. */
  Left: 'Count',
  PressureLowered: 'Count',
  PressureRaised: 'Count',
  /** Something broke, and the person heard how to go on. */
  Faults: 'Count',
  /** A place could not be looked up or kept. */
  StorageFaults: 'Count',
  /** Alexa told that she refused an answer, or got none. */
  Refusals: 'Count',
} as const;

type Metric = keyof typeof metricUnits;

export type Measured = Readonly<Partial<Record<Metric, number>>>;

const NAMESPACE = 'MassageGuide';

const isMetric = (name: string): name is Metric => Object.hasOwn(metricUnits, name);

/**
 * Measurements as members of a log line from which CloudWatch reads metrics by itself (Amazon: embedded metric
 * format). By locale; where people left, by step.
 *
 * @param atMs in ms since 1970
 */
export const embeddedMetrics = (
  measured: Measured,
  { atMs, locale, step }: { readonly atMs: number; readonly locale: string; readonly step: string | null },
): Record<string, unknown> => {
  const names = Object.keys(measured).filter(isMetric);
  const directive = (dimension: string, metrics: readonly Metric[]): object => ({
    Namespace: NAMESPACE,
    Dimensions: [[dimension]],
    Metrics: metrics.map((name) => ({ Name: name, Unit: metricUnits[name] })),
  });
  const byLocale = directive('Locale', names);
  return {
    _aws: {
      Timestamp: atMs,
      CloudWatchMetrics: step === null ? [byLocale] : [byLocale, directive('Step', ['Left'])],
    },
    Locale: locale,
    ...(step === null ? {} : { Step: step }),
    ...measured,
  };
};
