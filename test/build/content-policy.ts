import type { Plugin } from 'vite';

/** What the built page may do: nothing from elsewhere, no inline script or style, no text that becomes markup. */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** Puts the policy before everything else in the built page; the development server needs inline scripts. */
export function contentPolicyPlugin(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(page) {
        if (!page.includes('<head>')) throw new Error('index.html has no <head> to put the policy in');
        return page.replace(
          '<head>',
          `<head>
    <meta http-equiv="Content-Security-Policy" content="${contentPolicy}" />
    <meta name="referrer" content="no-referrer" />`,
        );
      },
    },
  };
}
