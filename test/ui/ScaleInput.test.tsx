import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { ScaleInput } from '#src/ui/ScaleInput.tsx';

const steps = [
  'Klopt helemaal niet',
  'Klopt meestal niet',
  'Half om half',
  'Klopt meestal wel',
  'Klopt helemaal',
];

function showScale(apart?: { value: string; label: string }[]) {
  const change = vi.fn<(value: string) => void>();
  render(
    <fieldset>
      <legend>Wij doen wat wij afspreken.</legend>
      <ScaleInput
        steps={steps.map((label, index) => ({ value: String(index + 1), label }))}
        {...(apart ? { apart } : {})}
        ends={{ low: 'klopt helemaal niet', high: 'klopt helemaal' }}
        radio={{ name: 'P2', onChange: (event) => change(event.target.value) }}
        beside={<button type="button">Wis</button>}
      />
    </fieldset>,
  );
  return { change, user: userEvent.setup() };
}

const apart = [
  { value: 'dk', label: 'Weet ik niet' },
  { value: 'na', label: 'Geldt niet' },
];

describe('the scale', () => {
  it('is one group of radio buttons, each with its number and its words', () => {
    showScale(apart);
    const radios = screen.getAllByRole<HTMLInputElement>('radio');
    expect(new Set(radios.map(({ name }) => name))).toEqual(new Set(['P2']));
    const names = [
      '1 Klopt helemaal niet',
      '2 Klopt meestal niet',
      '3 Half om half',
      '4 Klopt meestal wel',
      '5 Klopt helemaal',
      'Weet ik niet',
      'Geldt niet',
    ];
    expect(radios).toEqual(names.map((name) => screen.getByRole('radio', { name })));
    expect(screen.getByRole('group', { name: 'Wij doen wat wij afspreken.' })).toContainElement(
      screen.getByRole('button', { name: 'Wis' }),
    );
  });

  it('has nothing apart from its steps unless asked', () => {
    showScale();
    expect(screen.getAllByRole('radio')).toHaveLength(5);
  });

  it('reports the value of what is chosen, by pointer and by arrow keys', async () => {
    const { change, user } = showScale(apart);
    await user.click(screen.getByRole('radio', { name: /^4/ }));
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(change.mock.calls.flat()).toEqual(['4', '5', 'dk']);
    expect(screen.getByRole('radio', { name: 'Weet ik niet' })).toBeChecked();
  });
});
