import { type Gate, isInventory } from './gate.ts'
import { isOfSystem } from './package-id.ts'
import type { Rules } from './rules.ts'
import type { ScanReport } from './scan.ts'

/** Whether a gate misses something when this scan could not be done. */
export function isMissedAt(gate: Gate, scan: ScanReport, rules: Rules): boolean {
  return scan.couldNotScan !== undefined && rules.homes(scan.tool).includes(gate)
}

/**
 * Whether this scan speaks for a gate, so that finding nothing there passes. A tool with several homes speaks for those whose
 * packages it lists, else only for the first: Trivy on a folder says nothing of an image.
 */
export function speaksFor(gate: Gate, scan: ScanReport, rules: Rules): boolean {
  const homes = rules.homes(scan.tool)
  if (scan.couldNotScan !== undefined || isInventory(scan.tool) || !homes.includes(gate)) return false
  const packages = scan.packages ?? []
  if (homes.length === 1 || packages.length === 0) return homes[0] === gate
  return packages.some(({ ecosystem }) => isOfSystem(ecosystem) === (gate === 'container'))
}
