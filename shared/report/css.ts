/**
 * How the report looks on paper, and how paper looks on the screen. System type only, since paper
 * brings no fonts of its own; black and greys; nothing that belongs together is cut by a page, and no
 * page is left with a line or two: what would stand there alone takes its neighbour along.
 */
import type { ReportOptions } from '../contract/report.ts';

type Paper = ReportOptions['paper'];

/**
 * Sizes in millimetres; `map` is the tallest a map may be with its page's words, `coverGap` what lies
 * between the parts of the cover, which is one page on either.
 */
const SHEETS = {
  a4: { width: 210, height: 297, size: 'A4', map: 168, coverGap: 9 },
  letter: { width: 215.9, height: 279.4, size: 'letter', map: 148, coverGap: 5.5 },
} as const;
const MARGIN = { top: 18, side: 20, bottom: 22 } as const;

const mm = (value: number): string => `${String(Math.round(value * 100) / 100)}mm`;

/** A string for `content`: quotes and backslashes escaped, and no way out of the style sheet. */
const cssString = (text: string): string =>
  `"${text.replace(/[\\"<>\n\r\f]/gu, (character) => `\\${character.codePointAt(0)?.toString(16) ?? ''} `)}"`;

const SERIF = `"Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, "Liberation Serif", "Noto Serif", serif`;
const SANS = `"Avenir Next", "Segoe UI", "Helvetica Neue", "Liberation Sans", "Noto Sans", Arial, sans-serif`;

const pageRules = (paper: Paper, footer: string): string => `
@page {
  size: ${SHEETS[paper].size};
  margin: ${mm(MARGIN.top)} ${mm(MARGIN.side)} ${mm(MARGIN.bottom)};
  @bottom-left { content: ${cssString(footer)}; font: 8pt ${SANS}; color: #6b6f7a; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt ${SANS}; color: #6b6f7a; }
}
@page :first {
  @bottom-left { content: none; }
  @bottom-right { content: none; }
}
.report { --map-height: ${mm(SHEETS[paper].map)}; --cover-gap: ${mm(SHEETS[paper].coverGap)}; }`;

const TYPE = `
.report, .report * { box-sizing: border-box; }
.report {
  color: #1b1f2a; background: #ffffff;
  font: 10.25pt/1.45 ${SERIF};
  font-variant-numeric: lining-nums tabular-nums;
  font-kerning: normal; hyphens: manual; overflow-wrap: break-word;
  widows: 3; orphans: 3;
  print-color-adjust: exact; -webkit-print-color-adjust: exact;
}
html, body { margin: 0; }
.report h1, .report h2, .report h3, .report h4 { margin: 0; font-weight: 600; line-height: 1.2; break-after: avoid; text-wrap: balance; }
.report h1 { font-size: 30pt; letter-spacing: -0.01em; line-height: 1.08; max-width: 14ch; }
.report h2 { font-size: 19pt; letter-spacing: -0.005em; }
.report h3 { font: 600 8.25pt/1.3 ${SANS}; letter-spacing: 0.09em; text-transform: uppercase; color: #4a4e59; }
.report h4 { font-size: 13pt; }
.report p, .report dl, .report ul, .report ol { margin: 0; }
.report p { text-wrap: pretty; }
.report ul, .report ol { padding: 0; }
.report li { break-inside: avoid; }
.report .muted { color: #5d616c; }
.report .note { font: 9pt/1.45 ${SANS}; color: #3d414c; max-width: 150mm; }
.report .note + .note { margin-top: 1mm; }
.report .lead { max-width: 135mm; color: #3d414c; font-style: italic; margin-bottom: 5mm; }
.report .value { white-space: nowrap; }`;

