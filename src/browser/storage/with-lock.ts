/** Does one work of a name at a time, on whatever pages of the extension it is asked for; answers what it answers. */
export async function withLock<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> {
  return navigator.locks.request(name, work) as Promise<Answer>;
}
