import type { PatchLook } from '../../shared/patch';

/** How one of our looks is made: colours are `#RRGGBB`, each dark on light at 7:1 or more. */
export interface Look {
  readonly fill: string;
  readonly ink: string;
  readonly bold: boolean;
  readonly wrap: boolean;
  /** Null leaves the number format. */
  readonly numberFormat: string | null;
  /** In points; null leaves the size. */
  readonly size: number | null;
}

/** A day as Britain writes it. */
export const DAY_FORMAT = 'dd/mm/yyyy';

const INK = '#1F2937';
const COMPUTED = { fill: '#F1F5F9', ink: INK, bold: false, wrap: false, numberFormat: null, size: null };

export const LOOKS: Readonly<Record<PatchLook, Look>> = {
  'computed heading': { ...COMPUTED, fill: '#D9E2EC', bold: true, wrap: true },
  computed: COMPUTED,
  'computed day': { ...COMPUTED, numberFormat: DAY_FORMAT },
  'computed number': COMPUTED,
  'computed share': { ...COMPUTED, numberFormat: '0.0%' },
  share: { fill: '#FFFFFF', ink: INK, bold: false, wrap: false, numberFormat: '0.0%', size: null },
  heading: { fill: '#1F4E79', ink: '#FFFFFF', bold: true, wrap: true, numberFormat: null, size: null },
  title: { fill: '#FFFFFF', ink: INK, bold: true, wrap: false, numberFormat: null, size: 14 },
};
