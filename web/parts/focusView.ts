/**
 * Puts focus on what the page shows, where the thing that had it is about to go: a browser would put it
 * at the top of the page, and who works by keyboard would have to come all the way again. What is in sight
 * stays there, and so does what is said above the view.
 */
export function focusView(): void {
  document.getElementById('view')?.focus({ preventScroll: true });
}
