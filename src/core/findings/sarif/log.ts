/** The parts of SARIF 2.1.0 that are written. */
export interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly SarifRun[]
}

export interface SarifRun {
  readonly tool: { readonly driver: SarifDriver }
  readonly automationDetails: { readonly id: string }
  readonly columnKind: 'utf16CodeUnits'
  readonly invocations: readonly SarifInvocation[]
  readonly results: readonly SarifResult[]
}

export interface SarifDriver {
  readonly name: string
  readonly version?: string | undefined
  readonly informationUri?: string | undefined
  readonly rules: readonly SarifRule[]
}

export interface SarifText {
  readonly text: string
}
export type SarifLevel = 'error' | 'warning' | 'note'

export interface SarifRule {
  readonly id: string
  readonly shortDescription: SarifText
  readonly fullDescription: SarifText
  readonly help: SarifText
  readonly helpUri?: string | undefined
  readonly defaultConfiguration: { readonly level: SarifLevel }
  readonly properties: {
    readonly tags: readonly string[]
    readonly precision?: string | undefined
    /** A number above 0.0 and up to 10.0 as a text. */
    readonly 'security-severity'?: string | undefined
    readonly 'problem.severity'?: string | undefined
  }
}

export interface SarifNotification {
  readonly level: SarifLevel
  readonly message: SarifText
}

export interface SarifInvocation {
  readonly executionSuccessful: boolean
  readonly toolExecutionNotifications?: readonly SarifNotification[] | undefined
}

export interface SarifRegion {
  readonly startLine: number
  readonly startColumn?: number | undefined
  readonly endLine?: number | undefined
  readonly endColumn?: number | undefined
}

export interface SarifLocation {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: SarifRegion }
  readonly message?: SarifText | undefined
}

export interface SarifCodeFlow {
  readonly threadFlows: readonly [{ readonly locations: readonly { readonly location: SarifLocation }[] }]
}

export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: SarifLevel
  readonly message: SarifText
  readonly locations: readonly [SarifLocation]
  readonly codeFlows?: readonly SarifCodeFlow[] | undefined
  readonly partialFingerprints: { readonly primaryLocationLineHash: string }
}
