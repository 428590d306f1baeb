/** Bytes of a value that is copied; a longer one has to be asked for as a text. */
export const LONGEST_COPY = 1_000

/** An element that begins. It is one object for all of them: what is needed later has to be read now. */
export interface XmlElement {
  /** As written, prefix included. */
  readonly name: string
  /** Line in the file, from 1. */
  readonly line: number
  /** The value of an attribute, references decoded, white space as it stands; undefined when it is absent. */
  attribute(name: string): string | undefined
  /**
   * The value of an attribute as a whole number in decimal digits, perhaps with a minus; NaN when it is anything else,
   * undefined when it is absent.
   */
  integer(name: string): number | undefined
  /**
   * Copies the value of an attribute to `at`, where there has to be room for `LONGEST_COPY` bytes. Its length, or -1 when it
   * is absent, longer, or anything but ASCII without references.
   */
  copy(name: string, into: Uint8Array, at: number): number
}

export interface XmlHandler {
  open?(element: XmlElement): void
  /** An element ends; called for an empty one too. */
  close?(name: string): void
  /**
   * The text between two tags, references decoded, CDATA included, comments not; runs of nothing but white space are left
   * out. Texts are only put together when this is here.
   */
  text?(text: string): void
  /** Whether a text at this place is wanted: one that is not need not be put together. Without it all are. */
  wantsText?(): boolean
}
