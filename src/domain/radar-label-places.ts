/** A label's size and the direction of its spoke, in radians clockwise from 12 o'clock. */
export type LabelSize = { angle: number; width: number; height: number };
/** Left, top, right and bottom, with the radar's centre at 0, 0 and y downwards. */
export type Box = { x0: number; y0: number; x1: number; y1: number };
export type Placed<L> = L & { box: Box };

const clearX = 7;
const clearY = 1;

/**
 * Puts each label outside a circle around the centre, as near as it can be to where its spoke meets that
 * circle. Labels at the sides are placed first; one that would touch another moves up (or, in the lower
 * half, down) until it is free. Left and right keep apart at the vertical axis. Sorted by angle.
 */
export function placeLabels<L extends LabelSize>(circle: number, labels: readonly L[]): Placed<L>[] {
  const placed: Placed<L>[] = [];
  for (const label of [...labels].sort((a, b) => heightShare(a) - heightShare(b))) {
    const taken = placed.map(({ box }) => box);
    placed.push({ ...label, box: freeBox(circle, label, taken) });
  }
  return placed.sort((a, b) => a.angle - b.angle);
}

/** 0 at the sides, 1 at the top and the bottom. */
function heightShare({ angle }: LabelSize): number {
  return Math.abs(Math.cos(angle));
}

function freeBox(circle: number, label: LabelSize, taken: readonly Box[]): Box {
  let best: { box: Box; cost: number } | null = null;
  for (let shift = 0; best === null || shift < best.cost; shift += 1) {
    const { box, distance } = boxAt(circle, label, shift);
    const cost = 2 * distance + shift;
    const isFree = !taken.some((other) => touches(box, other));
    if (isFree && (best === null || cost < best.cost)) best = { box, cost };
  }
  return best.box;
}

/**
 * The label's box when it is moved `shift` away from the height of its spoke's end, and its distance to that
 * end. Reckoned in the upper right quarter with heights upwards, then mirrored to where the label belongs.
 */
function boxAt(circle: number, label: LabelSize, shift: number): { box: Box; distance: number } {
  const end = { x: circle * Math.abs(Math.sin(label.angle)), y: circle * Math.abs(Math.cos(label.angle)) };
  const low = end.y - label.height / 2 + shift;
  const nearest = Math.max(0, low);
  const besideCircle = nearest < circle ? Math.sqrt(circle ** 2 - nearest ** 2) : 0;
  const isOnAxis = end.x < 0.01 * circle;
  const overTheEnd = end.x - label.width * shareBefore(label.angle);
  const left = isOnAxis ? -label.width / 2 : Math.max(besideCircle, overTheEnd, clearX / 2);
  const isUnderTheArc = isOnAxis && low < circle;
  const distance = isUnderTheArc
    ? circle
    : Math.hypot(Math.max(0, left - end.x), Math.max(0, low - end.y, end.y - low - label.height));
  const right = left + label.width;
  const high = low + label.height;
  const isLeft = Math.sin(label.angle) < 0 && !isOnAxis;
  const isUpper = Math.cos(label.angle) >= 0;
  const box = {
    x0: isLeft ? -right : left,
    x1: isLeft ? -left : right,
    y0: isUpper ? -high : low,
    y1: isUpper ? -low : high,
  };
  return { box, distance };
}

/** Which part of a label may stand on the near side of its spoke: none at the sides, half at the top. */
export function shareBefore(angle: number): number {
  return Math.max(0, 0.5 - Math.abs(Math.sin(angle)) * 1.25);
}

function touches(a: Box, b: Box): boolean {
  return a.x0 < b.x1 + clearX && b.x0 < a.x1 + clearX && a.y0 < b.y1 + clearY && b.y0 < a.y1 + clearY;
}
