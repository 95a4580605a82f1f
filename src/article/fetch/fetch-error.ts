/** Why nothing could be fetched. */
export type FetchFailure =
  | 'not-web'
  | 'private-address'
  | 'unreachable'
  | 'refused'
  | 'gone'
  | 'broken'
  | 'not-a-page'
  | 'too-large'
  | 'timed-out'
  | 'cancelled';

/** Ends a request with a reason. */
export class FetchError extends Error {
  constructor(
    readonly failure: FetchFailure,
    readonly url: string,
    readonly status?: number,
  ) {
    super(failure);
  }
}
