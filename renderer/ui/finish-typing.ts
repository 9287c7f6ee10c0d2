/** Ends whatever is being typed the way leaving the field does, so that it is kept. */
export function finishTyping(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
