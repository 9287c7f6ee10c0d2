/** Where the focus goes when a line is seen to and leaves its list. A line is opened by `data-plan-line`. */

/** Sets the focus on the line after the one `opener` opens, or before it at the end of the list. */
export function focusBeside(opener: HTMLElement | null): void {
  const openers = [...document.querySelectorAll<HTMLElement>('[data-plan-line]')];
  const at = openers.findIndex((one) => one === opener);
  (openers[at + 1] ?? openers[at - 1])?.focus();
}
