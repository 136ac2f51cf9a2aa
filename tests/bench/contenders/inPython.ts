/** What people run who have Python: each is given a folder, and where to write. */
const FILES = `
import glob, os, sys
files = sorted(glob.glob(os.path.join(sys.argv[1], '*.xlsx')))
`;

export const READ_OPENPYXL = `${FILES}
from openpyxl import load_workbook
cells = 0
for file in files:
    for sheet in load_workbook(file, read_only=True):
        for row in sheet.iter_rows(values_only=True):
            cells += sum(1 for value in row if value not in (None, ''))
print(cells)
`;

export const COPY_OPENPYXL = `${FILES}
from openpyxl import Workbook, load_workbook
copy = Workbook(write_only=True)
into = copy.create_sheet('All')
cells = 0
for file in files:
    for sheet in load_workbook(file, read_only=True):
        for row in sheet.iter_rows(values_only=True):
            into.append(row)
            cells += sum(1 for value in row if value not in (None, ''))
copy.save(os.path.join(sys.argv[2], 'copy.xlsx'))
print(cells)
`;

export const READ_PANDAS = `${FILES}
import pandas
cells = 0
for file in files:
    for table in pandas.read_excel(file, sheet_name=None, header=None).values():
        cells += int(table.count().sum())
print(cells)
`;

export const COPY_PANDAS = `${FILES}
import pandas
tables = [table for file in files for table in pandas.read_excel(file, sheet_name=None, header=None).values()]
copy = pandas.concat(tables)
copy.to_excel(os.path.join(sys.argv[2], 'copy.xlsx'), index=False, header=False)
print(int(copy.count().sum()))
`;
