/**
 * Where the focus goes when what would take it back is gone: to the content of the screen, so that
 * whoever works by keyboard or by ear is not sent to the top of the window.
 */

/** Once the part in front that is going has handed the focus back: two pictures, as React Aria needs one. */
export function keepFocusInContent(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement === document.body)
        document.querySelector('main')?.focus({ preventScroll: true });
    }),
  );
}
