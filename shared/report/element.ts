/**
 * The one way printed elements are made. A printed element is plain data: the paper and the screen
 * draw the same value, and a test can read it. What may be printed at all is decided in
 * `serialise.ts`; nothing here escapes, because nothing here is text in a language yet.
 */
import type { PrintedElement } from '../contract/report.ts';

/** What may stand inside an element; `null` leaves no trace, a list is laid out flat. */
export type Child = PrintedElement | string | null | readonly Child[];

/** Attributes; numbers are written as they are, `null` leaves the attribute out. */
export type Attributes = { readonly [name: string]: string | number | null };

type Printed = PrintedElement['children'][number];

const flatten = (children: readonly Child[]): readonly Printed[] =>
  children.flatMap((child) => (child === null ? [] : isList(child) ? flatten(child) : [child]));

// Array.isArray does not narrow readonly arrays.
const isList = (child: Child): child is readonly Child[] => Array.isArray(child);

/** `h('p', { class: 'lead' }, 'Text')`: an element of the report. */
export function h(
  tag: string,
  attributes: Attributes,
  ...children: readonly Child[]
): PrintedElement {
  const written: { [name: string]: string } = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null) written[name] = String(value);
  }
  return { tag, attributes: written, children: flatten(children) };
}