const BREAKS = `
.report .whole, .report .card, .report tr, .report figure { break-inside: avoid; }
.report thead { display: table-header-group; }
.report .section-head { break-inside: avoid; break-after: avoid; }
.report .section-title, .report caption { break-after: avoid; }
.report .lead, .report .note { break-inside: avoid; }
.report .lead { break-after: avoid; }
.report .section { break-before: page; }
.report-short .section { break-before: auto; margin-top: 11mm; }
.report-short .section-summary, .report-short .section-questions, .report-short .section-method { break-before: page; margin-top: 0; }
.report .section-weeks { break-before: auto; margin-top: 11mm; }
.report .sums, .report .brokers { break-before: avoid; break-inside: avoid; }
.report .card-full { break-inside: auto; }
.report .card-full > :not(.evidence, .card-notes), .report .evidence .named { break-after: avoid; }
.report .evidence tr:first-child, .report .evidence tr:nth-last-child(2) { break-after: avoid; }
.report .card-full .card-notes { break-before: avoid; break-inside: avoid; }
.report .plan-column > .plan-item:last-child, .report .section-weeks > .plan-line, .report .regimen { break-before: avoid; }`;

const COVER = `
.report .cover { display: flex; flex-direction: column; gap: var(--cover-gap); }
.report .cover-head { display: flex; justify-content: space-between; align-items: flex-start; gap: 6mm; padding-top: var(--cover-gap); }
.report .kicker { font: 600 8.25pt/1.3 ${SANS}; letter-spacing: 0.12em; text-transform: uppercase; color: #4a4e59; margin-bottom: 7mm; }
.report .cover-name { font-size: 13pt; font-style: italic; margin-top: 5mm; color: #3d414c; }
.report .cover-demo { margin-top: 5mm; padding-left: 3mm; border-left: 0.8mm solid #1d2230; font: 600 10pt/1.4 ${SANS}; max-width: 88mm; }
.report .sign { width: 62mm; flex: none; }
.report .facts { display: grid; grid-template-columns: 34mm 1fr; column-gap: 5mm; }
.report .facts > * { padding: 1.7mm 0; border-top: 0.2mm solid #c9ccd3; margin: 0; }
.report .facts dt { font: 600 8.75pt/1.6 ${SANS}; color: #4a4e59; }
.report .facts > :nth-last-child(-n + 2) { border-bottom: 0.2mm solid #c9ccd3; }
.report .about h2, .report .contents h2 { font: 600 8.25pt/1.3 ${SANS}; letter-spacing: 0.09em; text-transform: uppercase; color: #4a4e59; margin-bottom: 3mm; }
.report .about-list { list-style: none; display: grid; gap: 2mm; max-width: 148mm; }
.report .contents ol { list-style: none; columns: 2; column-gap: 10mm; counter-reset: part; }
.report .contents li { counter-increment: part; padding: 0.8mm 0; }
.report .contents li::before { content: counter(part); font: 8.5pt ${SANS}; color: #6b6f7a; display: inline-block; width: 6mm; }`;

