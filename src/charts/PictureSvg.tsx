import type { ColourRole, Palette, Picture, Prim } from '#src/domain/prim.ts';

/**
 * A picture as part of the page, in the page's own colours and font; hidden from screen readers. With a `palette` it has
 * those colours and its own ground, as in a file.
 */
export function PictureSvg({ picture, palette }: { picture: Picture; palette?: Palette | undefined }) {
  const { width, height, prims } = picture;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {palette ? <rect width={width} height={height} fill={palette.surface} /> : null}
      {prims.map((prim, index) => (
        <Mark key={index} prim={prim} palette={palette} />
      ))}
    </svg>
  );
}

function Mark({ prim, palette }: { prim: Prim; palette: Palette | undefined }) {
  const colour = (role: ColourRole | undefined) =>
    role === undefined ? 'none' : (palette?.[role] ?? pageColour(role));
  switch (prim.kind) {
    case 'path':
      return (
        <path
          d={prim.d}
          fill={colour(prim.fill)}
          stroke={colour(prim.stroke)}
          strokeWidth={prim.width}
          strokeDasharray={prim.dash?.join(' ')}
          strokeLinecap={prim.cap}
          strokeLinejoin="round"
        />
      );
    case 'dot':
      return (
        <circle
          cx={prim.x}
          cy={prim.y}
          r={prim.r}
          fill={colour(prim.fill)}
          stroke={colour(prim.stroke)}
          strokeWidth={prim.width}
        />
      );
    case 'text':
      return prim.lines.map((line, index) => (
        <text
          key={index}
          x={prim.x}
          y={prim.y + index * prim.lineHeight}
          fontSize={prim.size}
          fontWeight={prim.strong ? 700 : 400}
          textAnchor={prim.anchor}
          fill={colour(prim.fill)}
        >
          {line}
        </text>
      ));
  }
}

/** The custom property of tokens.css with this role's name; presentation attributes may hold one. */
function pageColour(role: ColourRole): string {
  return `var(--${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`;
}
