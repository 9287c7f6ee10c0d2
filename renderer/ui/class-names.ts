/** Joins class names, leaving out whatever does not apply: `classNames(styles.row, isOn && styles.on)`. */
export const classNames = (...names: readonly (string | false | null | undefined)[]): string =>
  names.filter(Boolean).join(' ');