const SECTIONS = `
.report .section-title { padding-top: 3mm; margin-bottom: 4mm; border-top: 0.6mm solid #1b1f2a; }
.report .statement { font-size: 15pt; line-height: 1.38; max-width: 150mm; margin-bottom: 8mm; }
.report .two-columns { display: grid; grid-template-columns: 1fr 1fr; column-gap: 10mm; margin-bottom: 8mm; }
.report .remarks h3 { padding-bottom: 2mm; border-bottom: 0.2mm solid #1b1f2a; }
.report .remark-list { list-style: none; }
.report .remark-list li { padding: 2mm 0; border-bottom: 0.2mm solid #dcdee3; }
.report .remarks .muted { padding-top: 2mm; }
.report .question { border-left: 0.8mm solid #1b1f2a; padding: 0.5mm 0 0.5mm 5mm; margin-bottom: 9mm; }
.report .question-text { font-size: 13pt; line-height: 1.35; font-style: italic; max-width: 140mm; }
.report .question h3 { margin-bottom: 1.5mm; }
.report .map-figure { margin: 0; }
.report .map-figure svg { width: 100%; height: auto; max-height: var(--map-height); display: block; }
.report-short .map-figure svg { max-height: 110mm; }
.report .map-reading { margin-bottom: 4mm; }
.report .map-notes h3 { margin-bottom: 1.5mm; }
.report .map-notes { margin-top: 4mm; }
.report .rate { margin-top: 7mm; }
.report .big-number { font-size: 20pt; line-height: 1.2; margin: 1.5mm 0 2mm; }
.report .drawing { display: block; width: 100%; height: auto; overflow: visible; }
.report .rate .drawing { width: 130mm; margin: 1mm 0 3mm; }
.report .drawing-text { font: 22px ${SANS}; }
.report .brokers { margin-top: 6mm; }
.report .inline-list { list-style: none; display: flex; flex-wrap: wrap; gap: 1mm 6mm; margin-top: 1.5mm; font: 9pt/1.45 ${SANS}; }
.report .boundaries { margin-top: 7mm; break-inside: avoid; }
.report .boundaries > h3 { margin-bottom: 2mm; }
.report .boundaries > h3, .report .boundaries > .note { break-after: avoid; }
.report .boundary-columns { columns: 2; column-gap: 10mm; margin-top: 3mm; }
.report .boundary { margin-bottom: 4mm; }
.report .boundary h4 { font-size: 11pt; margin-bottom: 1mm; }
.report .bars { width: 100%; border-collapse: collapse; font: 8.75pt/1.35 ${SANS}; }
.report .bars th { text-align: left; font-weight: 400; padding: 0.6mm 2mm 0.6mm 0; width: 39mm; }
.report .bars td { padding: 0.6mm 0; }
.report .bars .value { text-align: right; padding-left: 2mm; width: 14mm; }
.report .bar { display: block; width: 100%; height: 2.2mm; }
.report .open-question { margin-bottom: 6mm; }
.report .writing-line { border: 0; border-bottom: 0.2mm solid #a9adb7; margin: 0; height: 8mm; }
.report .rules { font: 8.75pt/1.36 ${SANS}; padding-left: 6mm; margin-bottom: 4.5mm; }
.report .rules li { margin-bottom: 0.7mm; padding-left: 1mm; }
.report .section-method h3 { margin-bottom: 1.5mm; }
.report .section-method .plain-table { font-size: 8.5pt; line-height: 1.32; }
.report .section-method .marks, .report .section-method .sources { margin-top: 4.5mm; }
.report .section-method .marks dl { display: grid; grid-template-columns: repeat(3, 1fr); grid-template-rows: auto auto; grid-auto-flow: column; gap: 0.5mm 7mm; font: 8.5pt/1.36 ${SANS}; }
.report .section-method .marks dt { font-weight: 600; }
.report .section-method .marks dd { margin: 0; }
.report .section-method .plain-table tbody > tr > * { padding-top: 0.8mm; padding-bottom: 0.8mm; }
.report .source-list { list-style: none; font-size: 8.5pt; line-height: 1.3; columns: 2; column-gap: 8mm; }
.report .source-list li { padding: 0.5mm 0 0.5mm 4mm; text-indent: -4mm; }`;

