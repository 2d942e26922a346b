/** The scale value that lies in the centre: it gives ring 1 a radius of 0.13 times that of ring 5. */
export const scaleMinimum = 0.4;
export const scaleMaximum = 5;

export type Centre = { cx: number; cy: number };
/** Where a radar stands in its picture; `radius` is that of ring 5. */
export type Frame = Centre & { radius: number };
export type Point = { x: number; y: number };

/** Angle of spoke `index` of `count`, in radians clockwise from 12 o'clock: the middle of its slot. */
export function angleOf(index: number, count: number): number {
  return (2 * Math.PI * (index + 0.5)) / count;
}

/** Angle at which the slot of spoke `index` begins. */
export function slotStart(index: number, count: number): number {
  return (2 * Math.PI * index) / count;
}

/** Distance from the centre for a value from 1 to 5. */
export function radiusOf(frame: Frame, value: number): number {
  return (frame.radius * (value - scaleMinimum)) / (scaleMaximum - scaleMinimum);
}

/** The point at a distance from the centre, in the direction of an angle clockwise from 12 o'clock. */
export function polar(centre: Centre, angle: number, distance: number): Point {
  return { x: centre.cx + distance * Math.sin(angle), y: centre.cy - distance * Math.cos(angle) };
}

/** The point of a value on spoke `index` of `count`. */
export function point(frame: Frame, index: number, count: number, value: number): Point {
  return polar(frame, angleOf(index, count), radiusOf(frame, value));
}

/** The spoke nearest to a place in the picture. */
export function spokeAt(frame: Frame, count: number, place: Point): number {
  const angle = Math.atan2(place.x - frame.cx, frame.cy - place.y);
  const turn = (angle + 2 * Math.PI) % (2 * Math.PI);
  return Math.min(count - 1, Math.floor((turn * count) / (2 * Math.PI)));
}

/** Thickness of lines and size of markers follow the radius, within what an eye can use. */
export function weightOf(radius: number): number {
  return Math.min(1.7, Math.max(0.7, radius / 230));
}
