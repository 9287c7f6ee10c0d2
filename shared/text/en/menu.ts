/** The native menu. */
export const menu = {
  lock: 'Lock',
  quit: 'Quit',
  help: 'Help',
  /** Of the page, by the same names as in `MENU_DEEDS`. */
  deeds: {
    palette: 'Find and do…',
    'new-person': 'New person',
    'new-entry': 'New journal entry',
    import: 'Bring in a file…',
    print: 'Print the report…',
    settings: 'Settings…',
    undo: 'Undo',
    redo: 'Redo',
    find: 'Find',
    back: 'Back',
    forward: 'Forward',
    'hide-names': 'Hide or show names',
    keys: 'Keys',
  },
  edit: 'Edit',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  view: 'View',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  actualSize: 'Actual size',
  fullScreen: 'Full screen',
  keepsStopping:
    'The part of Plexus that keeps your vault stops as soon as it starts. What you saved is safe in the vault. Please restart the computer; if it happens again, report it.',
};
