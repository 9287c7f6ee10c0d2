/** The app's own addresses. Nothing else is ever loaded. */
export const ORIGIN = 'app://vault';
export const START_URL = `${ORIGIN}/index.html`;
export const REPORT_PATH = '/report/';
/** Message names between main and preload; none carries anything but the port. */
export const CONNECT = 'plexus:connect';
export const LOCK = 'plexus:lock';
export const COPIED = 'plexus:copied';
export const PORT = 'plexus:port';
