import type { OutsideTool } from '../outside-tool.ts';

const install = 'apt-get install flite pocketsphinx pocketsphinx-en-us';
const model = '/usr/share/pocketsphinx/model/en-us';

/** How the recogniser's American English sounds. */
export const acousticModel = `${model}/en-us`;

/** How its words are pronounced. */
export const dictionary = `${model}/cmudict-en-us.dict`;

export const flite: OutsideTool = { command: 'flite', install };

export const pocketsphinx: OutsideTool = {
  command: 'pocketsphinx_batch',
  install,
  data: [acousticModel, dictionary],
};
