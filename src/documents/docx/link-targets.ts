/** The web addresses of a document's links, by the number that the text uses for them. */
export function readLinkTargets(relations: Document): Map<string, string> {
  const targets = new Map<string, string>();
  for (const relation of relations.getElementsByTagNameNS('*', 'Relationship')) {
    const target = relation.getAttribute('Target') ?? '';
    const isWeb = URL.canParse(target) && /^https?:$/.test(new URL(target).protocol);
    if (isWeb) targets.set(relation.getAttribute('Id') ?? '', new URL(target).href);
  }
  return targets;
}
