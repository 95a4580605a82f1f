/**
 * Top-level names that never exist on the public web (RFC 2606, 6761, 6762, 8375, and common names of home routers).
 */
const PRIVATE_NAME =
  /(?:^|\.)(?:local|localhost|internal|intranet|lan|home|corp|private|home\.arpa|onion)$/;

/**
 * Private, loopback, link-local, carrier and unspecified IPv4 (RFC 1918, 1122, 3927, 6598), test and multicast ranges
 * (RFC 2544, 5771), in the browser's notation.
 */
const PRIVATE_IPV4 =
  /^(?:0|10|127)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^198\.1[89]\.|^(?:22[4-9]|2[3-5]\d)\./;

/** Loopback, unspecified, unique local, link-local and mapped IPv6 (RFC 4291, 4193), in the browser's notation. */
const PRIVATE_IPV6 = /^\[(?:::1?\]|f[cd]|fe[89ab]|::ffff:|64:ff9b:)/;

const isIpv4 = (host: string) => /^\d+\.\d+\.\d+\.\d+$/.test(host);

/**
 * True if a host (as in `URL.hostname`) is in a private network: a private address, or a name without a public suffix.
 */
export function isPrivateAddress(host: string): boolean {
  if (host.startsWith('[')) return PRIVATE_IPV6.test(host);
  if (isIpv4(host)) return PRIVATE_IPV4.test(host);
  const name = host.replace(/\.$/, '');
  return !name.includes('.') || PRIVATE_NAME.test(name);
}
