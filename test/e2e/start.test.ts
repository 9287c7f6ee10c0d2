/** What somebody sees first: the demo from the first screen, and `npm start` without a display. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../shared/text/en/index.ts';
import { launchApp, type DrivenApp } from '../support/app.ts';
import { call, nextPage } from '../support/journey.ts';
import { readPdf } from '../support/pdf.ts';

const root = join(import.meta.dirname, '../..');

describe('the demo', () => {
  let app: DrivenApp;
  beforeAll(async () => {
    app = await launchApp();
  });
  afterAll(() => app.close());

  it('opens from the first screen, says what it is, and leaves nothing behind', async () => {
    let page = await app.page();
    await page.getByRole('button', { name: en.vault.open.demo }).click();
    await page.getByText(en.shell.demo.ribbon).waitFor();
    const { open } = await call<{ open: { demo: boolean } }>(page, 'vault.state', {});
    expect(open.demo).toBe(true);
    expect(existsSync(join(app.userData, 'demo'))).toBe(true);
    page = await nextPage(app, page, () =>
      page.getByRole('button', { name: en.shell.demo.leave }).click(),
    );
    await page.getByRole('button', { name: en.vault.create.submit }).waitFor();
    expect(existsSync(join(app.userData, 'demo'))).toBe(false);
  });
});

describe.runIf(process.platform === 'linux')('npm start without a display', () => {
  it('prints the diagnosis, leaves the report and the pictures, and exits 0', async () => {
    const folder = join(root, 'plexus-demo');
    rmSync(folder, { recursive: true, force: true });
    const { DISPLAY: _x, WAYLAND_DISPLAY: _w, ...env } = process.env;
    const run = spawnSync(process.execPath, [join(root, 'scripts/start.ts')], {
      encoding: 'utf8',
      env,
    });
    expect(run.stderr).toContain(folder);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain(en.terms.archetypes.disconnected_expert);
    const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
    expect(pictures).toHaveLength(8);
    for (const name of pictures)
      expect(readFileSync(join(folder, name)).byteLength).toBeGreaterThan(20_000);
    const pages = await readPdf(join(folder, 'report.pdf'));
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.every((page) => page.text.trim() !== '')).toBe(true);
    expect(pages[0]?.text).toContain(en.page.demonstration.notice);
  });
});
