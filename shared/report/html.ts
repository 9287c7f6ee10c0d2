/** The report as one HTML document: no script, nothing loaded, nothing that could be. */
import type { PrintedElement } from '../contract/report.ts';
import type { Locale } from '../model/preferences.ts';
import { languageTag } from '../text/format.ts';
import { assert } from '../assert.ts';
import { escapeHtml, serialise } from './serialise.ts';

/** Only the style sheet inside the document may apply; everything else is refused. */
const CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** A complete document; `title` shows in print dialogs and metadata, so it stays neutral. */
export function reportHtml(
  report: { readonly body: PrintedElement; readonly css: string },
  { locale, title }: { readonly locale: Locale; readonly title: string },
): string {
  assert(!/<\//u.test(report.css), 'a style sheet closes no tag');
  return [
    '<!doctype html>',
    `<html lang="${languageTag(locale)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(CONTENT_POLICY)}">`,
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${report.css}</style>`,
    '</head>',
    `<body>${serialise(report.body)}</body>`,
    '</html>',
    '',
  ].join('\n');
}
