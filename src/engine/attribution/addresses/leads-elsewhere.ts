import { registrableDomain } from '../../addresses/registrable-domain.ts';
import { EXIT_PARAMETER, EXIT_PATH } from '../../addresses/unwrap-redirect.ts';

/** Archives keep the address of what they show in their own: they are no way out. */
const ARCHIVE = /^(?:web\.archive\.org|archive\.(?:today|is|ph|li|vn|md|fo))$/;

/** An address inside another's path: "/https://…", "/http:/…". */
const ADDRESS_IN_PATH = /\/https?:\/{1,2}([^/]+)/i;

/** Where a value leads if a browser is sent there: an absolute address, or one without its scheme. */
const ADDRESS = /^(?:https?:)?[/\\]{2}[^/\\]/i;

/** As often as addresses are escaped for being carried in others. */
const MAX_ESCAPES = 3;

/**
 * Whether an address may be a way out to another site ("/go?url=https://…"): the host that the reader sees is then not
 * where the reader arrives. Ways out that are known to lead where they say have been unwrapped before.
 */
export function leadsElsewhere(url: URL): boolean {
  if (ARCHIVE.test(url.hostname)) return false;
  const site = registrableDomain(url.href);
  const isOther = (target: string) => registrableDomain(target) !== site;
  const inPath = ADDRESS_IN_PATH.exec(unescapeAll(url.pathname))?.[1];
  if (inPath && isOther(`http://${inPath}/`)) return true;
  const isExit = EXIT_PATH.test(url.pathname);
  return [...url.searchParams].some(([name, value]) => {
    const target = unescapeAll(value).trim();
    if (!ADDRESS.test(target)) return false;
    return (
      (isExit || EXIT_PARAMETER.test(name)) &&
      isOther(target.replace(/^(?:https?:)?[/\\]{2}/i, 'http://'))
    );
  });
}

function unescapeAll(text: string): string {
  let plain = text;
  for (let step = 0; step < MAX_ESCAPES && plain.includes('%'); step++) {
    try {
      plain = decodeURIComponent(plain);
    } catch {
      return plain;
    }
  }
  return plain;
}
