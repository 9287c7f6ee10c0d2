/** The native menu. */
export const menu = {
  lock: 'Lock',
  quit: 'Quit',
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
