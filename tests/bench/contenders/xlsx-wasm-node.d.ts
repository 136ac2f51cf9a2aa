/** calamine compiled to WebAssembly: `npm install --no-save github:exsjabe/xlsx-wasm-node` brings it. */
declare module 'xlsx-wasm-node' {
  /** The rows of all sheets of a workbook. */
  export function get_all_rows(workbook: Uint8Array): (string | number | boolean | undefined)[][];
}
