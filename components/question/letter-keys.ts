/** Whether single letters and numbers may act (WCAG 2.1.4): the page says what was chosen for this browser. Enter, Escape and what is held with Ctrl or ⌘ always do. */
export function hasLetterKeys(): boolean {
  return document.documentElement.dataset.keys !== 'off'
}
