/** Prints a complete, scriptless HTML document to PDF with an installed Chromium. */
import { chromium } from 'playwright-core';
import type { AppError } from '../shared/errors.ts';
import { err, ok, type Result } from '../shared/result.ts';
import { ensureChromium } from './install-chromium.ts';
import { chromiumSwitches } from './stand-in/chromium.ts';

/** The PDF's bytes, or `print/not-possible-here` where there is no Chromium. */
export async function printPdf(
  html: string,
  paper: 'a4' | 'letter',
): Promise<Result<Uint8Array, AppError>> {
  const executablePath = ensureChromium();
  if (executablePath === null) return err({ code: 'print/not-possible-here' });
  const browser = await chromium.launch({ executablePath, args: chromiumSwitches() });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.route('**', (route) =>
      route.request().url() === 'https://report.plexus.invalid/'
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        : route.abort(),
    );
    await page.goto('https://report.plexus.invalid/');
    const bytes = await page.pdf({
      format: paper === 'a4' ? 'A4' : 'Letter',
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    return ok(bytes);
  } catch {
    return err({ code: 'print/failed' }); // What Chromium says would be of no use to a person.
  } finally {
    await browser.close();
  }
}