const TABLES = `
.report .plain-table { width: 100%; border-collapse: collapse; font: 9pt/1.4 ${SANS}; }
.report .plain-table caption { text-align: left; font: 600 8.25pt/1.3 ${SANS}; letter-spacing: 0.09em; text-transform: uppercase; color: #4a4e59; padding-bottom: 2mm; }
.report .plain-table thead th { text-align: left; vertical-align: bottom; font-weight: 600; color: #4a4e59; border-bottom: 0.3mm solid #1b1f2a; padding: 0 3mm 1.2mm 0; }
.report .plain-table tbody th { text-align: left; font-weight: 600; }
.report .plain-table tbody th, .report .plain-table tbody td { vertical-align: top; padding: 1.15mm 3mm 1.15mm 0; border-bottom: 0.15mm solid #dcdee3; }
.report .plain-table th:last-child, .report .plain-table td:last-child { padding-right: 0; }
.report .figures tbody th { width: 62mm; font-weight: 400; }
.report .figures .value { font-weight: 600; }
.report .ken th, .report .ken td { width: 33.3%; }
.report .ken .own { font-weight: 600; }
.report .ken .own::before { content: "● "; font-size: 7pt; }
.report .matrix .dot { text-align: center; width: 19.5mm; padding-left: 0; padding-right: 0; }
.report .matrix thead .dot { font-size: 8pt; line-height: 1.2; padding-left: 0.6mm; padding-right: 0.6mm; }
.report .matrix .muted { text-align: center; }
.report .matrix tbody .dot { font-size: 8.5pt; }
.report .plain-table.matrix tbody > tr > * { padding-top: 0.95mm; padding-bottom: 0.95mm; }
.report .plain-table.compared { table-layout: fixed; margin-top: 3.5mm; font-size: 8.5pt; }
.report .plain-table.compared th:first-child { width: 36%; }
.report .plain-table.compared tbody > tr > * { padding-top: 0.7mm; padding-bottom: 0.7mm; }
.report .matrix .sums th, .report .matrix .sums td { border-bottom: 0; font-weight: 600; }
.report .matrix .sums tr:first-child > * { border-top: 0.3mm solid #1b1f2a; }
.report .matrix .sums .state { font-weight: 400; font-size: 7.75pt; line-height: 1.2; color: #4a4e59; padding-left: 1mm; padding-right: 1mm; }
.report .formulas th { width: 36mm; }
.report .formulas .formula { width: 36mm; font-family: ${SERIF}; font-style: italic; font-size: 9.5pt; }`;

const CARDS = `
.report .category > h3 { padding-bottom: 2.5mm; }
.report .card { padding: 3mm 0 5.5mm; border-top: 0.3mm solid #1b1f2a; }
.report .card-head { display: flex; justify-content: space-between; align-items: baseline; gap: 6mm; }
.report .certainty { font-style: italic; font-size: 12pt; text-align: right; }
.report .definition { color: #3d414c; font-size: 10pt; margin: 0.8mm 0 2.2mm; }
.report .also { font: 9pt/1.42 ${SANS}; margin-bottom: 2.2mm; }
.report .also strong { color: #4a4e59; margin-right: 1mm; }
.report .card .drawing { max-width: 125mm; margin-bottom: 1mm; }
.report .card-lead { font-size: 11.5pt; line-height: 1.4; margin: 1.8mm 0 2.2mm; }
.report .evidence { font-size: 8.5pt; line-height: 1.3; margin-bottom: 2.5mm; }
.report .evidence tbody th, .report .evidence tbody td { padding-top: 0.75mm; padding-bottom: 0.75mm; }
.report .evidence tbody th { font-weight: 400; width: 56mm; }
.report .evidence thead th { white-space: nowrap; }
.report .evidence tbody .named > * { border-bottom: 0; padding-bottom: 0; }
.report .evidence tbody .names { color: #5d616c; font-size: 8pt; line-height: 1.25; padding-top: 0.2mm; text-align: left; }
.report .evidence .tag { margin-left: 1.5mm; font-size: 6.5pt; letter-spacing: 0.04em; text-transform: uppercase; color: #4a4e59; border: 0.15mm solid #a9adb7; border-radius: 0.6mm; padding: 0 0.8mm; white-space: nowrap; }
.report .evidence td.value { font-weight: 600; }
.report .evidence tr > td:last-child:not(.names) { text-align: right; font-weight: 400; }
.report .evidence th:last-child { text-align: right; }
.report .evidence .count { font-weight: 400; color: #5d616c; margin-left: 2mm; }
.report .card-notes { display: grid; grid-template-columns: 34mm 1fr; gap: 1.2mm 5mm; font: 9pt/1.42 ${SANS}; }
.report .card-notes dt { font-weight: 600; color: #4a4e59; }
.report .card-notes dd { margin: 0; }
.report .card-short { padding-bottom: 5mm; }
.report .card-columns { display: grid; grid-template-columns: 78mm 1fr; column-gap: 8mm; align-items: start; margin-top: 1mm; }
.report .card-columns .card-lead { font-size: 10.25pt; margin: 0; }
.report .few { margin-bottom: 4mm; }`;

