/** What package.json says about the project's home, as npm understands it. */
export interface ProjectHome {
  homepage?: string;
  bugs?: string | { url?: string; email?: string };
}

/** Where the project takes reports: the address of its issues, else an e-mail address; empty while it names none. */
export function readBugs({ bugs }: ProjectHome): string {
  if (typeof bugs === 'string') return bugs;
  return bugs?.url ?? bugs?.email ?? '';
}
