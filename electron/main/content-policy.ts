/**
 * Content security policies. `STYLE_HASHES` lists the fixed style elements that our libraries put
 * into the page; `test/e2e` fails on any violation, so a new one is seen at once.
 */
const STYLE_HASHES: readonly string[] = [];

const NOTHING_ELSE = [
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
];

/** The window: our own scripts, styles and fonts; no connection; text never becomes markup. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  ["style-src 'self'", ...STYLE_HASHES.map((hash) => `'${hash}'`)].join(' '),
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  ...NOTHING_ELSE,
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** A document on its way to paper: its own style element, and nothing that runs or loads. */
export const REPORT_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  ...NOTHING_ELSE,
].join('; ');
