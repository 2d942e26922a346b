import { Component, type ReactNode } from 'react';
import { FailurePage } from './FailurePage.tsx';

/** Catches what nobody expected, and shows a page with ways out instead of nothing. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <FailurePage /> : this.props.children;
  }
}
