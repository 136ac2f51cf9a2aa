import { toNumber } from '../coerce';
import { ofScalars, ofWholes, type FunctionSpec } from '../functionSpec';
import { Area } from '../operand';
import { CalcError, ERROR_NAMES, type Scalar } from '../scalar';

const told = (test: (value: Scalar) => boolean) =>
  ofScalars(1, 1, ([value]) => test(value!), { seesErrors: true });

export const INFORMATION: Readonly<Record<string, FunctionSpec>> = {
  ISBLANK: told((value) => value === null),
  ISNUMBER: told((value) => typeof value === 'number'),
  ISTEXT: told((value) => typeof value === 'string'),
  ISNONTEXT: told((value) => typeof value !== 'string'),
  ISLOGICAL: told((value) => typeof value === 'boolean'),
  ISERROR: told((value) => value instanceof CalcError),
  ISERR: told((value) => value instanceof CalcError && value.name !== '#N/A'),
  ISNA: told((value) => value instanceof CalcError && value.name === '#N/A'),
  ISEVEN: ofScalars(1, 1, ([value]) => Math.trunc(toNumber(value!)) % 2 === 0),
  ISODD: ofScalars(1, 1, ([value]) => Math.trunc(toNumber(value!)) % 2 !== 0),
  ISREF: ofWholes(1, 1, ([operand]) => operand instanceof Area),
  ISFORMULA: ofWholes(1, 1, ([operand], at) => {
    if (!(operand instanceof Area)) throw new CalcError('#VALUE!');
    return at.isFormula(operand);
  }),
  NA: ofScalars(0, 0, () => new CalcError('#N/A')),
  'ERROR.TYPE': ofScalars(
    1,
    1,
    ([value]) => {
      if (!(value instanceof CalcError)) throw new CalcError('#N/A');
      return ERROR_NAMES.indexOf(value.name) + 1;
    },
    { seesErrors: true },
  ),
  TYPE: ofScalars(
    1,
    1,
    ([value]) => {
      if (value instanceof CalcError) return 16;
      if (typeof value === 'string') return 2;
      return typeof value === 'boolean' ? 4 : 1;
    },
    { seesErrors: true },
  ),
  N: ofScalars(1, 1, ([value]) =>
    typeof value === 'number' || typeof value === 'boolean' ? Number(value) : 0,
  ),
};
