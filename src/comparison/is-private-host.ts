/** Names that never leave the reader's own network. */
const LOCAL_NAME = /(^|\.)(localhost|local|internal|lan|home|intranet|home\.arpa)$/;

/** IPv4 ranges that are not on the public internet (IANA special-purpose registry, RFC 6890). */
const PRIVATE_IPV4 =
  /^(0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(1[6-9]|2\d|3[01])\.|^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^198\.1[89]\.|^(22[4-9]|2[3-5]\d)\./;

/** IPv6: unspecified, loopback, unique local, link local, and IPv4 in disguise. */
const PRIVATE_IPV6 = /^\[(::1?\]|f[cd]|fe[89ab]|::ffff:|64:ff9b:)/;

/**
 * True if an address's host is a literal private, loopback or local one, or a bare name without a dot. The browser has
 * already written numbers out ("0x7f.1" is "127.0.0.1" in `URL.hostname`).
 */
export function isPrivateHost(url: string): boolean {
  const host = new URL(url).hostname.toLowerCase().replace(/\.$/, '');
  if (host.startsWith('[')) return PRIVATE_IPV6.test(host);
  if (/^[\d.]+$/.test(host)) return PRIVATE_IPV4.test(host);
  return LOCAL_NAME.test(host) || !host.includes('.');
}
