import { kindOfFormat } from '../../../shared/numberFormat';

export function isDateFormat(numberFormat: string | undefined): boolean {
  return numberFormat !== undefined && kindOfFormat(numberFormat) === 'date';
}
