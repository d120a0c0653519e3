import tseslint from "typescript-eslint";

const hostGlobals = ["process", "Buffer", "globalThis", "fetch", "crypto", "console", "setTimeout", "setInterval"];

/** Strict and type-aware. Layout is Prettier's business, directions are those of test/architecture. */
export default tseslint.config(
  {
    ignores: [
      "generated/**",
      "node_modules/**",
      "generator/definition/shapes.ts",
      "test/fixtures/**",
      ".config/**",
      ".ci/**",
      "templates/site/{dist,.astro}/**",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    rules: {
      eqeqeq: "error",
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "no-restricted-syntax": ["error", { selector: "ExportDefaultDeclaration", message: "Export by name." }],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"] }],
      "prefer-const": "error",
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": "allow-with-description" }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Type parameters that stand once carry what the compiler alone needs (an operation's input, its codes).
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ["**/*.{js,mjs}"], ...tseslint.configs.disableTypeChecked },
  {
    files: ["templates/runtime/**", "templates/mock/**"],
    ignores: ["templates/runtime/platform/**"],
    rules: { "no-restricted-globals": ["error", ...hostGlobals] },
  },
  {
    // The mock serves what a vendor deprecates for as long as the vendor does.
    files: ["templates/mock/*/**", "test/mock/**"],
    rules: { "@typescript-eslint/no-deprecated": "off" },
  },
  {
    // Astro asks for it.
    files: ["templates/site/astro.config.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    files: ["test/**"],
    rules: {
      "max-lines-per-function": "off",
      // A number that a test measured.
      "no-console": ["error", { allow: ["info"] }],
      // A signal may be aborted with any reason and a foreign API may reject with anything: tests do both.
      "@typescript-eslint/prefer-promise-reject-errors": "off",
      "@typescript-eslint/only-throw-error": "off",
    },
  },
);
