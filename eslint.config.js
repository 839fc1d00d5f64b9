import js from '@eslint/js';
import ts from 'typescript-eslint';

export default ts.config(
  // What conformance needs is installed for it alone; it is linted when it runs.
  { ignores: ['dist', 'node_modules', 'coverage', 'tests/conformance'] },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  { files: ['**/*.{js,cjs}'], ...ts.configs.disableTypeChecked },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs', globals: { require: false, exports: true, process: false } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // What runs in the heart of the skill is told the time; it never looks at a clock, waits or throws dice.
    files: ['src/massage/**', 'src/guide/**', 'src/locales/**', 'src/speech/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        'setTimeout',
        'setInterval',
        'setImmediate',
        'performance',
        'process',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is passed in.' },
        { object: 'Math', property: 'random', message: 'The n-th entry takes the n-th variant.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is passed in.' },
      ],
    },
  },
);
