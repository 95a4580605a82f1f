/**
 * An original names its copies ("Also published at", "This post was featured on") in words of addition, not of origin.
 * Bans, invitations and boxes about republishing do the same.
 */
const REPUBLICATION_NOTICE =
  /\b(?:also|since|later|subsequently|now) (?:been )?(?:published|posted|available|appear(?:ed|s)|featured|ran|run|republished|reprinted|syndicated)\b|\b(?:was|has been|is) (?:also |later |since )?(?:featured|picked up|republished|reposted|reprinted|cross-?posted) (?:by|on|to|at)\b|\bcross-?post(?:ed|ing) (?:this )?(?:also )?(?:to|on)\b|ebenfalls erschienen|auch erschienen|ist auch (?:auf|bei|in) |également (?:paru|publié)|aussi (?:paru|publié)|también (?:fue |ha sido |se )?(?:publi|apareci)|também (?:foi )?(?:publicad|sa[ií])|anche (?:pubblicat|apparso)|ook (?:verschenen|gepubliceerd|te lezen)|juga (?:tayang|terbit|dimuat)|также (?:был[ао]? )?опубликован|同步发布|同时发布|にも掲載/i;

/**
 * True if a line says that its text was also published elsewhere. Wider than `isAlsoPublishedNotice`, which checks only
 * the wording of a credit phrase.
 */
export const announcesRepublication = (words: string): boolean => REPUBLICATION_NOTICE.test(words);
