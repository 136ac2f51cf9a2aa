import type { TemplateLook } from '../../shared/template';
import type { CellStyle } from '../xlsx';
import { bodyLook, headingLook, LOOKS } from './looks';
import { DATE_FORMAT } from './valueCell';

const ENTRY = bodyLook({ heading: '', kind: 'text', widest: 0, from: 'district' });
const COMPUTED: CellStyle = { ...ENTRY, ink: '3F3F3F', fill: 'F2F2F2' };

export const TEMPLATE_LOOKS: Readonly<Record<TemplateLook, CellStyle>> = {
  title: LOOKS.title,
  section: LOOKS.aboutHeading,
  label: LOOKS.aboutTerm,
  text: LOOKS.aboutText,
  heading: headingLook('district'),
  'computed heading': headingLook('computed'),
  entry: ENTRY,
  'date entry': { ...ENTRY, horizontal: 'left', format: DATE_FORMAT },
  setting: { ...ENTRY, horizontal: 'left' },
  computed: { ...COMPUTED, horizontal: 'left' },
  'computed decimal': { ...COMPUTED, horizontal: 'right', format: '#,##0.0' },
  'computed number': { ...COMPUTED, horizontal: 'right', format: 'General' },
};
