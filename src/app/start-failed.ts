/**
 * The last words when the app cannot start at all. They cannot come from `locales/`, because those may be
 * what failed; so both languages stand here, with the way to the rescue page.
 */
export function startFailed(place: HTMLElement): void {
  place.replaceChildren(
    paragraph(
      'nl',
      'Samenspiegel kan niet starten. Je antwoorden staan nog op dit apparaat.',
      'Haal je antwoorden op',
    ),
    paragraph('en', 'Samenspiegel cannot start. Your answers are still on this device.', 'Get your answers'),
  );
}

function paragraph(language: string, text: string, linkText: string): HTMLElement {
  const element = document.createElement('p');
  const link = document.createElement('a');
  element.lang = language;
  link.href = './rescue.html';
  link.textContent = linkText;
  element.append(text, ' ', link);
  return element;
}
