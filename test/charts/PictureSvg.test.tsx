import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MiniRadar } from '#src/charts/MiniRadar.tsx';
import { PictureSvg } from '#src/charts/PictureSvg.tsx';
import { radar } from '../domain/radars.ts';

describe('a picture in the page', () => {
  it('takes its colours from the tokens by the names of the roles', () => {
    const { container } = render(
      <PictureSvg
        picture={{
          width: 20,
          height: 10,
          prims: [
            { kind: 'path', d: 'M0 0L9 9', stroke: 'inkQuiet', width: 2, dash: [4, 3] },
            { kind: 'dot', x: 5, y: 5, r: 2, fill: 'interestsTint' },
            {
              kind: 'text',
              x: 1,
              y: 9,
              lines: ['een', 'twee'],
              size: 8,
              lineHeight: 9,
              anchor: 'end',
              fill: 'ink',
            },
          ],
        }}
      />,
    );
    const path = container.querySelector('path');
    expect(path).toHaveAttribute('stroke', 'var(--ink-quiet)');
    expect(path).toHaveAttribute('fill', 'none');
    expect(path).toHaveAttribute('stroke-dasharray', '4 3');
    expect(container.querySelector('circle')).toHaveAttribute('fill', 'var(--interests-tint)');
    const lines = [...container.querySelectorAll('text')];
    expect(lines.map((line) => [line.textContent, line.getAttribute('y')])).toEqual([
      ['een', '9'],
      ['twee', '18'],
    ]);
  });

  it('has no style of its own, which the page’s policy would refuse', () => {
    const { container } = render(<MiniRadar radar={radar('345 1.2 .2. 555')} />);
    expect(container.querySelector('style, [style]')).toBeNull();
  });

  it('is hidden from screen readers, as it says nothing of its own', () => {
    const { container } = render(<MiniRadar radar={radar('345 123')} />);
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    expect(container).toHaveTextContent('');
  });
});
