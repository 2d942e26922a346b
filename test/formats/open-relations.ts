/** What is wrong with a packed office file by the rules of ECMA-376 part 2: types, relations, XML. Its parts by path. */
export function troubleIn(parts: Readonly<Record<string, string>>): string[] {
  const read = (path: string) => new DOMParser().parseFromString(parts[path] ?? '', 'application/xml');
  const all = (within: Document, name: string) => [...within.getElementsByTagNameNS('*', name)];
  const paths = Object.keys(parts).filter((path) => !path.endsWith('/'));
  const types = read('[Content_Types].xml');
  const byExtension = all(types, 'Default').map((one) => one.getAttribute('Extension')?.toLowerCase());
  const byPath = all(types, 'Override').map((one) => one.getAttribute('PartName')?.slice(1) ?? '');
  const untyped = paths.filter((path) => {
    const extension = path.split('.').at(-1)?.toLowerCase();
    return path !== '[Content_Types].xml' && !byPath.includes(path) && !byExtension.includes(extension);
  });
  const broken = paths.filter(
    (path) => /\.(xml|rels)$/.test(path) && all(read(path), 'parsererror').length > 0,
  );
  const reached = new Set<string>(['[Content_Types].xml']);
  const lost = paths
    .filter((path) => path.endsWith('.rels'))
    .flatMap((path) => {
      reached.add(path);
      const owner = path.replace('_rels/', '').replace(/\.rels$/, '');
      return all(read(path), 'Relationship').flatMap((one) => {
        const target = one.getAttribute('Target') ?? '';
        if (one.getAttribute('TargetMode') === 'External') return [`${path} leads out to ${target}`];
        const found = new URL(target, `file:///${owner}`).pathname.slice(1);
        reached.add(decodeURI(found));
        return found in parts ? [] : [`${path} leads to ${found}, which is not there`];
      });
    });
  return [
    ...untyped.map((path) => `${path} has no type`),
    ...byPath.filter((path) => !(path in parts)).map((path) => `the type of ${path}, which is not there`),
    ...broken.map((path) => `${path} is no XML`),
    ...lost,
    ...paths.filter((path) => !reached.has(path)).map((path) => `nothing leads to ${path}`),
  ];
}
