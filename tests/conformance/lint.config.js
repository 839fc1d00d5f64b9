import ts from 'typescript-eslint';
import main from '../../eslint.config.js';

/** The rules of the whole, for a folder that the whole leaves out. */
export default [
  ...main.filter(({ ignores, rules }) => ignores === undefined || rules !== undefined),
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  { files: ['**/*.js'], ...ts.configs.disableTypeChecked },
];
