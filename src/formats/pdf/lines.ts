import type { FontName, HouseFont } from './coverage.ts';
import { paragraphsOf, type Sign, signsOf } from './signs.ts';

/** A stretch of a line in one font. */
export type Run = { text: string; font: FontName };
export type Line = {
  runs: Run[];
  /** Of what is seen, without the spaces at the end. */
  width: number;
  /** How many characters of it became a box. */
  boxes: number;
};
export type MeasureRuns = (runs: Run[]) => number;

const dash = /^[-\u2013\u2014/]$/;
const wordSign = /[\p{L}\p{N}]/u;

/**
 * Breaks a text into lines of at most `width`: at spaces, after dashes inside words, and inside a word only
 * where it is wider than a whole line. All signs together are the text: spaces at a line's end stay with that line.
 */
export function linesOf(text: string, house: HouseFont, width: number, measure: MeasureRuns): Line[] {
  if (text.trim() === '') return [];
  const paragraphs = paragraphsOf(text);
  return paragraphs.flatMap((paragraph, index) => {
    const last = index === paragraphs.length - 1;
    const signs = signsOf(last ? paragraph : `${paragraph} `, house);
    const lines = fill(unitsOf(signs), width, measure);
    return withoutOrphan(lines, width, measure).map((units) => lineOf(units.flat(), measure));
  });
}

/** Neighbours in the same font become one run, so that they are set with their kerning. */
export function runsOf(signs: readonly Sign[]): Run[] {
  const runs: Run[] = [];
  for (const sign of signs) {
    const run = runs.at(-1);
    if (run?.font === sign.font) run.text += sign.text;
    else runs.push({ text: sign.text, font: sign.font });
  }
  return runs;
}

function lineOf(signs: Sign[], measure: MeasureRuns): Line {
  return {
    runs: runsOf(signs),
    width: measure(runsOf(withoutEnd(signs))),
    boxes: signs.filter((sign) => sign.isBox).length,
  };
}

/** The pieces between which a line may end; the spaces behind a word belong to it. */
function unitsOf(signs: readonly Sign[]): Sign[][] {
  const units: Sign[][] = [];
  signs.forEach((sign, index) => {
    const before = signs[index - 1];
    if (before === undefined || mayBreak(signs[index - 2], before, sign)) units.push([]);
    units.at(-1)?.push(sign);
  });
  return units;
}

function mayBreak(earlier: Sign | undefined, before: Sign, next: Sign): boolean {
  if (isSpace(next)) return false;
  if (isSpace(before)) return true;
  return dash.test(before.text) && wordSign.test(earlier?.text ?? '') && wordSign.test(next.text);
}

function fill(units: readonly Sign[][], width: number, measure: MeasureRuns): Sign[][][] {
  const lines: Sign[][][] = [[]];
  let used = 0;
  const put = (unit: Sign[]) => {
    if (used > 0 && used + measure(runsOf(withoutEnd(unit))) > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(unit);
    used += measure(runsOf(unit));
  };
  for (const unit of units) {
    if (measure(runsOf(withoutEnd(unit))) <= width) put(unit);
    else for (const sign of unit) put([sign]);
  }
  return lines;
}

/** A short word that would stand alone on the last line gets the word before it for company. */
function withoutOrphan(lines: Sign[][][], width: number, measure: MeasureRuns): Sign[][][] {
  const [before, last] = lines.slice(-2);
  const companion = before?.at(-1);
  if (!before || !companion || last?.length !== 1 || before.length < 3) return lines;
  const together = [companion, ...last];
  const isShort = measure(runsOf(last.flat())) < width / 6;
  if (!isShort || measure(runsOf(withoutEnd(together.flat()))) > width) return lines;
  return [...lines.slice(0, -2), before.slice(0, -1), together];
}

function withoutEnd(signs: readonly Sign[]): readonly Sign[] {
  return signs.slice(0, signs.findLastIndex((sign) => !isSpace(sign)) + 1);
}

function isSpace(sign: Sign): boolean {
  return sign.text.trim() === '' && sign.text !== '\u00a0';
}
