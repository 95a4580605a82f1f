/** Called again and again during long work; gives the work up by throwing `TooMuchTextError`. */
export type Checkpoint = () => void;

/** The text takes longer to judge than it is given. */
export class TooMuchTextError extends Error {}
