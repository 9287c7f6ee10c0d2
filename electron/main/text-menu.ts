/**
 * The menu at the pointer over a text: cut, copy, paste, select all, as every other app has them.
 * Elsewhere there is none.
 */
import type { ContextMenuParams, MenuItemConstructorOptions, WebContents } from 'electron';
import type { Locale } from '../../shared/model/preferences.ts';
import { menuWords } from './menu-template.ts';

/** What is under the pointer, of what the page tells. */
export type UnderPointer = Pick<ContextMenuParams, 'isEditable' | 'selectionText'> & {
  readonly editFlags: Pick<
    ContextMenuParams['editFlags'],
    'canCut' | 'canCopy' | 'canPaste' | 'canSelectAll'
  >;
};

/** What the menu does to the text. */
export type TextActs = Pick<WebContents, 'cut' | 'copy' | 'paste' | 'selectAll'>;

/** Empty where there is neither a field nor a selection. */
export function textMenuTemplate(
  locale: Locale,
  { isEditable, selectionText, editFlags }: UnderPointer,
  text: TextActs,
): MenuItemConstructorOptions[] {
  const words = menuWords(locale);
  const copy: MenuItemConstructorOptions = {
    label: words.copy,
    enabled: editFlags.canCopy,
    click: () => text.copy(),
  };
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  return [
    { label: words.cut, enabled: editFlags.canCut, click: () => text.cut() },
    copy,
    { label: words.paste, enabled: editFlags.canPaste, click: () => text.paste() },
    { type: 'separator' },
    { label: words.selectAll, enabled: editFlags.canSelectAll, click: () => text.selectAll() },
  ];
}
