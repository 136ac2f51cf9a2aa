import type { ComponentChildren } from 'preact';

/** A button of Fluent's. What it is called is what stands in it, unless `label` says more. */
export function Button({
  children,
  onClick,
  look = 'outline',
  label,
  tabIndex,
  disabled = false,
  submits = false,
  opens,
}: {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  readonly look?: 'outline' | 'primary' | 'subtle';
  readonly label?: string;
  readonly tabIndex?: number;
  readonly disabled?: boolean;
  /** Whether a click sends the form around it. */
  readonly submits?: boolean;
  /** Whether the menu that it opens is open. */
  readonly opens?: { readonly menu: boolean };
}) {
  return (
    <fluent-button
      // Said once more than Fluent does, whose way of saying it not all readers and checkers hear.
      role="button"
      size="small"
      type={submits ? 'submit' : 'button'}
      appearance={look}
      disabled={disabled}
      aria-disabled={disabled || undefined}
      aria-label={label}
      aria-haspopup={opens && 'menu'}
      aria-expanded={opens?.menu}
      tabIndex={disabled ? -1 : (tabIndex ?? 0)}
      onClick={onClick}
    >
      {children}
    </fluent-button>
  );
}
