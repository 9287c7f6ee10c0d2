/** What is printed where one is, so that one key and one item of the menu do for every screen. */

let offered: (() => void) | null = null;

/** Offers to print until the returned function is called; one screen at a time does. */
export function offerPrint(print: () => void): () => void {
  offered = print;
  return () => {
    if (offered === print) offered = null;
  };
}

/** Prints what this screen offers; false where it offers nothing. */
export function printHere(): boolean {
  offered?.();
  return offered !== null;
}
