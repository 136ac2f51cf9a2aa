"""What openpyxl reads of workbooks: a line of JSON a file, sheet by sheet, address to value."""

import datetime
import json
import sys

from openpyxl import load_workbook
from openpyxl.utils.escape import unescape


def plain(value):
    if isinstance(value, datetime.datetime):
        iso = value.isoformat(timespec="seconds")
        return iso[:10] if iso.endswith("T00:00:00") else iso
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, str):
        # openpyxl leaves the escapes of Office as they stand, and has a function for them
        return unescape(value).replace("\r\n", "\n").replace("\r", "\n")
    return value


def cells(sheet):
    filled = {}
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is not None and cell.value != "":
                filled[cell.coordinate] = plain(cell.value)
    return filled


for path in sys.argv[1:]:
    workbook = load_workbook(path, data_only=True)
    print(json.dumps({sheet.title: cells(sheet) for sheet in workbook.worksheets}))
