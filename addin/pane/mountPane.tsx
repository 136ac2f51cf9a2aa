import './fluent';
import './styles/pane.css';
import { render } from 'preact';
import type { Live } from '../state';
import type { Door } from './door';
import { Pane } from './Pane';

/** Draws the pane into an element, in place of what the page said while it was loading. */
export function mountPane(element: HTMLElement, live: Live, door: Door): void {
  element.replaceChildren();
  render(<Pane live={live} door={door} />, element);
}
