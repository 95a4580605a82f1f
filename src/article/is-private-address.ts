/** Names that never leave a house or an office (RFC 6761, RFC 6762, RFC 8375, and what routers are sold with). */
const PRIVATE_NAMES =
  /(?:^|\.)(?:localhost|local|localdomain|lan|home|internal|intranet|corp|private|home\.arpa|onion)$/;

/** IPv4 blocks of private networks, this machine, links and carriers (RFC 1918, 1122, 3927, 6598). */
const PRIVATE_IPV4 =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;

/** Unique local, link-local, loopback and unspecified IPv6 addresses, and those that wrap an IPv4 one (RFC 4193, 4291). */
const PRIVATE_IPV6 = /^\[(?:f[cd]|fe[89ab]|::(?:1?\]|ffff:))/;

/**
 * True for hosts that only a private network knows, and for bare names.
 * @param hostname as `URL.hostname` gives it: lower case, IPv4 in dotted decimals, IPv6 in brackets
 */
export function isPrivateAddress(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '');
  if (host.startsWith('[')) return PRIVATE_IPV6.test(host);
  return !host.includes('.') || PRIVATE_IPV4.test(`${host}.`) || PRIVATE_NAMES.test(host);
}
