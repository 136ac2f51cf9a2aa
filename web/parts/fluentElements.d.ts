import type { ComponentChildren } from 'preact';

/** What our pages set on Fluent's elements, so that a mistyped attribute does not compile. */
interface FluentElement {
  readonly children?: ComponentChildren;
  readonly role: string;
  readonly tabIndex?: number;
  readonly 'aria-label'?: string | undefined;
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'fluent-button': FluentElement & {
        readonly appearance: 'primary' | 'outline' | 'subtle';
        readonly size: 'small';
        readonly type: 'button' | 'submit';
        readonly disabled: boolean;
        readonly 'aria-disabled': true | undefined;
        readonly 'aria-haspopup': 'menu' | undefined;
        readonly 'aria-expanded': boolean | undefined;
        readonly onClick: (() => void) | undefined;
      };
      'fluent-progress-bar': FluentElement & {
        readonly max: number;
        /** Absent for work of which nobody knows the end. */
        readonly value: number | undefined;
      };
    }
  }
}
