/** Characters of a text that are searched for a dateline. */
const MAX_DATELINE_OFFSET = 120;

/** "CITY (Reuters) - ", "(CNN) --", "Berlin (dpa) –": a name in brackets before the first dash. */
const AGENCY_DATELINE = /^[^()（）\n]{0,50}[(（]([\p{L}\p{N}.&/ ]{2,30})[)）]\s?[-–—―]/u;

/** The dateline at the start of a text and the name in its brackets; undefined if there is none. */
export function matchAgencyDateline(text: string): { quote: string; name: string } | undefined {
  const match = AGENCY_DATELINE.exec(text.slice(0, MAX_DATELINE_OFFSET));
  return match?.[1] ? { quote: match[0], name: match[1] } : undefined;
}
