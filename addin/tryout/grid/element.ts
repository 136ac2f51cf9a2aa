type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** An element with attributes and what is in it; `class` and `aria-…` as in markup, null and false leave out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    // What is said to screen readers is said in words: an empty `aria-hidden` hides nothing.
    if (value !== null && value !== false)
      made.setAttribute(key, value === true && !key.startsWith('aria-') ? '' : String(value));
  made.append(...children);
  return made;
}

/** Places an element, in pixels. A policy without inline styles allows it. */
export function place(
  target: HTMLElement,
  at: { readonly top?: number; readonly left?: number; readonly width?: number; readonly height?: number },
): void {
  for (const [side, pixels] of Object.entries(at)) target.style.setProperty(side, `${pixels}px`);
}
