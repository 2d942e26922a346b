/** No question is longer; a stranger's file may hold anything. */
const readLength = 1_000;

/**
 * The ways in which the question itself can stand in a heading: the whole; between brackets, as the row of a grid
 * ("Stellingen [Wij doen wat wij afspreken.]"); behind a code or number ("B1. ...", "3) ..."); behind a line end, or
 * behind the question that it is a row of ("In hoeverre klopt dit?: ...").
 */
export function partsOfHeading(long: string): string[] {
  const heading = long.slice(0, readLength);
  const brackets = [...heading.matchAll(/\[([^[\]]*)\]/g)].map(([, inside = '']) => inside).slice(-2);
  const bare = brackets.length > 0 ? [heading.replace(/\[[^[\]]*\]/g, ' ')] : [];
  const behind = [/\n([^\n]+)$/, /[?.:>]\s+([^?:>]+\S)$/].map((cut) => cut.exec(heading)?.[1] ?? '');
  const parts = [...brackets, heading, ...behind, ...bare];
  const all = parts.flatMap((part) => [
    part,
    part.replace(/^\s*[a-z]{0,3}\d{1,3}[a-z]?\s*[.:)\]–—-]\s*/i, ''),
  ]);
  return [...new Set(all.map((part) => part.trim()))].filter((part) => part !== '');
}

/**
 * The id that a heading carries as a code: at its begin ("B1", "R3b. ...", LimeSurvey's "B1[SQ001]"), between brackets
 * ("stellingen[B1]"), or behind a point ("answer.B1", "B1.note"). Null when it has none, or more than one.
 */
export function codeIn(heading: string, ids: ReadonlyMap<string, string>): string | null {
  const places = [
    /^\s*([a-z]\d{1,2}b?)(?=$|[\s.:)[\]_–—-])/i,
    /\[\s*([a-z]\d{1,2}b?)\s*\]/i,
    /^[a-z]+[.:_]([a-z]\d{1,2}b?)$/i,
  ];
  const codes = places.flatMap((place) => {
    const id = ids.get((place.exec(heading.slice(0, readLength))?.[1] ?? '').toLowerCase());
    return id === undefined ? [] : [id];
  });
  const [first] = codes;
  return first !== undefined && codes.every((code) => code === first) ? first : null;
}
