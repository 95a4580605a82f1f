/** What a credit line states: the text appeared elsewhere, is a translation, its original is linked, "Source", "via". */
export type CreditKind =
  | 'clipboard'
  | 'sentence'
  | 'translation'
  | 'original'
  | 'label'
  | 'based-on';

/** True for labels ("Source: …", "via …"), which refer to what follows them; the other kinds are sentences. */
export const isLabelKind = (kind: CreditKind): boolean => kind === 'label' || kind === 'based-on';
