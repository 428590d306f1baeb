import { expect, it } from 'vitest'
import { parseScannerLine } from '../../../src/core/findings/scanner.ts'
import { SCANNER_NAMES, scannerFor } from '../../../src/providers/scanners/index.ts'

it.each([
  ['gitleaks', 'gitleaks', []],
  ['  trivy  image app:1 ', 'trivy', ['image', 'app:1']],
  [`semgrep --config 'my rules.yml' --config="a b"`, 'semgrep', ['--config', 'my rules.yml', '--config=a b']],
  ['command r.sarif -- ./x $(id) `id` ;', 'command', ['r.sarif', '--', './x', '$(id)', '`id`', ';']],
  ['', '', []],
])('%j is a tool and its arguments', (line, tool, args) => {
  expect(parseScannerLine(line)).toEqual({ tool, args })
})

it('a scanner is known by its name', () => {
  const found = SCANNER_NAMES.map((tool) => scannerFor({ tool, args: [] })?.tool)
  expect(found).toEqual([...SCANNER_NAMES])
  expect(scannerFor({ tool: 'nmap', args: [] })).toBeUndefined()
})
