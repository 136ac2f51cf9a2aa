import ExcelJS from 'exceljs';
import { Dice } from '../../generate/Dice';

const LETTERS = 'abc XYZ 019 .,;:!?()%&<>"\'_x000D_ £ – ’ é \u{1f600} \n';

/** A workbook of random cells as exceljs writes it: the same for the same seed. */
export async function randomBook(seed: number): Promise<Buffer> {
  const dice = new Dice(seed);
  const text = () => Array.from({ length: dice.between(0, 24) }, () => dice.pick([...LETTERS])).join('');
  const value = (): ExcelJS.CellValue => {
    switch (dice.between(0, 7)) {
      case 0:
        return null;
      case 1:
        return dice.between(-100_000, 100_000) / dice.pick([1, 4, 10, 700]);
      case 2:
        return dice.chance(0.5);
      case 3:
        return new Date(Date.UTC(1900, 2, 1 + dice.between(0, 60_000)));
      case 4:
        return { richText: [{ text: text() }, { text: text(), font: { bold: true } }] };
      case 5:
        return { error: dice.pick(['#N/A', '#REF!', '#DIV/0!'] as const) };
      case 6:
        return { formula: 'A1', result: text() };
      default:
        return text();
    }
  };
  const workbook = new ExcelJS.Workbook();
  for (const name of ['Plan', 'Figures']) {
    const sheet = workbook.addWorksheet(name);
    for (let row = 1; row <= 20; row += dice.between(1, 3))
      for (let column = 1; column <= 12; column += dice.between(1, 4))
        sheet.getCell(row, column).value = value();
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
