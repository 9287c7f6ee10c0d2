/** The app's own addresses. Nothing else is ever loaded. */
export const ORIGIN = 'app://vault';
export const START_URL = `${ORIGIN}/index.html`;
export const REPORT_PATH = '/report/';
/** Message names between main and preload. */
export const CONNECT = 'plexus:connect';
export const PORT = 'plexus:port';
