/**
 * The languages that are detected: ISO 639-3 (as in franc) to ISO 639-1. All of them have much text on the web. Close
 * relatives with little (such as Scots) are left out, because the others would be mistaken for them.
 */
const CODES =
  'afr:af als:sq amh:am arb:ar hye:hy azj:az bel:be ben:bn bos:bs bul:bg cat:ca ces:cs cmn:zh dan:da deu:de ' +
  'ell:el eng:en ekk:et fin:fi fra:fr kat:ka glg:gl guj:gu hau:ha heb:he hin:hi hrv:hr hun:hu ind:id ita:it ' +
  'jpn:ja kan:kn kaz:kk khm:km kor:ko lao:lo lvs:lv lit:lt mkd:mk mal:ml mar:mr mya:my npi:ne nld:nl nob:no nno:no ' +
  'pan:pa pes:fa pol:pl por:pt ron:ro rus:ru sin:si slk:sk slv:sl som:so spa:es srp:sr swe:sv swh:sw tam:ta tel:te ' +
  'tgl:tl tha:th tur:tr ukr:uk urd:ur uzn:uz vie:vi zlm:ms';

/** ISO 639-3 to ISO 639-1. */
export const languageCodes: ReadonlyMap<string, string> = new Map(
  CODES.split(' ').map((pair) => pair.split(':') as [string, string]),
);
