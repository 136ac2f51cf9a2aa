/** In pixels. */
const NARROWEST = 320;
const STEP = 24;

/** Lets the line between sheet and pane be moved, by mouse, finger and arrow keys. */
export function divide(divider: HTMLElement, pane: HTMLElement, moved: () => void): void {
  let width = pane.getBoundingClientRect().width;
  const set = (next: number) => {
    const widest = Math.max(NARROWEST, innerWidth * 0.7);
    width = Math.round(Math.max(NARROWEST, Math.min(widest, next)));
    document.documentElement.style.setProperty('--pane-width', `${width}px`);
    divider.setAttribute('aria-valuenow', String(width));
    moved();
  };
  divider.addEventListener('pointerdown', (event) => {
    width = pane.getBoundingClientRect().width;
    divider.setPointerCapture(event.pointerId);
    const from = { x: event.clientX, width };
    const move = (to: PointerEvent) => set(from.width + from.x - to.clientX);
    // The pane's page would take the pointer.
    pane.style.pointerEvents = 'none';
    divider.addEventListener('pointermove', move);
    divider.addEventListener(
      'pointerup',
      () => {
        pane.style.pointerEvents = '';
        divider.removeEventListener('pointermove', move);
      },
      { once: true },
    );
  });
  divider.addEventListener('keydown', (event) => {
    const by = event.key === 'ArrowLeft' ? STEP : event.key === 'ArrowRight' ? -STEP : 0;
    if (by === 0) return;
    event.preventDefault();
    set(pane.getBoundingClientRect().width + by);
  });
}
