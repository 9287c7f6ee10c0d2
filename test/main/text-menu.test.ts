/** The menu at the pointer over a text. */
import { describe, expect, it } from 'vitest';
import { textMenuTemplate, type UnderPointer } from '../../electron/main/text-menu.ts';
import { LOCALES } from '../../shared/model/preferences.ts';

const nothing: UnderPointer = {
  isEditable: false,
  selectionText: '',
  editFlags: { canCut: false, canCopy: false, canPaste: false, canSelectAll: true },
};

function readMenu(under: UnderPointer, locale: (typeof LOCALES)[number] = 'en') {
  const done: string[] = [];
  const act = (name: string) => () => void done.push(name);
  const acts = { cut: act('cut'), copy: act('copy'), paste: act('paste'), all: act('selectAll') };
  const items = textMenuTemplate(locale, under, { ...acts, selectAll: acts.all });
  // Ours take nothing.
  for (const { enabled, click } of items) if (enabled === true) (click as () => void)();
  return { labels: items.flatMap(({ label = [] }) => label), done };
}

describe('the menu at the pointer', () => {
  it('is none where there is neither a field nor a selection', () => {
    expect(readMenu(nothing).labels).toEqual([]);
    expect(readMenu({ ...nothing, selectionText: '  ' }).labels).toEqual([]);
  });

  it('copies what is selected', () => {
    const editFlags = { ...nothing.editFlags, canCopy: true };
    expect(readMenu({ ...nothing, selectionText: 'a line', editFlags }).done).toEqual(['copy']);
  });

  it.each(LOCALES)('offers in a field what can be done there, in %s', (locale) => {
    const field = { ...nothing, isEditable: true };
    const { labels, done } = readMenu(
      { ...field, editFlags: { ...field.editFlags, canPaste: true } },
      locale,
    );
    expect(new Set(labels).size).toBe(4);
    expect(done).toEqual(['paste', 'selectAll']);
  });
});
