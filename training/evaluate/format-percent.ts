/** A share (0–1) as a percentage with one digit. */
export const formatPercent = (share: number): string => `${(share * 100).toFixed(1)} %`;
