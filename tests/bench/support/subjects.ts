import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, bundleOf } from '../../../src/build/bundle.ts';
import type { Output } from '../../../src/build/bundle.ts';
import type { Handler } from '../../../src/speaker/skill-call.ts';

/** A built skill. */
export interface Subject {
  /** Of its module, as a URL. */
  readonly address: string;
  /** Loads it into this process, anew each time: what it reads of the environment, it reads then. */
  readonly load: () => Promise<Handler>;
}

export interface Subjects {
  readonly skill: Subject;
  /** (a): a bare skill on ask-sdk-core with one handler, bundled the same way. */
  readonly bare: Subject;
  /** (b): the bare skill as Amazon's templates ship it. */
  readonly template: Pick<Subject, 'address'>;
  readonly outputs: readonly Output[];
}

const subjectIn = (folder: string): Subject => {
  const address = pathToFileURL(join(folder, 'index.js')).href;
  let loads = 0;
  return {
    address,
    load: async () => {
      loads += 1;
      const { handler } = (await import(`${address}?${loads}`)) as { readonly handler: Handler };
      return handler;
    },
  };
};

const baselines = join(import.meta.dirname, '..', 'baselines');

/** Builds what is measured, into a folder. */
export const buildSubjects = async (folder: string): Promise<Subjects> => {
  const [skill, bare] = [join(folder, 'skill'), join(folder, 'bare')];
  const outputs = await bundle(skill);
  // The index of ask-sdk-core calls `require`, which an ES module doesn't have. This is the fastest there is.
  const banner = { js: 'const require = process.getBuiltinModule;' };
  await bundleOf(bare, { index: join(baselines, 'bare.ts') }, { banner });
  return {
    skill: subjectIn(skill),
    bare: subjectIn(bare),
    template: { address: pathToFileURL(join(baselines, 'template.cjs')).href },
    outputs,
  };
};
