/** The part of the Trusted Types API that is used here; TypeScript does not describe it yet. */
type TrustedTypes = {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string | null }): unknown;
};

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes;
  }
}

/**
 * The page's policy refuses every text that would become markup or script (`require-trusted-types-for`).
 * This one exception lets workers start from our own address. Call it once, before any worker.
 */
export function trustOwnScripts(): void {
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      const url = new URL(address, document.baseURI);
      return url.origin === window.location.origin ? url.href : null;
    },
  });
}
