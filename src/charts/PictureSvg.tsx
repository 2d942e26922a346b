import type { ColourRole, Picture, Prim } from '#src/domain/prim.ts';

/** A picture as part of the page, in the page's own colours and font; hidden from screen readers. */
export function PictureSvg({ picture }: { picture: Picture }) {
  const { width, height, prims } = picture;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {prims.map((prim, index) => (
        <Mark key={index} prim={prim} />
      ))}
    </svg>
  );
}

function Mark({ prim }: { prim: Prim }) {
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
function colour(role: ColourRole | undefined): string {
  if (role === undefined) return 'none';
  return `var(--${role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`;
}
