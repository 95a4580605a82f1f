/** Hosts that the browsers ask on their own account, whatever their settings: seen with no extension loaded. */
const VENDOR_HOSTS = new Set([
  'accounts.google.com',
  'android.clients.google.com',
  'clients2.google.com',
  'update.googleapis.com',
  'firefox.settings.services.mozilla.com',
]);

/** True for a request ("GET http://host/path", "CONNECT host:port") that the browser makes with or without extension. */
export function isBrowserInternalRequest(request: string): boolean {
  const target = request.split(' ')[1] ?? '';
  const host = target.includes('://') ? new URL(target).hostname : target.split(':')[0];
  return host !== undefined && VENDOR_HOSTS.has(host);
}
