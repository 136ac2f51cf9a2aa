/** A piece of XML that stands in row after row, also as bytes: it is copied, not written. */
export interface Piece {
  readonly xml: string;
  readonly bytes: Uint8Array;
}

export function piece(xml: string): Piece {
  return { xml, bytes: Buffer.from(xml) };
}

/** What takes the XML of a row, bit by bit. It knows the row's number, which may not be told yet. */
export interface RowSink {
  piece(piece: Piece): void;
  /** XML that is seldom the same. */
  markup(xml: string): void;
  /** The row's number, from 1. */
  number(): void;
  /** A text's element. */
  text(text: string): void;
}
