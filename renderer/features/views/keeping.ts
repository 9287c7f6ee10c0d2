/**
 * Keeping the view in sight, asked for from elsewhere: the palette asks, the menu of views answers.
 * One screen is in sight at a time, and so is one view at most.
 */

let inSight: (() => void) | null = null;

/** Takes what asks for a name and keeps the view, until the returned function is called. */
export function offerKeeping(keep: () => void): () => void {
  inSight = keep;
  return () => {
    if (inSight === keep) inSight = null;
  };
}

/** Asks for a name and keeps the view in sight; null where there is none. */
export const keepingOffered = (): (() => void) | null => inSight;
