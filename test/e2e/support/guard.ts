import type { BrowserContext } from '@playwright/test';

/** Watches all windows of a browser context and remembers everything that may not happen. */
export type Guard = {
  /** What went wrong so far, in words; the test fails at its end when this is not empty. */
  problems: string[];
  /** The address of every request that was made, own and foreign. */
  requests: string[];
  /** Says that a problem matching this pattern is the point of the test. */
  allow: (problem: RegExp) => void;
};

/** @param origin the only origin that may be asked for anything, such as `http://localhost:4173` */
export async function guardContext(context: BrowserContext, origin: string): Promise<Guard> {
  const problems: string[] = [];
  const requests: string[] = [];
  const allowed: RegExp[] = [];
  const report = (problem: string): void => {
    if (!allowed.some((pattern) => pattern.test(problem))) problems.push(problem);
  };

  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) report(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    report(`page error: ${error.error().stack ?? error.error().message}`);
  });
  context.on('request', (request) => {
    requests.push(request.url());
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin) {
      report(`request to another origin: ${request.url()}`);
    }
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown';
    // Leaving a page cancels what it was still loading; that is no failure.
    if (reason !== 'net::ERR_ABORTED') report(`request failed: ${request.url()} ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) report(`request failed: ${response.url()} ${String(response.status())}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return { problems, requests, allow: (problem) => allowed.push(problem) };
}
