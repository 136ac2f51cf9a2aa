/** One file in an archive, as its central directory describes it. Sizes and offsets in bytes. */
export interface Entry {
  /** With forward slashes. */
  readonly name: string;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of the local header, from the start of the file. */
  readonly offset: number;
}
