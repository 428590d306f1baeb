/** What both syntaxes of a report of ZAP say; numbers are texts in both. */
export interface ZapReport {
  readonly version: string | undefined
  readonly sites: readonly Site[]
}

export interface Site {
  readonly name: string
  readonly alerts: readonly Alert[]
}

export interface Alert {
  readonly plugin: string | undefined
  readonly reference: string | undefined
  readonly name: string | undefined
  readonly risk: string | undefined
  readonly confidence: string | undefined
  readonly description: string | undefined
  readonly solution: string | undefined
  readonly cwe: string | undefined
  readonly count: string | undefined
  readonly instances: readonly Instance[]
}

export interface Instance {
  readonly address: string | undefined
  readonly method: string | undefined
  readonly parameter: string | undefined
}
