import { placeOf } from '../tests/place.ts'
import type { Failure } from '../tests/run.ts'

const AT_BLOCK = /^\s*at:\s*\n((?:\s+\w+:.*\n?)+)/m
const ONE_LINE = /^\s*(?:location|at):\s*['"]?(.+?):(\d+)(?::(\d+))?['"]?\s*$/m
const PERL = /\bat (\S+\.(?:t|pl|pm)) line (\d+)/

/** What stands under a test that failed: a YAML block or comments, with the place where the producer writes one. */
export function failureOf(diagnostics: string): Failure {
  return { message: diagnostics, ...writtenPlace(diagnostics) }
}

function writtenPlace(text: string): Omit<Failure, 'message'> {
  const block = AT_BLOCK.exec(text)?.[1]
  if (block !== undefined && /^\s*file:/m.test(block))
    return { path: fieldOf(block, 'file'), line: numberOf(block, 'line'), column: numberOf(block, 'column') }
  const [, path, line, column] = ONE_LINE.exec(text) ?? PERL.exec(text) ?? []
  if (path !== undefined && !/\s/.test(path))
    return { path, line: Number(line), column: column ? Number(column) : undefined }
  return placeOf(text)
}

function fieldOf(block: string, name: string): string | undefined {
  return new RegExp(`^\\s*${name}:\\s*['"]?(.+?)['"]?\\s*$`, 'm').exec(block)?.[1]
}

function numberOf(block: string, name: string): number | undefined {
  const written = fieldOf(block, name)
  return written === undefined ? undefined : Number(written)
}
