import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { appUrl } from '#src/ui/appUrl.ts';
import { QrFigure } from '#src/ui/QrFigure.tsx';

it('a QR figure is a picture with a name and four light modules around the code', () => {
  render(<QrFigure code={{ size: 21, d: 'M0 0L1 0L1 1L0 1Z' }} label="Code om mee te doen" />);
  const figure = screen.getByRole('img', { name: 'Code om mee te doen' });
  expect(figure.getAttribute('viewBox')).toBe('-4 -4 29 29');
  expect(figure.querySelector('path')?.getAttribute('d')).toBe('M0 0L1 0L1 1L0 1Z');
});

it('the address of the app ends before the #', () => {
  window.history.replaceState(null, '', '/regio/?a=1#/round/x');
  expect(appUrl()).toBe(`${window.location.origin}/regio/?a=1`);
  window.history.replaceState(null, '', '/');
});
