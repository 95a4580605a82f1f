/**
 * Words of older English and of verse, from the King James Bible and prose of the 18th century (ECCO-TCP): there they
 * are at least 60 times as frequent as in modern writing. Words that a thesaurus offers to spinners (hither, ne'er,
 * betwixt) and words that law still uses (thereof) are left out.
 */
const ARCHAIC = new Set(
  `believeth begat call'd canst cometh cou'd didst dost doth e'en ev'n ev'ry expence forsooth giveth goeth
hadst hast hath hearken heav'n honour'd knoweth know'st lov'd maketh mayst methinks musick pleas'd pow'r
prithee publick sayest saith seem'd seeth shalt shew shewed shewing shewn shews shou'd sirrah smote spake
taketh thee thine thou thro throughly thy thyself tis twas twere twill unto usest verily wast wheresoever
wherewith whither whoso whosoever wilt wou'd ye`.split(/\s+/),
);

/** Whether a word (as `splitWords` keys it) is hardly written any more. */
export const isArchaic = (key: string): boolean => ARCHAIC.has(key);
