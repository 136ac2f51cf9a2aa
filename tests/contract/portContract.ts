import { parseRange, type Range } from '../../shared/grid';
import type { Landmark, SheetChange, SheetPort } from '../../addin/host';
import { cellAt, isCellError, type Seat, type SheetCell } from '../../addin/workbook';
import { aPlanBook } from './aPlanBook';

/** A port at its workbook, with the officer beside it. */
export interface PortUnderTest {
  readonly port: SheetPort;
  readonly seat: Seat;
  /** Whether the program tells that sheets are renamed and hidden: older ones do not. */
  readonly tellsNames: boolean;
  /** What the program does otherwise than Excel, where it does. */
  readonly otherwise?: {
    /** Hidden is all that a sheet can be. */
    readonly hasNoVeryHidden?: true;
    /** Writes while a cell is being typed in. */
    readonly writesWhileTyping?: true;
    /** Does not say on which sheet cells changed places. */
    readonly namesNoSheetOfMovedCells?: true;
  };
  /** A second seat at the same workbook. */
  joinCoAuthor(): { readonly port: SheetPort; readonly seat: Seat };
  /** Until every event on its way has come. */
  settle(): Promise<void>;
}

/** What every port keeps to, whatever the spreadsheet program behind it. */
export function describePort(
  name: string,
  open: (book: ReturnType<typeof aPlanBook>) => Promise<PortUnderTest>,
): void {
  const opened = (): Promise<PortUnderTest> => open(aPlanBook());
  const cell = (seat: Seat, sheet: string, address: string): SheetCell | undefined => {
    const { top, left } = at(address);
    return cellAt(seat.hand.sheet(sheet), top, left);
  };
  const shown = (seat: Seat, sheet: string, address: string): unknown => {
    const value = cell(seat, sheet, address)?.value ?? '';
    return isCellError(value) ? value.error : value;
  };

  describe(`${name}: reading`, () => {
    test('a workbook reads as its file does', async () => {
      const { port } = await opened();
      expect(await port.read()).toEqual(aPlanBook());
    });

    test('sheets by name are read in the order of the workbook, and what is not there is left out', async () => {
      const { port } = await opened();
      const { sheets } = await port.read(['notes', 'Plan', 'Nowhere']);
      expect(sheets.map(({ sheet }) => sheet)).toEqual(['Plan', 'Notes']);
    });

    test('areas come cell by cell, null where a cell is empty', async () => {
      const { port } = await opened();
      const [plan, notes] = await port.readAreas([
        { sheet: 'Plan', area: at('A3:C4') },
        { sheet: 'Notes', area: at('B2') },
      ]);
      expect(plan!.cells.map((row) => row.map((each) => each?.text ?? null))).toEqual([
        ['2.10', 'Fit locks\nto sheds', 'Housing officer'],
        ['2.11', 'Visit schools', null],
      ]);
      expect(notes).toEqual({ sheet: 'Notes', area: at('B2'), cells: [[null]] });
    });

    test('the sheet in front is named', async () => {
      const { port } = await opened();
      expect(await port.activeSheet()).toBe('Plan');
    });

    test('a sheet that is not there is gone, not an empty one', async () => {
      const { port } = await opened();
      await expect(port.readAreas([{ sheet: 'Nowhere', area: at('A1') }])).rejects.toMatchObject({
        reason: 'gone',
      });
    });
  });

  describe(`${name}: writing`, () => {
    test.each([
      ['a ref that looks like a number', '2.10'],
      ['what looks like a day', '03/04/2005'],
      ['what looks like a month', 'March 2005'],
      ['what looks like a formula', '=1+1'],
      ['a list mark', '- first'],
      ['a lone truth', 'true'],
      ['a leading apostrophe', "'quoted'"],
      ['a share in words', '56%'],
      ['an error’s name', '#N/A'],
      ['plain words', 'Visit every school'],
      ['lines', 'One\nTwo 2'],
    ])('text stays text: %s', async (_, text) => {
      const { port, seat } = await opened();
      await port.apply([{ kind: 'values', sheet: 'Plan', area: at('H3'), values: [[text]] }]);
      expect(shown(seat, 'Plan', 'H3')).toBe(text);
      const [read] = await port.readAreas([{ sheet: 'Plan', area: at('H3') }]);
      expect(read!.cells[0]![0]).toMatchObject({ kind: 'text', value: text, text });
    });

    test('a day is written as a date, shown the British way, wherever it goes', async () => {
      const { port } = await opened();
      const values = [[{ day: '2005-04-03' }, { day: '2004-07-01' }]];
      await port.apply([{ kind: 'values', sheet: 'Plan', area: at('H3:I3'), values }]);
      const [read] = await port.readAreas([{ sheet: 'Plan', area: at('H3:I3') }]);
      expect(read!.cells[0]).toMatchObject([
        { kind: 'date', value: '2005-04-03', text: '03/04/2005' },
        { kind: 'date', value: '2004-07-01', text: '01/07/2004' },
      ]);
    });

    test('a day in a cell that shows days its own way keeps that way', async () => {
      const { port, seat } = await opened();
      seat.setNumberFormat('Plan', 'D3', 'mmm yyyy');
      await port.apply([
        { kind: 'values', sheet: 'Plan', area: at('D3'), values: [[{ day: '2005-04-03' }]] },
      ]);
      expect(cell(seat, 'Plan', 'D3')).toMatchObject({ numberFormat: 'mmm yyyy', value: 38445 });
    });

    test('null empties a cell and numbers stay numbers', async () => {
      const { port, seat } = await opened();
      await port.apply([{ kind: 'values', sheet: 'Plan', area: at('A3:B3'), values: [[null, 4.5]] }]);
      expect(shown(seat, 'Plan', 'A3')).toBe('');
      expect(shown(seat, 'Plan', 'B3')).toBe(4.5);
    });

    test('formulas stand as formulas, and empty the officer’s undo list', async () => {
      const { port, seat } = await opened();
      seat.type('Plan', 'B4', 'Visit two schools');
      await port.apply([
        { kind: 'formulas', sheet: 'Plan', area: at('H3:H4'), formulas: [['LEN(B3)'], ['LEN(B4)']] },
      ]);
      expect(cell(seat, 'Plan', 'H4')?.formula).toBe('LEN(B4)');
      expect(seat.undo()).toBe(port.abilities.formulasEmptyUndo ? false : true);
    });

    test('values leave the officer’s undo list alone', async () => {
      const { port, seat } = await opened();
      seat.type('Plan', 'B4', 'Visit two schools');
      await port.apply([{ kind: 'values', sheet: 'Plan', area: at('H4'), values: [['Green ●']] }]);
      expect(seat.undo()).toBe(true);
      expect(shown(seat, 'Plan', 'B4')).toBe('Visit schools');
      expect(shown(seat, 'Plan', 'H4')).toBe('Green ●');
    });

    test('looks change how our cells look and nothing else', async () => {
      const { port, seat } = await opened();
      await port.apply([
        { kind: 'look', sheet: 'Plan', area: at('H2'), look: 'computed heading' },
        { kind: 'look', sheet: 'Plan', area: at('H3:H4'), look: 'computed day' },
      ]);
      expect(cell(seat, 'Plan', 'H2')?.look).toMatchObject({ bold: true, fill: '#D9E2EC' });
      expect(cell(seat, 'Plan', 'H4')).toMatchObject({ value: '', numberFormat: 'dd/mm/yyyy' });
    });

    test('colours of an id stand once however often they are written, and go by it', async () => {
      const { port, seat } = await opened();
      const formats = (): number => seat.hand.sheet('Plan').conditionalFormats.length;
      const rules = [
        { formula: 'LEFT($H3,3)="Red"', fill: 'FDE2E2', ink: '7A0000' },
        { formula: 'LEFT($H3,5)="Green"', fill: null, ink: '0B5D1E' },
      ];
      const colours = { kind: 'colours', sheet: 'Plan', area: at('H3:H6'), rules } as const;
      await port.apply([{ ...colours, id: 'rag' }]);
      await port.apply([
        { ...colours, id: 'rag' },
        { ...colours, id: 'marks' },
      ]);
      expect(formats()).toBe(4);
      await port.apply([{ kind: 'no colours', id: 'rag', sheet: 'Plan' }]);
      expect(formats()).toBe(2);
      await port.apply([{ kind: 'no colours', id: 'marks', sheet: 'Plan' }]);
      expect(formats()).toBe(0);
    });

    test('colours of several ids go together, and an officer’s own stay', async () => {
      const { port, seat } = await opened();
      const rules = [{ formula: '$H3=1', fill: 'FDE2E2', ink: null }];
      const colours = (id: string) =>
        ({ kind: 'colours', sheet: 'Plan', area: at('H3:H6'), id, rules }) as const;
      await port.apply([colours('marks')]);
      const before = seat.hand.sheet('Plan');
      const own = { ...before.conditionalFormats[0]!, id: 'officer’s', formula: '=$B3=""' };
      seat.hand.change({ ...before, conditionalFormats: [...before.conditionalFormats, own] });
      await port.apply([colours('rag'), colours('late')]);
      await port.apply([
        { kind: 'no colours', id: 'marks', sheet: 'Plan' },
        { kind: 'no colours', id: 'late', sheet: 'Plan' },
        colours('rag'),
      ]);
      const formulas = seat.hand.sheet('Plan').conditionalFormats.map(({ formula }) => formula);
      expect(formulas).toEqual([own.formula, expect.stringContaining('shirebook rag')]);
    });

    test('sheets of ours come and go, with lists that cells choose from', async () => {
      const { port, seat, otherwise } = await opened();
      await port.apply([
        { kind: 'add sheet', sheet: 'Our lists', visibility: 'very hidden' },
        { kind: 'values', sheet: 'Our lists', area: at('A1:A2'), values: [['Done'], ['Not begun']] },
        { kind: 'choices', sheet: 'Plan', area: at('H3:H4'), from: "'Our lists'!$A$1:$A$2" },
      ]);
      expect(seat.hand.sheet('Our lists').visibility).toBe(
        otherwise?.hasNoVeryHidden ? 'hidden' : 'very hidden',
      );
      expect(cell(seat, 'Plan', 'H4')?.choices).toEqual({ source: "='Our lists'!$A$1:$A$2" });
      await port.apply([{ kind: 'remove sheet', sheet: 'Our lists' }]);
      expect((await port.read()).sheets.map(({ sheet }) => sheet)).toEqual(['Plan', 'Notes', 'Empty']);
    });

    test('clearing takes values, looks, colours, lists and widths away without a trace', async () => {
      const { port, seat } = await opened();
      const before = seat.hand.sheet('Plan');
      const area = at('H2:J6');
      await port.apply([
        { kind: 'columns', sheet: 'Plan', left: 7, right: 8, width: 14 },
        { kind: 'columns', sheet: 'Plan', left: 9, right: 9, hidden: true },
        { kind: 'look', sheet: 'Plan', area, look: 'computed' },
        { kind: 'values', sheet: 'Plan', area: at('H3'), values: [[{ day: '2005-04-03' }]] },
        { kind: 'formulas', sheet: 'Plan', area: at('I3'), formulas: [['H3-TODAY()']] },
        { kind: 'choices', sheet: 'Plan', area: at('J3:J6'), from: 'Notes!$A$1' },
        {
          kind: 'colours',
          sheet: 'Plan',
          area,
          id: 'rag',
          rules: [{ formula: 'H2=1', fill: 'FFFFFF', ink: null }],
        },
      ]);
      expect(seat.hand.sheet('Plan').columns.get(9)).toEqual({ hidden: true });
      expect(seat.hand.sheet('Plan').columns.get(7)?.width).toBeCloseTo(14, 1);
      await port.apply([{ kind: 'clear', sheet: 'Plan', area }]);
      expect(seat.hand.sheet('Plan')).toEqual(before);
    });

    test('columns given a width are seen, where the officer hid all that follow', async () => {
      const { port, seat } = await opened();
      seat.hand.setColumns('Plan', 7, 9, { hidden: true });
      await port.apply([{ kind: 'columns', sheet: 'Plan', left: 7, right: 7, width: 12 }]);
      const { columns } = seat.hand.sheet('Plan');
      expect(columns.get(7)?.hidden).toBeUndefined();
      expect(columns.get(8)).toEqual({ hidden: true });
      await port.apply([{ kind: 'columns', sheet: 'Plan', left: 7, right: 7, hidden: true }]);
      expect(seat.hand.sheet('Plan').columns.get(7)).toMatchObject({ hidden: true });
      expect(seat.hand.sheet('Plan').columns.get(7)?.width).toBeCloseTo(12, 1);
    });

    test('a protected sheet is never unprotected: the fault names it', async () => {
      const { port, seat } = await opened();
      seat.protect('Plan');
      const write = port.apply([{ kind: 'values', sheet: 'Plan', area: at('H3'), values: [['x']] }]);
      await expect(write).rejects.toMatchObject({ reason: 'protected', sheet: 'Plan' });
      expect((await port.read(['Plan'])).sheets).toHaveLength(1);
      expect(seat.hand.sheet('Plan').protection).not.toBeNull();
    });

    test('a sheet that went in the meantime is gone', async () => {
      const { port, seat } = await opened();
      seat.deleteSheet('Empty');
      const write = port.apply([{ kind: 'values', sheet: 'Empty', area: at('A1'), values: [['x']] }]);
      await expect(write).rejects.toMatchObject({ reason: 'gone' });
    });

    test.each<[string, Omit<Landmark, 'sheet'>, boolean]>([
      ['a heading in its place', { row: 1, column: 1, text: 'Action' }, true],
      ['a heading in the first column', { row: 1, column: 0, text: 'Ref' }, true],
      ['a heading that stands one column before', { row: 1, column: 2, text: 'Action' }, false],
      ['a heading that stands one row above', { row: 2, column: 1, text: 'Action' }, false],
      ['a heading in other letters', { row: 1, column: 1, text: 'ACTION' }, false],
      ['nothing to the right of the table', { row: 0, column: 20, text: null }, true],
      ['nothing right of its first column', { row: 0, column: 1, text: null }, false],
    ])('a landmark is looked at before anything is written: %s', async (_, landmark, isWritten) => {
      const { port, seat } = await opened();
      const patch = { kind: 'values', sheet: 'Plan', area: at('H3'), values: [['x']] } as const;
      const writing = port.apply([patch], [{ sheet: 'Plan', ...landmark }]);
      if (isWritten) await writing;
      else await expect(writing).rejects.toMatchObject({ reason: 'moved', sheet: 'Plan' });
      expect(shown(seat, 'Plan', 'H3')).toBe(isWritten ? 'x' : '');
    });

    test('while a cell is being typed in nothing is written where that would disturb, and afterwards it is', async () => {
      const { port, seat, otherwise } = await opened();
      const patch = { kind: 'values', sheet: 'Plan', area: at('H3'), values: [['x']] } as const;
      seat.beginTyping();
      if (otherwise?.writesWhileTyping) await port.apply([patch]);
      else await expect(port.apply([patch])).rejects.toMatchObject({ reason: 'busy typing' });
      seat.endTyping();
      await port.apply([patch]);
      expect(shown(seat, 'Plan', 'H3')).toBe('x');
    });

    test('a merged block takes its value at its top left cell', async () => {
      const { port, seat } = await opened();
      await port.apply([{ kind: 'values', sheet: 'Plan', area: at('A1'), values: [['Safer Streets']] }]);
      expect(shown(seat, 'Plan', 'A1')).toBe('Safer Streets');
    });
  });

  describe(`${name}: hearing`, () => {
    const listening = async (): Promise<
      PortUnderTest & { heard: SheetChange[]; stop: () => Promise<void> }
    > => {
      const under = await opened();
      const heard: SheetChange[] = [];
      const stop = await under.port.onChange((change) => heard.push(change));
      return { ...under, heard, stop };
    };

    test.each<[string, (seat: Seat) => void, SheetChange]>([
      [
        'typing',
        (seat) => seat.type('Plan', 'B4', 'x'),
        { kind: 'cells', sheet: 'Plan', area: at('B4'), by: 'officer' },
      ],
      [
        'a pasted block, once',
        (seat) =>
          seat.paste('Plan', 'B4', [
            ['x', 'y'],
            ['z', 'w'],
          ]),
        { kind: 'cells', sheet: 'Plan', area: at('B4:C5'), by: 'officer' },
      ],
      [
        'emptying',
        (seat) => seat.clear('Plan', 'B3:B4'),
        { kind: 'cells', sheet: 'Plan', area: at('B3:B4'), by: 'officer' },
      ],
      [
        'rows put in',
        (seat) => seat.insertRows('Plan', 3, 2),
        { kind: 'structure', sheet: 'Plan', by: 'officer' },
      ],
      [
        'rows taken out',
        (seat) => seat.deleteRows('Plan', 3),
        { kind: 'structure', sheet: 'Plan', by: 'officer' },
      ],
      [
        'a column put in',
        (seat) => seat.insertColumns('Plan', 1),
        { kind: 'structure', sheet: 'Plan', by: 'officer' },
      ],
      [
        'cells put in',
        (seat) => seat.insertCells('Plan', 'B3:B3'),
        { kind: 'structure', sheet: 'Plan', by: 'officer' },
      ],
      [
        'sorting',
        (seat) => seat.sort('Plan', 'A3:F6', 1),
        { kind: 'structure', sheet: 'Plan', by: 'officer' },
      ],
      [
        'a sheet deleted',
        (seat) => seat.deleteSheet('Empty'),
        { kind: 'structure', sheet: null, by: 'officer' },
      ],
    ])('tells %s', async (name, act, expected) => {
      const { seat, heard, settle, otherwise } = await listening();
      act(seat);
      await settle();
      const isMove = /^(sorting|cells put in)$/.test(name);
      const isNameless = isMove && otherwise?.namesNoSheetOfMovedCells;
      expect(heard).toEqual([isNameless ? { ...expected, sheet: null } : expected]);
    });

    test('tells undo as an edit', async () => {
      const { seat, heard, settle } = await listening();
      seat.type('Plan', 'B4', 'x');
      seat.undo();
      await settle();
      expect(heard).toHaveLength(2);
      expect(heard[1]).toMatchObject({ kind: 'cells', sheet: 'Plan', by: 'officer' });
    });

    test('tells a new sheet and that it is in front', async () => {
      const { seat, heard, settle } = await listening();
      seat.addSheet('More');
      await settle();
      expect(heard).toContainEqual({ kind: 'structure', sheet: null, by: 'officer' });
      expect(heard).toContainEqual({ kind: 'activated', sheet: 'More' });
    });

    test('tells that a sheet was renamed or hidden, where the program does', async () => {
      const { seat, heard, settle, tellsNames } = await listening();
      seat.renameSheet('Empty', 'Spare');
      seat.showSheet('Spare', 'hidden');
      await settle();
      const told = { kind: 'structure', sheet: null, by: 'officer' };
      expect(heard).toEqual(tellsNames ? [told, told] : []);
    });

    test('tells what is selected', async () => {
      const { seat, heard, settle } = await listening();
      seat.select('Plan', 'B4');
      await settle();
      expect(heard).toEqual([{ kind: 'selected', sheet: 'Plan', cell: 'B4' }]);
    });

    test('never tells what was applied', async () => {
      const { port, seat, heard, settle } = await listening();
      await port.apply([
        { kind: 'add sheet', sheet: 'Ours', visibility: 'hidden' },
        { kind: 'values', sheet: 'Ours', area: at('A1:B1'), values: [['x', 1]] },
        { kind: 'formulas', sheet: 'Plan', area: at('H3'), formulas: [['LEN(B3)']] },
        { kind: 'columns', sheet: 'Plan', left: 7, right: 7, hidden: true },
        { kind: 'clear', sheet: 'Plan', area: at('H3') },
        { kind: 'remove sheet', sheet: 'Ours' },
      ]);
      seat.type('Plan', 'B4', 'x');
      await settle();
      expect(heard).toEqual([{ kind: 'cells', sheet: 'Plan', area: at('B4'), by: 'officer' }]);
    });

    test('tells a co-author’s edits as theirs, their add-in’s too', async () => {
      const { heard, settle, joinCoAuthor } = await listening();
      const other = joinCoAuthor();
      other.seat.type('Plan', 'B4', 'x');
      await other.port.apply([{ kind: 'values', sheet: 'Plan', area: at('H4'), values: [['y']] }]);
      await settle();
      expect(heard).toEqual([
        { kind: 'cells', sheet: 'Plan', area: at('B4'), by: 'co-author' },
        { kind: 'cells', sheet: 'Plan', area: at('H4'), by: 'co-author' },
      ]);
    });

    test('goes on telling of sheets added and renamed afterwards, by their new names', async () => {
      const { seat, heard, settle } = await listening();
      seat.addSheet('More');
      seat.renameSheet('More', 'Most');
      await settle();
      heard.length = 0;
      seat.type('Most', 'A1', 'x');
      await settle();
      expect(heard).toEqual([{ kind: 'cells', sheet: 'Most', area: at('A1'), by: 'officer' }]);
    });

    test('falls silent when asked', async () => {
      const { seat, heard, settle, stop } = await listening();
      await stop();
      seat.type('Plan', 'B4', 'x');
      await settle();
      expect(heard).toEqual([]);
    });
  });

  describe(`${name}: showing and remembering`, () => {
    test.each([
      ['a cell', 'B4', 'B4'],
      ['a block', 'B3:B4', 'B3:B4'],
      ['the first of several', 'B4, D4', 'B4'],
    ])('goes to %s on its sheet', async (_, place, selected) => {
      const { port, seat } = await opened();
      seat.activate('Empty');
      await port.select({ sheet: 'Plan', cell: place });
      expect(seat.activeSheet.name).toBe('Plan');
      expect(seat.selection).toEqual(at(selected));
    });

    test('keeps settings in the workbook, for a colleague too', async () => {
      const { port, joinCoAuthor } = await opened();
      expect(await port.recall('county')).toBeNull();
      await port.remember('county', '{"id":"shire"}');
      expect(await joinCoAuthor().port.recall('county')).toBe('{"id":"shire"}');
      await port.remember('county', null);
      expect(await port.recall('county')).toBeNull();
    });
  });
}

function at(address: string): Range {
  return parseRange(address)!;
}
