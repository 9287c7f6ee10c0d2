/** Steps that several end-to-end tests take, by the words a person reads on the screen. */
import type { Page } from 'playwright-core';
import type { Bridge } from '../../renderer/app/bridge.ts';
import { en } from '../../shared/text/en/index.ts';

export const PASSPHRASE = 'five quiet herons crossing ice';

const { vault, people, shell } = en;

/** From the first screen to an open, empty vault whose recovery code has been checked. */
export async function makeVault(page: Page): Promise<string> {
  await page.getByLabel(vault.create.passphrase, { exact: true }).fill(PASSPHRASE);
  await page.getByRole('checkbox', { name: vault.create.understood }).check();
  await page.getByRole('button', { name: vault.create.submit }).click();
  const code = await confirmCode(page);
  await page.getByRole('navigation').waitFor();
  return code;
}

/** Types the two groups that are asked for from the code on the screen; answers with the code. */
export async function confirmCode(page: Page): Promise<string> {
  const sheet = page.getByRole('region', { name: vault.recovery.code });
  await sheet.waitFor();
  const groups = await sheet.locator('li span:last-child').allTextContents();
  for (const [index, group] of groups.entries()) {
    const field = page.getByLabel(vault.recovery.group(index + 1), { exact: true });
    if ((await field.count()) === 1) await field.fill(group.toLowerCase());
  }
  await page.getByRole('button', { name: vault.recovery.confirm, exact: true }).click();
  return groups.join('-');
}

export async function unlock(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel(vault.open.passphrase, { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
}

export const goTo = (page: Page, screen: keyof typeof shell.screens): Promise<void> =>
  page.getByRole('navigation').getByRole('link', { name: shell.screens[screen] }).click();

/** Adds people by the last row of Ken's table: name, Enter, name, Enter. */
export async function addPeople(page: Page, names: readonly string[]): Promise<void> {
  await page.getByLabel(people.table.add).focus();
  for (const name of names) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
    await page.getByRole('grid').getByText(name, { exact: true }).waitFor();
  }
}

/** Calls the vault process as the window does, for what a test needs to bring about quickly. */
export function call<T>(page: Page, channel: string, input: object): Promise<T> {
  return page.evaluate(
    async ([name, value]) => {
      const answer = (await (window as unknown as { plexus: Bridge }).plexus.call(name, value)) as
        { ok: true; value: T } | { ok: false; error: { code: string } };
      if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
      return answer.value;
    },
    [channel, input] as const,
  );
}
