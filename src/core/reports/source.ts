/** A report as a reader gets it: opened, known to be a regular file of text, not read yet. */
export interface Source {
  /** As people know it: relative to the working directory, with "/" between folders. */
  readonly path: string
  /** The bytes in UTF-8 without a byte order mark, in order; a piece is valid until the next one is asked for. */
  chunks(): Iterable<Uint8Array>
  /** All of it at once, for formats that cannot be read in pieces. */
  text(): string
  /** All of it as JSON, parsed once. A SluiceError `report-broken` names the line where it is none. */
  json(): unknown
}

/** What a report shows of itself before it is read: enough to know whose it is. */
export type Opening =
  | {
      readonly syntax: 'xml'
      /** Name of the root element as written, prefix included. */
      readonly root: string
      readonly attributes: Readonly<Record<string, string>>
      /** The beginning of the file, at most 64 KiB. */
      readonly text: string
    }
  | { readonly syntax: 'json'; readonly value: unknown }
  | {
      readonly syntax: 'text'
      /** The beginning of the file, at most 64 KiB. */
      readonly text: string
    }
