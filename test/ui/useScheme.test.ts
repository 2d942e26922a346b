import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { applyScheme, useScheme } from '#src/ui/useScheme.ts';
import { pageForTests } from '#test/support/page.ts';

const page = pageForTests();

beforeEach(() => applyScheme('system'));

describe('light or dark', () => {
  it('follows the device, also when that changes', () => {
    const { result } = renderHook(() => useScheme());
    expect(result.current).toBe('light');
    act(() => page.setDeviceDark(true));
    expect(result.current).toBe('dark');
    act(() => page.setDeviceDark(false));
    expect(result.current).toBe('light');
  });

  it('is what the person chose, whatever the device says, until it may follow again', () => {
    const { result } = renderHook(() => useScheme());
    act(() => applyScheme('dark'));
    expect(result.current).toBe('dark');
    expect(document.documentElement).toHaveAttribute('data-scheme', 'dark');
    act(() => applyScheme('light'));
    act(() => page.setDeviceDark(true));
    expect(result.current).toBe('light');
    act(() => applyScheme('system'));
    expect(result.current).toBe('dark');
    expect(document.documentElement).not.toHaveAttribute('data-scheme');
  });
});