const PLAN = `
.report .section-plan .lead, .report .section-weeks .lead { margin-bottom: 3.5mm; max-width: none; }
.report .plan-column { margin-bottom: 2mm; }
.report .plan-column h3 { padding-bottom: 1.5mm; }
.report .plan-item { padding: 1.4mm 0 1.5mm; border-top: 0.2mm solid #c9ccd3; }
.report .plan-column h3 + .plan-item { border-top: 0.3mm solid #1b1f2a; }
.report .plan-head { display: flex; justify-content: space-between; align-items: baseline; gap: 6mm; }
.report .plan-head h4 { font-size: 11pt; }
.report .plan-head .certainty { font-size: 10.5pt; flex: none; max-width: 75mm; }
.report .plan-aside, .report .plan-line { font: 8.5pt/1.35 ${SANS}; color: #5d616c; }
.report .plan-line { color: #3d414c; }
.report .steps { list-style: none; font: 8.75pt/1.35 ${SANS}; margin: 0.6mm 0; }
.report .step { padding-left: 5mm; position: relative; }
.report .step::before { content: ""; position: absolute; left: 0; top: 0.75mm; width: 2.3mm; height: 2.3mm; border: 0.2mm solid #1b1f2a; }
.report .step-done::before { background: #1b1f2a; }
.report .step .when { color: #5d616c; margin-left: 2mm; }
.report .plain-table.weeks { margin-bottom: 4mm; font-size: 8.75pt; line-height: 1.32; }
.report .weeks .week { break-inside: avoid; }
.report .weeks tbody tr > * { padding-top: 0.75mm; padding-bottom: 0.75mm; }
.report .weeks .week th { padding-top: 2.6mm; border-bottom: 0.2mm solid #1b1f2a; }
.report .weeks .value { width: 36mm; }
.report .weeks td:last-child { width: 76mm; }
.report .regimen { margin-top: 5mm; }
.report .regimen dl { display: grid; grid-template-columns: 36mm 1fr; gap: 0.8mm 5mm; margin: 1.5mm 0 2.5mm; font: 8.75pt/1.38 ${SANS}; }
.report .regimen dt { font-weight: 600; color: #4a4e59; }
.report .regimen dd { margin: 0; }`;

/** The style sheet of the paper; `footer` stands at the foot of every page but the first. */
export const reportCss = (given: { readonly paper: Paper; readonly footer: string }): string =>
  [pageRules(given.paper, given.footer), TYPE, BREAKS, COVER, SECTIONS, TABLES, CARDS, PLAN].join(
    '\n',
  );

/** Width of a sheet in millimetres. */
export const sheetWidth = (paper: Paper): number => SHEETS[paper].width;

/** Space between two sheets of the preview, in millimetres. */
const SHEET_GAP = 7;

/**
 * What shows the report as sheets of paper on the screen: columns as tall as a page that wrap one
 * under the other, so that the preview breaks where the printer will.
 */
export function previewCss(paper: Paper): string {
  const { width, height } = SHEETS[paper];
  const content = height - MARGIN.top - MARGIN.bottom;
  const period = height + SHEET_GAP;
  return `
:host { display: block; }
.report {
  width: ${mm(width)};
  padding: ${mm(MARGIN.top)} ${mm(MARGIN.side)} ${mm(MARGIN.bottom)};
  column-width: ${mm(width - 2 * MARGIN.side)}; column-count: 1;
  column-height: ${mm(content)}; column-wrap: wrap; column-fill: auto;
  row-gap: ${mm(period - content)};
  background: repeating-linear-gradient(to bottom, #ffffff 0 ${mm(height)}, transparent ${mm(height)} ${mm(period)});
}
.report .section { break-before: column; }
.report .section-weeks, .report-short .section { break-before: auto; }
.report-short .section-summary, .report-short .section-questions, .report-short .section-method { break-before: column; }`;
}
