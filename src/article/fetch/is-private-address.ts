import ipaddr from 'ipaddr.js';

/**
 * Top-level names that never exist on the public web (RFC 2606, 6761, 6762, 8375, and common names of home routers).
 */
const PRIVATE_NAME =
  /(?:^|\.)(?:local|localdomain|localhost|internal|intranet|lan|home|corp|private|home\.arpa|onion)$/;

/**
 * Names of the public web that lead into one's own network: those for which home routers answer themselves, by their
 * makers' manuals, and those that stand for any address one likes.
 */
const LOCAL_NAMES = [
  'fritz.box fritz.nas fritz.repeater speedport.ip easy.box o2.box router.asus.com repeater.asus.com',
  'routerlogin.net routerlogin.com mywifiext.net tplinkwifi.net tplinklogin.net tplinkmodem.net miwifi.com',
  'hi.link mobile.hotspot localtest.me lvh.me nip.io sslip.io',
].flatMap((names) => names.split(' '));

/** The only IPv6 addresses that are given out to the public (RFC 4291, IANA's registry). */
const PUBLIC_IPV6 = [ipaddr.IPv6.parse('2000::'), 3] as const;

function isPrivateIp(text: string): boolean {
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return true;
  return address instanceof ipaddr.IPv6 && !address.match(...PUBLIC_IPV6);
}

const isLocalName = (name: string) =>
  PRIVATE_NAME.test(name) ||
  LOCAL_NAMES.some((local) => name === local || name.endsWith(`.${local}`));

/**
 * True if a host (as in `URL.hostname`) is in a private network: an address that is not public, also in the forms that
 * carry an IPv4 address in an IPv6 one, or a name that only one's own network knows.
 */
export function isPrivateAddress(host: string): boolean {
  const ip = host.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(ip)) return isPrivateIp(ip);
  const name = host.replace(/\.$/, '');
  return !name.includes('.') || isLocalName(name);
}
