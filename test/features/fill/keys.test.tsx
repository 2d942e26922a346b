import { fireEvent, render, screen } from '@testing-library/react';
import type { KeyboardEvent } from 'react';
import { describe, expect, it } from 'vitest';
import { answerOfKey, focusNextGroup } from '#src/features/fill/keys.ts';

/** The answer for a key pressed with these helpers held down; undefined if nothing was asked. */
function answerOf(key: string, held: { ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean } = {}) {
  let answer: string | null | undefined;
  const hear = (event: KeyboardEvent) => {
    answer = answerOfKey(event);
  };
  render(<input aria-label="field" onKeyDown={hear} />);
  fireEvent.keyDown(screen.getByRole('textbox', { name: 'field' }), { key, ...held });
  return answer;
}

describe('a key', () => {
  it.each([
    ['1', '1'],
    ['2', '2'],
    ['3', '3'],
    ['4', '4'],
    ['5', '5'],
    ['0', 'dk'],
    ['-', 'na'],
  ])('%s stands for %s', (key, answer) => {
    expect(answerOf(key)).toBe(answer);
  });

  it.each(['6', '9', 'a', 'Tab', 'Enter', 'ArrowRight', ' ', 'F1', '٣'])('%s stands for nothing', (key) => {
    expect(answerOf(key)).toBeNull();
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'])('with %s is left to the browser', (held) => {
    expect(answerOf('1', { [held]: true })).toBeNull();
  });
});

describe('the way to the next statement', () => {
  const groups = (
    <>
      <fieldset data-statement="B1">
        <input type="radio" name="B1" aria-label="B1" />
      </fieldset>
      <fieldset data-statement="B2">
        <input type="radio" name="B2" aria-label="B2 first" />
        <input type="radio" name="B2" aria-label="B2 chosen" defaultChecked />
      </fieldset>
      <fieldset>
        <input type="radio" name="note" aria-label="a choice that is no statement" />
      </fieldset>
      <fieldset data-group="trend">
        <input type="radio" name="trend" aria-label="trend" />
      </fieldset>
    </>
  );
  const radio = (name: string) => screen.getByRole('radio', { name });

  it('leads to its chosen answer, or else its first', () => {
    render(groups);
    focusNextGroup(radio('B1'));
    expect(radio('B2 chosen')).toHaveFocus();
    focusNextGroup(radio('B2 first'));
    expect(radio('trend')).toHaveFocus();
  });

  it('ends at the last one', () => {
    render(groups);
    radio('trend').focus();
    focusNextGroup(radio('trend'));
    expect(radio('trend')).toHaveFocus();
  });
});
