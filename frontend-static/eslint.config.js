import js from '@eslint/js';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import typescript from 'typescript-eslint';

/** What a folder may not import: shared (protocol, design, i18n) → features → app, one way. */
function closedTo(folder, ...others) {
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: others.map((other) => `**/${other}/**`),
              message: `src/${folder} may not know ${others.join(', ')}: imports go shared → features → app.`,
            },
          ],
        },
      ],
    },
  };
}

/** Each may know those before it. */
const layers = ['protocol', 'i18n', 'design', 'people'];

/** None may know another. */
const features = [
  'board',
  'challenge',
  'curation',
  'exchange',
  'facilitation',
  'insight',
  'learning',
  'moderation',
  'need',
  'notices',
  'organisation',
  'overview',
  'pilot',
  'privacy',
  'proposal',
  'report',
  'sharing',
  'voting',
  'writing',
];

export default typescript.config(
  { ignores: ['target/', 'node_modules/', 'src/protocol/generated/'] },
  js.configs.recommended,
  { files: ['scripts/*.js'], languageOptions: { globals: globals.node } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...typescript.configs.strictTypeChecked, ...typescript.configs.stylisticTypeChecked],
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      // Code points are what the wire counts.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // StompJS takes plain objects for its configuration classes.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [a11y.flatConfigs.strict, hooks.configs.flat['recommended-latest']],
    rules: {
      // Cards are gone through by arrow keys, and a surface that scrolls must be reachable.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['article', 'tr'], roles: ['group'] }],
    },
  },
  ...layers.map((layer, at) => closedTo(layer, ...layers.slice(at + 1), ...features, 'app')),
  ...features.map((feature) => closedTo(feature, ...features.filter((other) => other !== feature), 'app')),
);
