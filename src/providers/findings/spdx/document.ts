/** What both forms of an SPDX document say of its packages. */
export interface SpdxDocument {
  /** The program that wrote it, as `creators` has it: "syft-1.50.0". */
  readonly writer: string | undefined
  readonly packages: readonly SpdxPackage[]
  readonly relations: readonly SpdxRelation[]
}

export interface SpdxPackage {
  readonly id: string
  readonly name: string
  readonly version: string | undefined
  readonly purl: string | undefined
  readonly concluded: string | undefined
  readonly declared: string | undefined
}

export interface SpdxRelation {
  readonly from: string
  /** In capitals: DESCRIBES, DEPENDS_ON, … */
  readonly type: string
  readonly to: string
}

export const DOCUMENT = 'SPDXRef-DOCUMENT'

/** "syft-1.50.0" of "Tool: syft-1.50.0"; people and organisations are no writers. */
export function writerIn(creators: readonly string[]): string | undefined {
  return creators
    .find((each) => each.startsWith('Tool:'))
    ?.slice('Tool:'.length)
    .trim()
}
