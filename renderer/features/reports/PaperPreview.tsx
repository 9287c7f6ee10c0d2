/**
 * The report as sheets of paper. It lives in a shadow root of its own, so the app's styles do not
 * reach the paper and the paper's do not reach the app; it breaks into pages where the printer will.
 */
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { PrintedElement, ReportOptions } from '../../../shared/contract/report.ts';
import { previewCss, sheetWidth } from '../../../shared/report/css.ts';
import { useLanguage } from '../../app/text.tsx';
import { drawElement } from './draw-element.ts';
import styles from './PaperPreview.module.css';

/** CSS pixels in a millimetre. */
const PX_PER_MM = 96 / 25.4;

export type PaperPreviewProps = {
  readonly report: { readonly body: PrintedElement; readonly css: string };
  readonly paper: ReportOptions['paper'];
};

export function PaperPreview({ report, paper }: PaperPreviewProps): ReactNode {
  const { text } = useLanguage();
  const desk = useRef<HTMLDivElement>(null);
  const sheets = useRef<HTMLDivElement>(null);
  const zoom = useFittingZoom(desk, sheetWidth(paper) * PX_PER_MM);

  useLayoutEffect(() => {
    const host = sheets.current;
    if (host === null) return;
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styleSheet(report.css), styleSheet(previewCss(paper))];
    root.replaceChildren(drawElement(document, report.body));
  }, [report, paper]);

  return (
    <div
      ref={desk}
      className={styles.desk}
      role="region"
      aria-label={text.report.screen.previewLabel(text.report.documentTitle)}
      // A region that scrolls must be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <div ref={sheets} className={styles.sheets} style={{ zoom }} />
    </div>
  );
}

function styleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** How much smaller than life the sheets must be to fit the desk; never larger than life. */
function useFittingZoom(desk: React.RefObject<HTMLDivElement | null>, sheetPx: number): number {
  const [deskPx, setDeskPx] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = desk.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setDeskPx(entry.contentRect.width);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [desk]);
  return deskPx === null ? 1 : Math.min(1, Math.max(0.3, deskPx / sheetPx));
}
