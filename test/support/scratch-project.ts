import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const FIXTURES = new URL('../fixtures/quality/', import.meta.url).pathname

/** Code that the test of `nodeProject` covers whole, and code that it hardly covers. */
export const TESTED = 'export function add(a, b) {\n  return a + b\n}\n'
export const UNTESTED = `${TESTED}${Array.from({ length: 20 }, (_, i) => `export function f${i}() {\n  return ${i}\n}\n`).join('')}`

/** The files of a project of Node whose tests write a report of coverage, with one dependency that lies in the repository. */
export function nodeProject(code: string, license = 'MIT'): Record<string, string> {
  const report = '--test-reporter=lcov --test-reporter-destination=lcov.info'
  const manifest = {
    name: 'scratch',
    version: '1.0.0',
    type: 'module',
    scripts: { test: `node --test --experimental-test-coverage ${report} add.test.js` },
    dependencies: { 'scratch-part': 'file:part' },
  }
  const part = { name: 'scratch-part', version: '1.0.0', license }
  const packages = { '': manifest, part, 'node_modules/scratch-part': { resolved: 'part', link: true } }
  return {
    '.gitignore': 'node_modules/\n',
    'package.json': JSON.stringify(manifest),
    'package-lock.json': JSON.stringify({ name: 'scratch', version: '1.0.0', lockfileVersion: 3, packages }),
    'part/package.json': JSON.stringify(part),
    'add.js': code,
    'add.test.js': `import test from 'node:test'\nimport assert from 'node:assert'\nimport { add } from './add.js'\ntest('adds', () => assert.equal(add(1, 2), 3))\n`,
  }
}

/** The files of a small project of Python, with tools that `pythonTools` has; its tests write a report of coverage. */
export async function pythonProject(kind: 'good' | 'bad'): Promise<Record<string, string>> {
  const folder = join(FIXTURES, 'python', kind)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(
    paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const),
  )
  return {
    ...Object.fromEntries(texts),
    'requirements-dev.txt': 'pytest\npytest-cov\n',
    'pytest.ini': '[pytest]\npythonpath = .\naddopts = --cov=total --cov-report=xml\n',
  }
}
