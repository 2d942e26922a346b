/** The address of the app as it is open here, without what stands behind the `#`. */
export function appUrl(): string {
  return window.location.href.replace(/#.*$/s, '');
}
