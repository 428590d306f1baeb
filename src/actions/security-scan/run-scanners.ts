import { join } from 'node:path'
import { parseScannerLine, type Scanner, type ScannerLine } from '../../core/findings/scanner.ts'
import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { World } from '../../core/world.ts'
import { SCANNER_NAMES, scannerFor } from '../../providers/scanners/index.ts'
import { runScanner } from '../../providers/scanners/running/run.ts'
import type { Context } from '../../runner/action.ts'
import type { Sourced } from './read.ts'
import type { Values } from './values.ts'

interface Asked {
  readonly line: ScannerLine
  readonly scanner: Scanner
}

/** Runs the scanners of the input one after the other, each in a group of the log. Names nobody knows are told all at once. */
export async function runScanners(values: Values, world: World, context: Context): Promise<Sourced[]> {
  const asked = scannersOf(values.scanners)
  const scans: Sourced[] = []
  for (const each of asked)
    scans.push(...(await context.host.group(`Scan: ${each.line.tool}`, () => run(each, values, world, context))))
  return scans
}

/** Checks the names before anything is run. */
export function scannersOf(lines: readonly string[]): Asked[] {
  const mistakes: string[] = []
  const asked = lines.flatMap((text) => {
    const line = parseScannerLine(text)
    const scanner = scannerFor(line)
    if (scanner === undefined)
      mistakes.push(`"scanners" names "${line.tool}": expected one of ${SCANNER_NAMES.join(', ')}`)
    return scanner === undefined ? [] : [{ line, scanner }]
  })
  if (mistakes.length > 0) throw new SluiceError(problems.inputsInvalid(mistakes))
  return asked
}

async function run({ line, scanner }: Asked, values: Values, world: World, context: Context): Promise<Sourced[]> {
  const { host, workingDirectory: folder, signal } = context
  const options = {
    folder,
    args: line.args,
    tools: values.install ? join(host.temp, 'sluice-tools') : undefined,
    timeout: values['scan-timeout'],
    ...(line.tool === 'syft' && values.sbom !== undefined && { keep: join(host.temp, 'sluice-sbom.json') }),
  }
  const { scans, proof } = await runScanner(world, scanner, options, signal)
  const source = proof.command ?? line.tool
  host.info(
    `${source}: ${scans.map(({ couldNotScan, reported }) => couldNotScan ?? `${reported} findings`).join('; ')}`,
  )
  return scans.map((report) => ({ source, report, exitCode: proof.exitCode ?? undefined, file: options.keep }))
}
