import type { Locale } from '../locales/locale.ts';
import { fit, minutesOffered } from '../massage/fit.ts';
import type { Manner } from '../massage/manner.ts';
import { massageEntries, planMs } from '../massage/plan.ts';
import type { Plan } from '../massage/plan.ts';
import { isRoutineId, routines, stepOf } from '../massage/routines/index.ts';
import type { RoutineId, StepId } from '../massage/routines/index.ts';
import { countOf, passesOf } from '../massage/step.ts';
import { talkMsOf } from '../speech/script.ts';
import { talkShare } from '../speech/talk-share.ts';

type Row = readonly string[];

const opening = `# Every plan

Written by \`npm run build\` from the routines and the English words, so don't edit it. There is a table for each
massage and a column for each length on offer, at the usual tempo and with nothing left out. A step's cell is its
hold, the time for which the hands work: "45 s"; "45 s a side" when it is done left and right; "2 × 45 s", or
"50 s + 45 s", when it comes twice; "8 strokes a side (32 s)" when strokes are counted; empty when that length goes
without it. "Words, full" is what is said outside of the holds, and "whole, full" those words and all holds
together. "Talk" is the part of the whole in which something is heard, with the cues and the counting that fall
within holds; the rest is quiet. Short wording has a plan of its own, with more time for the holds; all else is for
full wording. Getting ready is in no plan.
`;

/** As Prettier has it: every column as wide as its widest cell. */
const tableOf = (head: Row, rows: readonly Row[]): string => {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const rule = widths.map((width) => '-'.repeat(width));
  return [head, rule, ...rows]
    .map((row) => `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |\n`)
    .join('');
};

const strokes = (count: number): string => (count === 1 ? '1 stroke' : `${count} strokes`);

const holdText = (id: StepId, seconds: number): string => {
  const step = stepOf(id);
  const sides = passesOf(step) === 2 ? ' a side' : '';
  const count = countOf(step);
  return count === undefined
    ? `${seconds} s${sides}`
    : `${strokes(Math.round(seconds / count.secondsEach))}${sides} (${seconds} s)`;
};

/** A step's holds in a plan: rounding may give it another hold when it comes again. */
const holdsText = ({ entries }: Plan, id: StepId): string => {
  const holds = entries.filter(({ step }) => step === id).map(({ holdSeconds }) => holdSeconds);
  return [...new Set(holds)]
    .map((seconds) => {
      const times = holds.filter((each) => each === seconds).length;
      return times === 1 ? holdText(id, seconds) : `${times} × ${holdText(id, seconds)}`;
    })
    .join(' + ');
};

const holdMs = ({ entries }: Plan): number =>
  entries.reduce((sum, { step, holdSeconds }) => sum + passesOf(stepOf(step)) * holdSeconds * 1000, 0);

const secondsText = (ms: number): string => `${Math.round(ms / 1000)} s`;

const minutesText = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
};

const percentText = (share: number): string => `${Math.round(share * 100)}%`;

const planTable = (locale: Locale, routine: RoutineId, position: Manner['position']): string => {
  const talkMs = talkMsOf(locale);
  const lengths = minutesOffered(routine);
  const plansIn = (wording: Manner['wording']): readonly Plan[] =>
    lengths.map((minutes) => {
      const manner: Manner = { position, wording, tempo: 'usual' };
      return fit(routine, { minutes, manner, gentle: false, out: [], without: [] }, talkMs);
    });
  const full = plansIn('full');
  const row = (name: string, plans: readonly Plan[], cell: (plan: Plan) => string): Row => [
    name,
    ...plans.map(cell),
  ];

  const steps = routines[routine].steps
    .map(({ id }) => id)
    .filter((id) => full.some(({ entries }) => entries.some(({ step }) => step === id)));
  return tableOf(
    ['step', ...lengths.map((minutes) => `${minutes} min`)],
    [
      ...steps.map((id) =>
        row(`${id} ${locale.spoken.steps[id].title}`, full, (plan) => holdsText(plan, id)),
      ),
      row('words, full', full, (plan) => secondsText(planMs(plan, talkMs) - holdMs(plan))),
      row('whole, full', full, (plan) => minutesText(planMs(plan, talkMs))),
      row('talk, full wording', full, (plan) => percentText(talkShare(locale, plan))),
      row('talk, short wording', plansIn('short'), (plan) => percentText(talkShare(locale, plan))),
      row('massage steps', full, (plan) => String(massageEntries(plan).length)),
    ],
  );
};

const sectionOf = (locale: Locale, routine: RoutineId): string => {
  const { name } = locale.spoken.routines[routine];
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  const usual = `\n## ${title} (\`${routine}\`)\n\n${planTable(locale, routine, 'usual')}`;
  return routines[routine].people === 'one'
    ? usual
    : `${usual}\n### ${title} on a chair\n\n${planTable(locale, routine, 'seated')}`;
};

/** The page that shows every routine at every length, as a file of the documentation. */
export const plansPageOf = (locale: Locale): string =>
  opening +
  Object.keys(routines)
    .filter(isRoutineId)
    .map((routine) => sectionOf(locale, routine))
    .join('');
