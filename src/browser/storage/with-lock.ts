/** Runs one task per lock name at a time, across all pages of the extension. Returns the task's result. */
export async function withLock<Answer>(name: string, task: () => Promise<Answer>): Promise<Answer> {
  return navigator.locks.request(name, task) as Promise<Answer>;
}
